import type { ReactNode } from 'react';

import { ArrivalHeading } from '@/components/ui/arrival-heading';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { FrozenRecord } from '@/lib/domain/session-record/frozen-record.schema';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import { Amendments, type AmendmentView } from './amendments';
import { BeforeAfter } from './before-after';
import { NoteView } from './note-view';
import { SIGNED_HEADING } from './signed-heading';
import { SignedPoints } from './signed-points';

export interface SignedRecordProps {
  answers: RecordAnswers;
  frozen: FrozenRecord;
  signedByName: string | null;
  /** "Tue 24 Nov, 15:04" */
  signedAt: string | null;
  amendments: readonly AmendmentView[];
  names: Partial<Record<Muscle, string>>;
  /** The next step of the visit, where this was its session. */
  next: ReactNode;
  /** The way to add something, for those who may. */
  amend: ReactNode;
}

/** A signed record as it was written, and what was added since. */
export function SignedRecord(props: SignedRecordProps) {
  const { answers, frozen, signedByName, signedAt, amendments } = props;
  const signed = [signedByName && `by ${signedByName}`, signedAt && `on ${signedAt}`];
  return (
    <div className="grid gap-8">
      <div className="grid gap-2">
        <ArrivalHeading at={SIGNED_HEADING}>Signed{signedAt ? `, ${signedAt}` : ''}</ArrivalHeading>
        <Notice tone="fine" word="Signed">
          {['Signed', ...signed].filter(Boolean).join(' ')}. It can no longer be changed.
          {amendments.length > 0 ? (
            <a href="#added" className="text-link inline-flex min-h-11 items-center">
              {amendments.length === 1 ? 'Something was' : `${amendments.length} things were`} added
              since: read it below.
            </a>
          ) : null}
        </Notice>
      </div>
      {props.next}
      <NextTime frozen={frozen} />
      <BeforeAfter before={answers.painBefore} after={answers.painAfter} tests={frozen.tests} />
      <WorkDone frozen={frozen} />
      <SignedPoints points={answers.points} names={props.names} />
      {frozen.note ? (
        <section aria-labelledby="note-title" className="grid gap-4">
          <h2 id="note-title" className="text-22 font-semibold">
            Note
          </h2>
          <NoteView note={frozen.note} />
        </section>
      ) : (
        <SignedNotes answers={answers} response={frozen.response} />
      )}
      <section id="added" aria-labelledby="added-title" className="grid scroll-mt-20 gap-4">
        <h2 id="added-title" className="text-22 font-semibold">
          Added since
        </h2>
        <Amendments amendments={amendments} />
        {props.amend}
      </section>
    </div>
  );
}

function WorkDone({ frozen }: { frozen: FrozenRecord }) {
  return (
    <Table
      caption="What was done"
      head={['Line', 'Planned', 'What happened', 'Discomfort, 0 to 10', 'Notes']}
    >
      {frozen.lines.map((line, index) => (
        <tr key={index}>
          <th scope="row">{line.title}</th>
          <td>{line.planned}</td>
          <td>{[line.happened, line.response].filter(Boolean).join('. ')}</td>
          <td>{line.comfort}</td>
          <td>{line.notes}</td>
        </tr>
      ))}
    </Table>
  );
}

function NextTime({ frozen }: { frozen: FrozenRecord }) {
  const { repeat, tell } = frozen.next;
  const rows = [
    ['Repeat next time', repeat.join('\n')],
    ['Tell the next therapist', tell],
  ].filter(([, text]) => text);
  return rows.length === 0 ? null : <Rows rows={rows} />;
}

/** What a record that was signed before there were notes says besides its lines. */
function SignedNotes({ answers, response }: { answers: RecordAnswers; response: string | null }) {
  const rows = [
    ['Response', response],
    ['Functional test', answers.retest],
    ['Adverse reaction', answers.adverseReaction],
    ['Notes', answers.notes],
  ].filter(([, text]) => text);
  return <Rows rows={rows} />;
}

function Rows({ rows }: { rows: (string | null)[][] }) {
  return (
    <dl className="grid gap-4">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd className="whitespace-pre-line" dir="auto">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
