'use client';

import { useState } from 'react';

import { DraftNotices } from '@/components/drafts/draft-notices';
import type { DraftSaved, DraftSigning, SaveDraft } from '@/components/drafts/draft-saved';
import { useDraft, type DraftPlace } from '@/components/drafts/use-draft';
import { useSigning } from '@/components/drafts/use-signing';
import { ErrorSummary } from '@/components/forms/error-summary';
import { Button } from '@/components/ui/button';
import { missingForSigningRecord } from '@/lib/domain/session-record/session-record';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import { ForNextTime } from './for-next-time';
import { NoteEditor } from './note-editor';
import { recordShape } from './record-shape';
import { SessionAfter } from './session-after';
import { SessionBar } from './session-bar';
import { SessionBefore } from './session-before';
import type { SessionFacts } from './session-facts';
import { SessionNext } from './session-next';
import { SessionPoints } from './session-points';
import { SessionSection } from './session-section';
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
  const { version, savedAt, place, save, facts } = rest;
  const draft = useDraft({ initial: answers, version, savedAt, place, save, shape: recordShape });
  const { owner } = draft;
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const openIn = (record: RecordAnswers) =>
    new Set(missingForSigningRecord({ plan: facts, record }).map(({ path }) => path));
  const { refusals, signing, signNow } = useSigning(draft.flush, () => {
    setAsked(openIn(draft.current()));
    return sign({ version: draft.version(), value: draft.stored(), owner });
  });
  const open = openIn(draft.value);
  // Refused for being missing and answered since: no error any more.
  const still = refusals.filter(({ field }) => open.has(field) || !asked.has(field));
  return { draft, refusals, marked: [...still, ...draft.errors], signing, signNow };
}

/** The session while it is worked and written: one state, saved as it is tapped, then signed. */
export function RecordEditor(props: RecordEditorProps) {
  const { draft, refusals, marked, signing, signNow } = useRecordDraft(props);
  const { facts } = props;
  const named = refusals.length > 0 ? refusals : draft.errors;
  const part = {
    record: draft.value,
    facts,
    errors: Object.fromEntries(marked.map((one) => [one.field, one.message])),
    set: (some: Partial<RecordAnswers>) => draft.change((before) => ({ ...before, ...some })),
  };
  return (
    <div className="grid grid-cols-1 gap-10">
      <SessionBar draft={draft} facts={facts} />
      <DraftNotices draft={draft} />
      <ErrorSummary
        errors={named.map((one) => ({ href: `#${one.field}`, message: one.message }))}
      />
      <ForNextTime words={facts.fromLast} />
      <SessionBefore {...part} />
      <SessionWork {...part} />
      <SessionPoints {...part} />
      <SessionAfter {...part} />
      <SessionNext {...part} />
      <NoteEditor {...part} />
      <SignPart signing={signing} signNow={signNow} />
    </div>
  );
}

function SignPart({ signing, signNow }: { signing: boolean; signNow: () => void }) {
  return (
    <SessionSection id="sign" title="Sign">
      <div>
        <Button id="sign" kind="primary" className="min-h-14" onClick={signNow} disabled={signing}>
          {signing ? 'Signing' : 'Sign the record'}
        </Button>
        <p className="mt-2 text-quiet">
          A signed record can no longer be changed: what is different is added below it, with a
          reason.
        </p>
      </div>
    </SessionSection>
  );
}
