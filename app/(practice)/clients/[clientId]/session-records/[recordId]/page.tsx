import { Printer } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';

import { SideBadge } from '@/components/body-map/side-badge';
import { RedLines } from '@/components/chart/red-lines';
import { OpenRecord } from '@/components/session-record/open-record';
import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { RecordRow } from '@/lib/data/rows/record-row';
import type { PracticeScope } from '@/lib/data/scope';
import { findScreening } from '@/lib/data/screenings';
import { findPlan } from '@/lib/data/session-plans';
import { findRecord, recordsBefore } from '@/lib/data/session-records';
import { together } from '@/lib/data/transaction';
import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import { glanceLimits } from '@/lib/domain/screening/glance-limits';
import { consentsLacking } from '@/lib/domain/session-plan/consents-lacking';
import { clockTime } from '@/lib/platform/clock';
import { visitOf } from '@/app/visit-of';

import { draftPlace } from '../../../../draft-place';
import { areaTitle } from '../../consents/consent-views';
import { saveRecordAction, signRecordAction } from './actions';
import { sessionFactsOf } from './session-facts-of';
import { sessionLimits } from './session-limits';
import { SignedRecordView } from './signed-record-view';

/** No name: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'Session record' };

interface RecordPageProps {
  params: Promise<{ clientId: string; recordId: string }>;
}

/** What a draft is worked with, as of the same moment as the record. */
async function readWork(
  scope: PracticeScope,
  { record, plan, member }: { record: RecordRow; plan: PlanRow; member: Member },
) {
  const { timeZone } = member.practice;
  const limits = await sessionLimits(scope, { record, plan, timeZone });
  const visit = await visitOf(scope, { record, plan, endedAt: null, member });
  const { last } = await recordsBefore(scope, record);
  if (!limits || !visit) return null;
  return {
    lacks: consentsLacking(plan.plan, { muscles: ruleBook.muscles, consents: limits.consents }),
    facts: sessionFactsOf({ plan, limits, visit, last, timeZone }),
    redLines: glanceLimits({
      ...limits.screening,
      clinicalCase: limits.clinicalCase,
      ruleBook,
      notes: limits.notes,
    }),
  };
}

function readRecord(member: Member, ids: { clientId: string; recordId: string }) {
  return together(member.scope, async (inside) => {
    const record = await findRecord(inside, ids.recordId);
    const plan = record && (await findPlan(inside, record.planId));
    if (!plan || record.clientId !== ids.clientId) return null;
    await logAccess(inside, { clientId: ids.clientId, what: 'record' });
    const client = await findClient(inside, ids.clientId);
    const screening = await findScreening(inside, plan.screeningId);
    if (!client || !screening) return null;
    const shown = { record, client, side: screening.clinicalCase.affectedSide };
    if (record.status === 'signed') return { ...shown, facts: null, redLines: null, lacks: [] };
    const work = await readWork(inside, { record, plan, member });
    return work && { ...shown, ...work };
  });
}

/** Taken back while the session runs, or between plan and session: the lines stand there, and must not be worked. */
function ConsentGone({ areas, clientId }: { areas: readonly ConsentArea[]; clientId: string }) {
  if (areas.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice
        tone="stop"
        word="Consent taken back"
        title={`Do not work on: ${areas.map(areaTitle).join(', ')}`}
      >
        <p>Mark its lines as left out. What was worked before stays in the record.</p>
        <p>
          <Link href={`/clients/${clientId}/consents`} className="text-link">
            Consents
          </Link>
        </p>
      </Notice>
    </div>
  );
}

/** The record of one session: worked and written while it runs, signed, then only read and added to. */
export default async function RecordPage({ params }: RecordPageProps) {
  const member = await requireMember('read_chart');
  const ids = await params;
  const found = await readRecord(member, ids);
  if (!found) notFound();
  const { record, client, side, facts, redLines, lacks } = found;
  const back = { href: `/clients/${ids.clientId}`, label: client.name };
  const place = (kind: string, what: string) =>
    draftPlace(member, { kind, id: record.id, title: `${what}, ${client.name}` });
  return (
    <>
      <PageHeader title="Session record" back={back}>
        <SideBadge side={side} />
        {facts === null ? (
          <a href={`/api/session-records/${record.id}/note`} className={buttonStyle('secondary')}>
            <Printer aria-hidden size={18} />
            Print the note
          </a>
        ) : null}
      </PageHeader>
      <ConsentGone areas={lacks} clientId={ids.clientId} />
      {redLines ? (
        <div className="mb-6">
          <RedLines lines={redLines} href={`/clients/${ids.clientId}/screening`} />
        </div>
      ) : null}
      {facts ? (
        <OpenRecord
          answers={record.answers}
          version={record.version}
          savedAt={clockTime(record.updatedAt, member.practice.timeZone)}
          clientName={client.name}
          facts={facts}
          place={place('record', 'Session record')}
          save={saveRecordAction.bind(null, ids.recordId)}
          sign={signRecordAction.bind(null, ids)}
        />
      ) : (
        <SignedRecordView
          record={record}
          member={member}
          place={place('amendment', 'Addition to a session record')}
        />
      )}
    </>
  );
}
