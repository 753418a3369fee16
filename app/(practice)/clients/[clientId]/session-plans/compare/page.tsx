import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { SideBadge } from '@/components/body-map/side-badge';
import { CompareForm } from '@/components/session-plan/compare-form';
import { VisitDifferencesView } from '@/components/session-plan/visit-differences';
import { Empty } from '@/components/ui/empty';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { findSignedIntake } from '@/lib/data/intakes';
import { listPlans } from '@/lib/data/session-plans';
import { listRecords } from '@/lib/data/session-records';
import { together } from '@/lib/data/transaction';
import { compareVisits } from '@/lib/domain/session-record/compare-visits';

import { chosenPair, sessionsOf } from './sessions';

export const metadata: Metadata = { title: 'Two sessions' };

interface ComparePageProps {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Two sessions of a client side by side: only what differs. */
export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const { client, intake, plans, records } = await together(member.scope, async (scope) => {
    await logAccess(scope, { clientId, what: 'record' });
    return {
      client: await findClient(scope, clientId),
      intake: await findSignedIntake(scope, clientId),
      plans: await listPlans(scope, clientId),
      records: await listRecords(scope, clientId),
    };
  });
  if (!client) notFound();
  const sessions = sessionsOf(member, { plans, records });
  const pair = chosenPair(sessions, await searchParams);
  const side = intake?.answers.affectedSide;
  return (
    <>
      <PageHeader
        title="Two sessions side by side"
        back={{ href: `/clients/${client.id}/session-plans`, label: 'Session plans' }}
      >
        {side ? <SideBadge side={side} /> : null}
      </PageHeader>
      {sessions.length < 2 ? (
        <Empty title="Fewer than two sessions">
          As soon as this client has two plans, what differs between them is shown here.
        </Empty>
      ) : (
        <div className="grid gap-8">
          <CompareForm
            options={sessions.map(({ id, label }) => ({ value: id, label }))}
            chosen={pair.chosen}
            error={pair.error}
          />
          {pair.sessions ? (
            <VisitDifferencesView
              differences={compareVisits(
                pair.sessions.before.visit,
                pair.sessions.after.visit,
                ruleBook,
              )}
              days={{ before: pair.sessions.before.day, after: pair.sessions.after.day }}
            />
          ) : null}
        </div>
      )}
    </>
  );
}
