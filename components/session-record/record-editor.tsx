'use client';

import { DraftNotices } from '@/components/drafts/draft-notices';
import type { DraftSaved, DraftSigning, SaveDraft } from '@/components/drafts/draft-saved';
import { useDraft, type DraftPlace } from '@/components/drafts/use-draft';
import { useSigning } from '@/components/drafts/use-signing';
import { ErrorSummary } from '@/components/forms/error-summary';
import { Button } from '@/components/ui/button';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import { ForNextTime } from './for-next-time';
import { NoteEditor } from './note-editor';
import { recordShape } from './record-shape';
import { SessionAfter } from './session-after';
import { SessionBar } from './session-bar';
import { SessionBefore } from './session-before';
import type { SessionFacts } from './session-facts';
import { SessionNext } from './session-next';
import { SessionWork } from './session-work';

interface RecordEditorProps {
  answers: RecordAnswers;
  version: number;
  savedAt: string;
  facts: SessionFacts;
  place: DraftPlace;
  save: SaveDraft<RecordAnswers>;
  /** Signs and leaves the page; answers only when it could not. */
  sign: (args: DraftSigning<RecordAnswers>) => Promise<DraftSaved>;
}

/** The record in hand: its state, and the way to sign it. */
function useRecordDraft({ answers, sign, ...rest }: RecordEditorProps) {
  const { version, savedAt, place, save } = rest;
  const draft = useDraft({ initial: answers, version, savedAt, place, save, shape: recordShape });
  const { owner } = draft;
  const { refusals, signing, signNow } = useSigning(draft.flush, () =>
    sign({ version: draft.version(), value: draft.stored(), owner }),
  );
  const problems = refusals.length > 0 ? refusals : draft.errors;
  return { draft, problems, signing, signNow };
}

/** The session while it is worked and written: one state, saved as it is tapped, then signed. */
export function RecordEditor(props: RecordEditorProps) {
  const { draft, problems, signing, signNow } = useRecordDraft(props);
  const { facts } = props;
  const part = {
    record: draft.value,
    facts,
    errors: Object.fromEntries(problems.map((one) => [one.field, one.message])),
    set: (some: Partial<RecordAnswers>) => draft.change((before) => ({ ...before, ...some })),
  };
  return (
    <div className="grid gap-10">
      <SessionBar draft={draft} facts={facts} />
      <DraftNotices draft={draft} />
      <ErrorSummary
        errors={problems.map((one) => ({ href: `#${one.field}`, message: one.message }))}
      />
      <ForNextTime words={facts.fromLast} />
      <SessionBefore {...part} />
      <SessionWork {...part} />
      <SessionAfter {...part} />
      <SessionNext {...part} />
      <NoteEditor {...part} />
      <div>
        <Button id="sign" kind="primary" className="min-h-14" onClick={signNow} disabled={signing}>
          {signing ? 'Signing' : 'Sign the record'}
        </Button>
        <p className="mt-2 text-quiet">
          A signed record can no longer be changed: what is different is added below it, with a
          reason.
        </p>
      </div>
    </div>
  );
}
