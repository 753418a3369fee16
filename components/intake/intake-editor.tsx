'use client';

import { useMemo, useState } from 'react';

import { DraftNotices } from '@/components/drafts/draft-notices';
import type { DraftSaved, DraftSigning, SaveDraft } from '@/components/drafts/draft-saved';
import { DraftStatus } from '@/components/drafts/draft-status';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { useSigning } from '@/components/drafts/use-signing';
import { OpenUnsure } from '@/components/told-intake/open-unsure';
import type { SettleAction } from '@/components/told-intake/settle-fields';
import { ToldReview, type ToldReviewView } from '@/components/told-intake/told-review';
import type { Settling } from '@/components/told-intake/unsure-part';
import { ErrorSummary } from '@/components/forms/error-summary';
import { Button } from '@/components/ui/button';
import { withRecorded } from '@/lib/domain/consent/recorded-consents';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { IntakeQuestions } from '@/lib/domain/intake/intake-questions';
import type { Settlement } from '@/lib/domain/told-intake/settle-told';

import { IntakeForm } from './intake-form';
import { countBySection, leftOutSections } from './intake-sections';
import type { RecordedView } from './recorded-consent';
import { SectionNav } from './section-nav';
import { StopNotice, type StopAction } from './stop-notice';
import { useIntakeDraft } from './use-intake-draft';
import { useClientSaid } from './use-client-said';
import { useMissing } from './use-missing';

interface IntakeEditorProps {
  questions: IntakeQuestions;
  answers: IntakeAnswers;
  version: number;
  savedAt: string;
  clientName: string;
  birthDate: string;
  today: string;
  isMinor: boolean;
  /** Consents that are on record: they are shown, not asked again. */
  onRecord: RecordedView;
  /** Day of the signed intake that this one corrects, in words. */
  copiedFrom: string | null;
  /** What the client told before the visit, where the draft began with it. */
  told: ToldReviewView | null;
  /** Writes down that what the client was not sure of stays as it was told. */
  settle: SettleAction;
  stop: StopAction;
  place: DraftPlace;
  save: SaveDraft<IntakeAnswers>;
  /** Signs and leaves the page; answers only when it could not. */
  sign: (args: DraftSigning<IntakeAnswers>) => Promise<DraftSaved>;
}

type Problem = { field: string; message: string };

const asErrors = (problems: readonly Problem[]): Record<string, string> =>
  Object.fromEntries(problems.map(({ field, message }) => [field, message]));

/** A date that cannot be is said at once, not only when somebody signs. */
function datesToMend(answers: IntakeAnswers, open: ReadonlyMap<string, string>): Problem[] {
  const given = {
    onsetDate: answers.onsetDate,
    flareDate: answers.flareDate,
    'pregnancy.dueDate': answers.pregnancy.dueDate,
  };
  return Object.entries(given).flatMap(([field, date]) => {
    const message = open.get(field);
    return date !== null && message !== undefined ? [{ field, message }] : [];
  });
}

/** What is missing, what was refused, and the way to sign. */
function useIntakeSigning(
  { questions, birthDate, today, sign, onRecord }: IntakeEditorProps,
  draft: ReturnType<typeof useIntakeDraft>,
) {
  const { owner } = draft;
  const answers = useMemo(
    () => withRecorded(draft.answers, onRecord.recorded),
    [draft.answers, onRecord],
  );
  const missing = useMissing({ answers, questions, birthDate, today });
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const { refusals, ...signing } = useSigning(draft.flush, () => {
    setAsked(new Set(missing.map(({ path }) => path)));
    return sign({ version: draft.version(), value: draft.stored(), owner });
  });
  const open = useMemo(
    () => new Map(missing.map(({ path, message }) => [path, message])),
    [missing],
  );
  // Refused for being missing and answered since: no error any more.
  const errors = useMemo(() => {
    const still = refusals.filter(({ field }) => open.has(field));
    return asErrors([...datesToMend(answers, open), ...still, ...draft.errors]);
  }, [refusals, open, answers, draft.errors]);
  const summary = refusals.map(({ field, message }) => ({
    ...{ href: `#${field}`, message },
    isMended: asked.has(field) && !open.has(field),
  }));
  return { missingPaths: missing.map(({ path }) => path), errors, summary, ...signing };
}

/** What is settled, also what was settled since the page was opened. */
function useSettling({ told, settle }: IntakeEditorProps): Settling {
  const [later, setLater] = useState<readonly Settlement[]>([]);
  const onSettled = (one: Settlement) => setLater((before) => [...before, one]);
  return { settlements: [...(told?.settlements ?? []), ...later], action: settle, onSettled };
}

/** The intake while it is written: one long record, saved as it is typed, signed at its end. */
export function IntakeEditor(props: IntakeEditorProps) {
  const { questions, today, stop, told } = props;
  const draft = useIntakeDraft(props);
  const { answers } = draft;
  const client = useClientSaid(told?.lines ?? null, answers, questions);
  const settling = useSettling(props);
  const { missingPaths, errors, summary, signing, signNow } = useIntakeSigning(props, draft);
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_1fr]">
      <div className="sticky top-0 z-10 -mx-4 flex justify-end border-b border-rule bg-paper px-4 py-2 lg:col-span-2">
        <DraftStatus draft={draft} client={props.clientName} />
      </div>
      <SectionNav
        missing={countBySection(missingPaths)}
        wrong={countBySection(Object.keys(errors))}
        leftOut={leftOutSections(answers)}
        missingPaths={missingPaths}
      />
      <div className="grid min-w-0 content-start gap-10 pb-16">
        <DraftNotices draft={draft} />
        <StopNotice flags={questions.redFlags} given={answers.redFlags} action={stop}>
          <p>
            The answers are saved as they are. Finish and sign the intake when help is on its way:
            then the summary can be printed.
          </p>
        </StopNotice>
        <ErrorSummary errors={summary} />
        {told ? <ToldReview view={told} corrected={client.corrected} settling={settling} /> : null}
        <IntakeForm
          questions={questions}
          answers={answers}
          errors={errors}
          said={client.said}
          change={draft.change}
          today={today}
          isMinor={props.isMinor}
          onRecord={props.onRecord}
          copiedFrom={props.copiedFrom}
          missing={countBySection(missingPaths)}
        />
        <div className="border-t-2 border-ink pt-4">
          {told ? (
            <OpenUnsure view={told} corrected={client.corrected} settling={settling} />
          ) : null}
          <Button id="sign" kind="primary" onClick={signNow} aria-disabled={signing || undefined}>
            {signing ? 'Signing' : 'Sign the intake'}
          </Button>
          <p className="measure mt-2 text-quiet">
            Signed, it can be read but not changed. The screening follows at once. A correction
            starts a new draft.
          </p>
        </div>
      </div>
    </div>
  );
}
