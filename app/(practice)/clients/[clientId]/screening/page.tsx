import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { SideBadge } from '@/components/body-map/side-badge';
import { levelLooks } from '@/components/screening/finding-view';
import { RedLines } from '@/components/screening/red-lines';
import { ScreenAgain } from '@/components/screening/screen-again';
import { DraftPlanForm } from '@/components/session-plan/draft-plan-form';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { can } from '@/lib/domain/practice/permissions';
import { explainLimits } from '@/lib/domain/screening/explain';

import { draftPlanAction } from '../session-plans/actions';
import { readSituation, type Situation } from '../situation';
import { screenAgainAction } from './actions';
import { Clearances } from './clearances';
import { Findings } from './findings';
import { HomeLimits } from './home-limits';
import { StopPart } from './stop-part';

export const metadata: Metadata = { title: 'Screening' };

interface ScreeningPageProps {
  params: Promise<{ clientId: string }>;
}

/** What the rules say of this client today: stop, hold or go, and why; a decision on each finding. */
export default async function ScreeningPage({ params }: ScreeningPageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const situation = await readSituation(member, clientId);
  if (!situation) notFound();
  const { chart, live } = situation;
  const back = { href: `/clients/${chart.client.id}`, label: chart.client.name };
  return (
    <>
      <PageHeader title="Screening" back={back}>
        {live ? <SideBadge side={live.clinicalCase.affectedSide} /> : null}
      </PageHeader>
      {live ? (
        <LiveScreening situation={{ ...situation, live }} member={member} />
      ) : (
        <Empty
          title="No screening yet"
          action={
            <LinkButton href={`/clients/${chart.client.id}/intake`} kind="primary">
              Go to the intake
            </LinkButton>
          }
        >
          The screening follows from the signed intake.
        </Empty>
      )}
    </>
  );
}

export type LiveSituation = Situation & { live: NonNullable<Situation['live']> };

function LiveScreening({ situation, member }: { situation: LiveSituation; member: Member }) {
  const { chart, live, isScreeningCurrent } = situation;
  const { screening } = live;
  const clientId = chart.client.id;
  const look = levelLooks[screening.disposition];
  const mayPlan = isScreeningCurrent && !screening.blocked && can(member.role, 'write_plan');
  return (
    <div className="grid gap-8">
      {isScreeningCurrent ? null : (
        <ScreenAgain action={screenAgainAction.bind(null, clientId)} isFirst={!chart.screening} />
      )}
      <StopPart situation={situation} member={member} />
      <Notice
        tone={look.tone}
        word={look.word}
        title={summaryOf(screening.findings.length, screening.blocked)}
      >
        Content not yet reviewed by a clinician. This lists reasons to hold back. It never says that
        treatment is safe.
      </Notice>
      <RedLines restrictions={explainLimits({ limits: screening.limits, ruleBook })} />
      <HomeLimits limits={screening.limits} />
      <Findings situation={situation} member={member} />
      <Clearances situation={situation} member={member} />
      {mayPlan ? (
        <section aria-labelledby="plan-title" className="grid gap-4 border-t border-rule pt-6">
          <h2 id="plan-title" className="text-22 font-semibold">
            Plan a session inside these limits
          </h2>
          <DraftPlanForm action={draftPlanAction.bind(null, clientId)} />
        </section>
      ) : null}
    </div>
  );
}

function summaryOf(findings: number, blocked: boolean): string {
  const count = findings === 1 ? '1 finding' : `${findings} findings`;
  return blocked ? `${count}. No session may be planned now` : count;
}
