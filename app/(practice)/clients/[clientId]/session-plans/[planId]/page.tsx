import Link from 'next/link';
import { notFound } from 'next/navigation';

import { reviewedAmong } from '@/app/reviewed-content';
import { nextTimeOf } from '@/app/next-time-of';
import { shownMoment } from '@/app/shown-moment';
import { SideBadge } from '@/components/body-map/side-badge';
import { ForNextTime } from '@/components/session-record/for-next-time';
import { EmptiedTracks } from '@/components/session-plan/emptied-tracks';
import { RedLines } from '@/components/screening/red-lines';
import { PlanDrawnHere } from '@/components/session-plan/plan-drawn-here';
import { ConfirmedPlan } from '@/components/session-plan/confirmed-plan';
import { ConfirmedTop } from '@/components/session-plan/confirmed-top';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { planRuleWords } from '@/lib/content/plan-rule-words';
import { ruleBook } from '@/lib/content/rule-book';
import type { Chart } from '@/lib/data/charts';
import { findRecordOfPlan } from '@/lib/data/session-records';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import { conditionNotes } from '@/lib/domain/intake/condition-notes';
import { recordsOfPlan } from '@/lib/domain/library/used-records';
import { explainLimits } from '@/lib/domain/screening/explain';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { trackStates } from '@/lib/domain/session-plan/track';
import { bookLimits, lineLimits } from '@/lib/domain/session-plan/line-limits';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { clockTime, today } from '@/lib/platform/clock';

import { draftPlace } from '../../../../draft-place';
import { ContentNote } from '../../content-note';
import { readSituation, type Situation } from '../../situation';
import { choiceFacts, mapFacts, todaysChoices } from '../plan-facts';
import { TrainingNeeded } from '../training-needed';
import {
  adoptScreeningAction,
  confirmPlanAction,
  redraftPlanAction,
  refitPlanAction,
  savePlanAction,
  startRecordAction,
} from './actions';
import { KeepPlan } from './keep-plan';
import { planIn } from './plan-in';
import { standingInTheWay, startInTheWay } from './standing-in-the-way';

const names = ruleNames(ruleBook);
const ruleNotes = { pv_12: planRuleWords('pv_12') };

interface PlanPageProps {
  params: Promise<{ clientId: string; planId: string }>;
}

/** Whether the plan's session has begun. The newest record came with the chart: a plan that is younger has none. */
async function hasRecord({ record }: Chart, plan: PlanRow, { scope }: Member): Promise<boolean> {
  if (!record || record.createdAt < plan.createdAt) return false;
  return record.planId === plan.id || (await findRecordOfPlan(scope, plan.id)) !== null;
}

/** One session's plan: changed inside the limits, confirmed, then worked from. */
export default async function PlanPage({ params }: PlanPageProps) {
  const member = await requireMember('read_chart');
  const ids = await params;
  const situation = await readSituation(member, ids.clientId);
  if (!situation?.live) notFound();
  const { client } = situation.chart;
  const plan = await planIn(member.scope, situation.chart, ids.planId);
  if (plan?.clientId !== client.id) notFound();
  const isBegun = await hasRecord(situation.chart, plan, member);
  return (
    <>
      <PageHeader title="Session plan" back={{ href: `/clients/${client.id}`, label: client.name }}>
        <SideBadge side={situation.live.clinicalCase.affectedSide} />
      </PageHeader>
      {plan.invalidatedAt ? (
        <FallenPlan clientId={client.id} reason={plan.invalidatedReason ?? ''} />
      ) : (
        <StandingPlan
          situation={{ ...situation, live: situation.live }}
          plan={plan}
          isBegun={isBegun}
          member={member}
        />
      )}
      <ContentNote
        content={reviewedAmong(situation.chart.reviewedHashes, recordsOfPlan(plan.plan.lines))}
      />
    </>
  );
}

function FallenPlan({ clientId, reason }: { clientId: string; reason: string }) {
  return (
    <div className="grid justify-items-start gap-4">
      <Notice tone="hold" word="This plan no longer stands" title={reason}>
        Nothing of it is used any more. Draft a new one inside today’s limits.
      </Notice>
      <LinkButton href={`/clients/${clientId}/session-plans`} kind="primary">
        Draft a new plan
      </LinkButton>
    </div>
  );
}

/** What the session before left for this plan; nothing of its own session. */
const leftFor = (plan: PlanRow, record: Situation['chart']['record']) =>
  record?.planId === plan.id ? null : nextTimeOf(record);

type LiveSituation = Situation & { live: NonNullable<Situation['live']> };

