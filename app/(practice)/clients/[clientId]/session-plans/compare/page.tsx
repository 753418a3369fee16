import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { SideBadge } from '@/components/body-map/side-badge';
import { CompareForm } from '@/components/session-plan/compare-form';
import { VisitDifferencesView } from '@/components/session-plan/visit-differences';
import { Empty } from '@/components/ui/empty';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { compareVisits } from '@/lib/domain/session-record/compare-visits';

import { readSessions } from '../read-sessions';
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
  const found = await readSessions(member.scope, { clientId, what: 'record' });
  if (!found) notFound();
  const { client, intake, plans, records } = found;
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
