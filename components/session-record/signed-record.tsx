import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import type { FrozenRecord } from '@/lib/domain/session-record/frozen-record.schema';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

interface SignedRecordProps {
  clientId: string;
  answers: RecordAnswers;
  frozen: FrozenRecord;
  signedByName: string | null;
}

/** A signed record as it was written: read only. */
export function SignedRecord({ clientId, answers, frozen, signedByName }: SignedRecordProps) {
  return (
    <div className="grid gap-8">
      <Notice tone="fine" word="Signed">
        {signedByName ? `Signed by ${signedByName}.` : 'Signed.'} It can no longer be changed.
      </Notice>
      <Table caption="Pain, 0 to 10" head={['Where', 'Before', 'After']}>
        {(['back', 'leg'] as const).map((place) => (
          <tr key={place}>
            <th scope="row">{place === 'back' ? 'Back' : 'Leg'}</th>
            <td>{answers.painBefore[place]}</td>
            <td>{answers.painAfter[place]}</td>
          </tr>
        ))}
      </Table>
      <Table
        caption="What was done"
        head={['Line', 'Planned', 'What happened', 'Comfort', 'Notes']}
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
      <SignedNotes answers={answers} response={frozen.response} />
      <LinkButton href={`/clients/${clientId}/home-care`} kind="primary">
        Choose home care
      </LinkButton>
    </div>
  );
}

function SignedNotes({ answers, response }: { answers: RecordAnswers; response: string | null }) {
  const rows = [
    ['Response', response],
    ['Functional test', answers.retest],
    ['Adverse reaction', answers.adverseReaction],
    ['Notes', answers.notes],
  ].filter(([, text]) => text);
  return (
    <dl className="grid gap-4">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
