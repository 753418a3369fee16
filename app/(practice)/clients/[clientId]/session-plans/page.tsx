import { notFound } from 'next/navigation';

import { reviewedContent } from '@/app/reviewed-content';
import { shownDate } from '@/app/shown-date';
import { SideBadge } from '@/components/body-map/side-badge';
import { AsLastTime } from '@/components/session-plan/as-last-time';
import { DraftPlanForm } from '@/components/session-plan/draft-plan-form';
import { TemplateChooser } from '@/components/session-plan/template-chooser';
import { PlanList } from '@/components/session-plan/plan-list';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { can } from '@/lib/domain/practice/permissions';

import { today } from '@/lib/platform/clock';

import { ContentNote } from '../content-note';
import { draftPlanAction } from './actions';
import { readSessions } from './read-sessions';
import { repeats, type Repeats } from './repeats';
import { templateChoices, templateRecords } from './templates';
import { TrainingNeeded } from './training-needed';

interface PlansPageProps {
  params: Promise<{ clientId: string }>;
}

/** The client's plans, and the way to a new one. */
export default async function PlansPage({ params }: PlansPageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const found = await readSessions(member.scope, { clientId, what: 'plan' });
  if (!found) notFound();
  const { client, intake, plans, records } = found;
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
        {can(member.role, 'write_plan') ? (
          <NewPlan member={member} clientId={client.id} answers={intake?.answers} last={last} />
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
      <ContentNote content={await reviewedContent(member.scope, templateRecords)} />
    </>
  );
}

interface NewPlanProps {
  member: Member;
  clientId: string;
  answers: IntakeAnswers | undefined;
  last: Repeats['last'];
}

/** The ways to a new plan: as last time, drafted, from a template. */
async function NewPlan({ member, clientId, answers, last }: NewPlanProps) {
  const choices = await templateChoices(member, { clientId, answers });
  return (
    <>
      {last ? <AsLastTime {...last} /> : null}
      <DraftPlanForm action={draftPlanAction.bind(null, clientId)} isSecond={last !== null} />
      {choices.length > 0 ? <TemplateChooser choices={choices} /> : null}
    </>
  );
}
