import { Printer } from 'lucide-react';
import { notFound } from 'next/navigation';

import { SideBadge } from '@/components/body-map/side-badge';
import { RecordEditor } from '@/components/session-record/record-editor';
import { SignedRecord } from '@/components/session-record/signed-record';
import { buttonStyle } from '@/components/ui/button-style';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { findPlan } from '@/lib/data/session-plans';
import { findRecord } from '@/lib/data/session-records';
import { findScreening } from '@/lib/data/screenings';
import { together } from '@/lib/data/transaction';
import type { PracticeScope } from '@/lib/data/scope';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';
import { clockTime } from '@/lib/platform/clock';

import { draftPlace } from '../../../../draft-place';
import { saveRecordAction, signRecordAction } from './actions';

interface RecordPageProps {
  params: Promise<{ clientId: string; recordId: string }>;
}

function readRecord(scope: PracticeScope, ids: { clientId: string; recordId: string }) {
  return together(scope, async (inside) => {
    const record = await findRecord(inside, ids.recordId);
    const plan = record && (await findPlan(inside, record.planId));
    if (!plan || record.clientId !== ids.clientId) return null;
    await logAccess(inside, { clientId: ids.clientId, what: 'record' });
    const client = await findClient(inside, ids.clientId);
    const screening = await findScreening(inside, plan.screeningId);
    return client && screening && { record, plan, client, screening };
  });
}

const named = (records: readonly { id: string; name: string }[]) =>
  records.map(({ id, name }) => ({ value: id, label: name }));

const options = {
  techniques: named(ruleBook.techniques),
  positions: named(ruleBook.positions),
  pressures: ruleBook.pressures.map(({ level, name }) => ({
    value: String(level),
    label: `${level} ${name}`,
  })),
};

/** The record of one session: written while it runs, signed, then only read. */
export default async function RecordPage({ params }: RecordPageProps) {
  const member = await requireMember('read_chart');
  const ids = await params;
  const found = await readRecord(member.scope, ids);
  if (!found) notFound();
  const { record, plan, client, screening } = found;
  const back = { href: `/clients/${ids.clientId}`, label: client.name };
  return (
    <>
      <PageHeader title="Session record" back={back}>
        <SideBadge side={screening.clinicalCase.affectedSide} />
        {record.status === 'signed' ? (
          <a href={`/api/session-records/${record.id}/note`} className={buttonStyle('secondary')}>
            <Printer aria-hidden size={18} />
            Print the note
          </a>
        ) : null}
      </PageHeader>
      {record.status === 'signed' ? (
        <SignedRecord
          clientId={ids.clientId}
          answers={record.answers}
          frozen={frozenRecordSchema.parse(record.frozen)}
          signedByName={record.signedByName}
        />
      ) : (
        <RecordEditor
          answers={record.answers}
          version={record.version}
          savedAt={clockTime(record.updatedAt, member.practice.timeZone)}
          lines={plan.plan.lines.map((line) => lineWords(line, ruleBook))}
          options={options}
          place={draftPlace(member, {
            kind: 'record',
            id: record.id,
            title: `Session record, ${client.name}`,
          })}
          save={saveRecordAction.bind(null, ids.recordId)}
          sign={signRecordAction.bind(null, ids)}
        />
      )}
    </>
  );
}
