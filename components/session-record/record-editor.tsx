'use client';

import { DraftNotices } from '@/components/drafts/draft-notices';
import type { DraftSaved, DraftSigning, SaveDraft } from '@/components/drafts/draft-saved';
import { DraftStatus } from '@/components/drafts/draft-status';
import { useDraft, type DraftPlace } from '@/components/drafts/use-draft';
import { useSigning } from '@/components/drafts/use-signing';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { ErrorSummary } from '@/components/forms/error-summary';
import { TextArea } from '@/components/forms/text-area';
import { Button } from '@/components/ui/button';
import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { RecordAnswers, RecordLine } from '@/lib/domain/session-record/session-record.schema';

import type { ChangeOptions } from './line-change';
import { PainPair } from './pain-pair';
import { RecordLineFields } from './record-line';
import { recordShape } from './record-shape';
import { responseChoices } from './record-words';

interface RecordEditorProps {
  answers: RecordAnswers;
  version: number;
  savedAt: string;
  lines: LineWords[];
  options: ChangeOptions;
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

/** The record of one session while it is written: saved as it is tapped, then signed. */
export function RecordEditor(props: RecordEditorProps) {
  const { draft, problems, signing, signNow } = useRecordDraft(props);
  const errors = Object.fromEntries(problems.map((one) => [one.field, one.message]));
  const record = draft.value;
  const set = (part: Partial<RecordAnswers>) => draft.change((before) => ({ ...before, ...part }));
  return (
    <div className="grid gap-8">
      <div className="sticky top-0 z-10 flex justify-end bg-paper py-2">
        <DraftStatus draft={draft} />
      </div>
      <DraftNotices draft={draft} />
      <ErrorSummary
        errors={problems.map((one) => ({ href: `#${one.field}`, message: one.message }))}
      />
      <PainPair
        when="before"
        pain={record.painBefore}
        errors={errors}
        onChange={(painBefore) => set({ painBefore })}
      />
      <RecordLines {...props} record={record} errors={errors} set={set} />
      <PainPair
        when="after"
        pain={record.painAfter}
        errors={errors}
        onChange={(painAfter) => set({ painAfter })}
      />
      <ChoiceGroup
        legend="How the client responded to the session"
        name="response"
        options={responseChoices}
        value={record.response ?? ''}
        onChange={(response) => set({ response: response as RecordAnswers['response'] })}
        error={errors.response}
      />
      <RecordNotes record={record} errors={errors} set={set} />
      <div>
        <Button id="sign" type="button" kind="primary" onClick={signNow} disabled={signing}>
          {signing ? 'Signing' : 'Sign the record'}
        </Button>
        <p className="mt-2 text-quiet">A signed record can no longer be changed.</p>
      </div>
    </div>
  );
}

type RecordLinesProps = Pick<RecordEditorProps, 'lines' | 'options'> & NotesProps;

function RecordLines({ lines, options, record, errors, set }: RecordLinesProps) {
  const setLine = (line: RecordLine) =>
    set({ lines: record.lines.map((one) => (one.line === line.line ? line : one)) });
  return (
    <section aria-labelledby="lines-title">
      <h2 id="lines-title" className="text-22 font-semibold">
        What was done
      </h2>
      <ol>
        {record.lines.map((line) => {
          const words = lines[line.line];
          return words ? (
            <RecordLineFields
              key={line.line}
              line={line}
              words={words}
              options={options}
              errors={errors}
              onChange={setLine}
            />
          ) : null;
        })}
      </ol>
    </section>
  );
}

interface NotesProps {
  record: RecordAnswers;
  errors: Record<string, string>;
  set: (part: Partial<RecordAnswers>) => void;
}

const noteFields = [
  {
    name: 'retest',
    label: 'Functional test, before and after',
    hint: 'For example: sit-to-stand 5 times, easier',
  },
  { name: 'adverseReaction', label: 'Adverse reaction', hint: 'Leave empty when there was none' },
  { name: 'notes', label: 'Notes', hint: 'What the next therapist should know' },
] as const;

function RecordNotes({ record, errors, set }: NotesProps) {
  return (
    <div className="grid gap-4">
      {noteFields.map(({ name, label, hint }) => (
        <TextArea
          key={name}
          name={name}
          label={label}
          hint={hint}
          value={record[name]}
          onChange={(text) => set({ [name]: text })}
          {...(errors[name] ? { error: errors[name] } : {})}
          rows={3}
        />
      ))}
    </div>
  );
}
