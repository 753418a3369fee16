'use client';

import { useCallback, useMemo, useState } from 'react';

import { DraftNotices } from '@/components/drafts/draft-notices';
import type { DraftSaved, DraftSigning, SaveDraft } from '@/components/drafts/draft-saved';
import { useDraft, type DraftPlace } from '@/components/drafts/use-draft';
import { useSigning } from '@/components/drafts/use-signing';
import { ErrorSummary } from '@/components/forms/error-summary';
import { missingInTests } from '@/lib/domain/session-record/missing-in-tests';
import { missingForSigningRecord } from '@/lib/domain/session-record/session-record';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import { ForNextTime } from './for-next-time';
import { NoteEditor } from './note-editor';
import type { SetRecord } from './part-props';
import { recordShape } from './record-shape';
import { SessionAfter } from './session-after';
import { SessionBar } from './session-bar';
import { SessionBefore } from './session-before';
import type { SessionFacts } from './session-facts';
import { SessionNext } from './session-next';
import { SessionPoints } from './session-points';
import { SIGNED_HEADING } from './signed-heading';
import { SessionWork } from './session-work';
import { SignPart } from './sign-part';

interface RecordEditorProps {
  answers: RecordAnswers;
  version: number;
  savedAt: string;
  clientName: string;
  facts: SessionFacts;
  place: DraftPlace;
  save: SaveDraft<RecordAnswers>;
  /** Signs and leaves the page; answers only when it could not. */
  sign: (args: DraftSigning<RecordAnswers>) => Promise<DraftSaved>;
}

/** The record in hand: its state, and the way to sign it. */
function useRecordDraft({ answers, sign, ...rest }: RecordEditorProps) {
  const { version, savedAt, place, save, facts } = rest;
  const draft = useDraft({ initial: answers, version, savedAt, place, save, shape: recordShape });
  const { owner } = draft;
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const missingIn = (record: RecordAnswers) => [
    ...missingForSigningRecord({ plan: facts, record }),
    ...missingInTests({ record, tests: facts.tests }),
  ];
  const openIn = (record: RecordAnswers) => new Set(missingIn(record).map(({ path }) => path));
  const { refusals, signing, signNow } = useSigning(
    draft.flush,
    () => {
      setAsked(openIn(draft.current()));
      return sign({ version: draft.version(), value: draft.stored(), owner });
    },
    SIGNED_HEADING,
  );
  const missing = missingIn(draft.value);
  const open = new Set(missing.map(({ path }) => path));
  // Refused for being missing and answered since: no error any more.
  const isMended = (field: string) => asked.has(field) && !open.has(field);
  const still = refusals.filter(({ field }) => !isMended(field));
  const named = refusals.length > 0 ? refusals : draft.errors;
  return {
    draft,
    missing,
    summary: named.map(({ field, message }) => ({
      ...{ href: `#${field}`, message },
      isMended: isMended(field),
    })),
    marked: [...still, ...draft.errors],
    signing,
    signNow,
  };
}

/** By field; the same object as long as it says the same, so that a section can see that nothing of it has changed. */
function useErrors(marked: readonly { field: string; message: string }[]): Record<string, string> {
  const said = JSON.stringify(marked.map(({ field, message }) => [field, message]));
  return useMemo(
    () => Object.fromEntries(JSON.parse(said) as [string, string][]) as Record<string, string>,
    [said],
  );
}

/** The session while it is worked and written: one state, saved as it is tapped, then signed. */
export function RecordEditor(props: RecordEditorProps) {
  const { draft, missing, summary, marked, signing, signNow } = useRecordDraft(props);
  const { facts } = props;
  const { change } = draft;
  const set = useCallback<SetRecord>(
    (some) =>
      change((before) => ({ ...before, ...(typeof some === 'function' ? some(before) : some) })),
    [change],
  );
  const errors = useErrors(marked);
  const part = { record: draft.value, facts, errors, set };
  return (
    <div className="grid grid-cols-1 gap-10">
      <SessionBar draft={draft} facts={facts} clientName={props.clientName} />
      <DraftNotices draft={draft} />
      <ErrorSummary errors={summary} />
      <ForNextTime words={facts.fromLast} />
      <SessionBefore {...part} />
      <SessionWork {...part} />
      <SessionPoints {...part} />
      <SessionAfter {...part} />
      <SessionNext {...part} />
      <NoteEditor {...part} />
      <SignPart
        missing={missing}
        isNext={draft.value.endedAt !== null}
        isSigning={signing}
        onSign={signNow}
      />
    </div>
  );
}