interface StandingPlanProps {
  situation: LiveSituation;
  plan: PlanRow;
  /** It has a record already. */
  isBegun: boolean;
  member: Member;
}

function StandingPlan(props: StandingPlanProps) {
  const { situation, plan, member } = props;
  const { live, chart } = situation;
  const isConfirmed = plan.status === 'confirmed';
  const restrictions = explainLimits({
    ...live.screening,
    clinicalCase: live.clinicalCase,
    ruleBook,
    notes: conditionNotes(chart.intake?.answers),
  });
  return (
    <div className="grid gap-8">
      {isConfirmed ? <Confirmed {...props} /> : null}
      <TrainingNeeded scope={member.scope} causes={live.clinicalCase.causes} />
      <ForNextTime words={leftFor(plan, chart.record)} />
      <RedLines restrictions={restrictions} />
      <EmptiedTracks
        tracks={trackStates({ limits: live.screening.limits, ruleBook })}
        names={names}
      />
      {isConfirmed ? (
        <ConfirmedPlan
          plan={plan.plan}
          lines={plan.plan.lines.map((line) => lineWords(line, ruleBook))}
          limits={plan.plan.lines.map((line) =>
            lineLimits(line, bookLimits(live.screening.limits, ruleBook)),
          )}
          body={{
            facts: choiceFacts(live.screening.limits, situation.consents, live.clinicalCase),
            pain: mapFacts(chart.intake?.answers).pain,
          }}
        />
      ) : (
        <PlanInHand {...props} />
      )}
      <KeepPlan member={member} planId={plan.id} situation={situation} />
    </div>
  );
}

function Confirmed({ situation, plan, isBegun, member }: StandingPlanProps) {
  const ids = { clientId: situation.chart.client.id, planId: plan.id };
  const { timeZone } = member.practice;
  const at = plan.confirmedAt ?? plan.updatedAt;
  const isToday = today(timeZone, at) === member.today;
  return (
    <ConfirmedTop
      confirmedBy={plan.confirmedByName ?? ''}
      confirmedAt={isToday ? clockTime(at, timeZone) : shownMoment(at, timeZone)}
      inTheWay={isBegun ? [] : startInTheWay(situation, plan)}
      start={startRecordAction.bind(null, ids)}
      cardHref={`/api/session-plans/${plan.id}/card`}
      homeCareHref={`/clients/${ids.clientId}/home-care`}
    />
  );
}

const beginStyle = 'text-link -my-4 inline-flex min-h-11 items-center justify-self-start';

/** The draft, to be changed and confirmed. */
function PlanInHand({ situation, plan, member }: StandingPlanProps) {
  const { live, consents, chart } = situation;
  const ids = { clientId: chart.client.id, planId: plan.id };
  const isBehind = situation.isScreeningCurrent && plan.screeningId !== chart.screening?.id;
  return (
    <>
      {isBehind ? <AdoptScreening adopt={adoptScreeningAction.bind(null, ids)} /> : null}
      <Link href={`/clients/${ids.clientId}/session-plans`} className={beginStyle}>
        Begin otherwise: from a template, or as in an earlier session
      </Link>
      <PlanDrawnHere
        key={plan.screeningId}
        plan={{ ...plan.plan, lines: plan.plan.lines.map(({ id: _id, ...line }) => line) }}
        version={plan.version}
        savedAt={clockTime(plan.updatedAt, member.practice.timeZone)}
        clientName={chart.client.name}
        problems={checkPlan({ plan: plan.plan, ...live, ruleBook, consents })}
        undecided={standingInTheWay(situation, plan)}
        facts={todaysChoices(live.screening.limits, consents, live.clinicalCase)}
        ruleNotes={ruleNotes}
        {...mapFacts(chart.intake?.answers)}
        place={draftPlace(member, {
          kind: 'plan',
          id: plan.id,
          title: `Session plan, ${chart.client.name}`,
        })}
        save={savePlanAction.bind(null, ids)}
        redraft={redraftPlanAction.bind(null, ids)}
        refit={refitPlanAction.bind(null, ids)}
        confirm={confirmPlanAction.bind(null, ids)}
      />
    </>
  );
}

function AdoptScreening({ adopt }: { adopt: () => Promise<void> }) {
  return (
    <Notice
      tone="hold"
      word="New screening"
      title="This plan was made before the newest screening."
    >
      <form action={adopt}>
        <button type="submit" className="text-link min-h-11">
          Check this plan against the new screening
        </button>
      </form>
    </Notice>
  );
}
