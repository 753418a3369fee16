import { notFound } from 'next/navigation';

import { shownDate } from '@/app/shown-date';
import { SideBadge } from '@/components/body-map/side-badge';
import { AsLastTime } from '@/components/session-plan/as-last-time';
import { DraftPlanForm } from '@/components/session-plan/draft-plan-form';
import { PlanList } from '@/components/session-plan/plan-list';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { findSignedIntake } from '@/lib/data/intakes';
import { listPlans } from '@/lib/data/session-plans';
import { listRecords } from '@/lib/data/session-records';
import { together } from '@/lib/data/transaction';
import { can } from '@/lib/domain/practice/permissions';

import { today } from '@/lib/platform/clock';

import { draftPlanAction } from './actions';
import { repeats } from './repeats';
import { TrainingNeeded } from './training-needed';

interface PlansPageProps {
  params: Promise<{ clientId: string }>;
}

/** The client's plans, and the way to a new one. */
export default async function PlansPage({ params }: PlansPageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const { client, intake, plans, records } = await together(member.scope, async (scope) => {
    await logAccess(scope, { clientId, what: 'plan' });
    return {
      client: await findClient(scope, clientId),
      intake: await findSignedIntake(scope, clientId),
      plans: await listPlans(scope, clientId),
      records: await listRecords(scope, clientId),
    };
  });
  if (!client) notFound();
  const side = intake?.answers.affectedSide;
  const { last, ofPlan } = repeats(member, records);
  return (
    <>
      <PageHeader
        title="Session plans"
        back={{ href: `/clients/${client.id}`, label: client.name }}
      >
        {side ? <SideBadge side={side} /> : null}
      </PageHeader>
      <div className="grid gap-8">
        <TrainingNeeded scope={member.scope} causes={intake?.answers.causes ?? []} />
        {last ? <AsLastTime {...last} /> : null}
        {can(member.role, 'write_plan') ? (
          <DraftPlanForm action={draftPlanAction.bind(null, client.id)} isSecond={last !== null} />
        ) : null}
        <PlanList
          clientId={client.id}
          plans={plans.map((plan) => ({
            id: plan.id,
            day: shownDate(today(member.practice.timeZone, plan.createdAt), member.today),
            minutes: plan.plan.minutes,
            lines: plan.plan.lines.length,
            status: plan.invalidatedAt ? 'fallen' : plan.status,
            repeat: ofPlan.get(plan.id) ?? null,
          }))}
        />
      </div>
    </>
  );
}
