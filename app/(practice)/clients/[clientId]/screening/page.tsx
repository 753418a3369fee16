import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { reviewedAmong, type ReviewedContent } from '@/app/reviewed-content';
import { SideBadge } from '@/components/body-map/side-badge';
import { IncidentNotes } from '@/components/screening/incident-notes';
import { StopScreen } from '@/components/screening/stop-screen';
import { dispositionWords } from '@/components/screening/screening-words';
import { DraftPlanForm } from '@/components/session-plan/draft-plan-form';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { findPractice } from '@/lib/data/practices';
import type { IncidentRow } from '@/lib/data/rows/screening-row';
import type { PracticeScope } from '@/lib/data/scope';
import { listIncidentNotes } from '@/lib/data/screenings';
import { together } from '@/lib/data/transaction';
import { clearancePreview } from '@/lib/domain/screening/clearance-preview';
import { conditionNotes } from '@/lib/domain/intake/condition-notes';
import { recordsOfScreening } from '@/lib/domain/library/used-records';
import { can } from '@/lib/domain/practice/permissions';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { clockTime, now } from '@/lib/platform/clock';

import { referralsFrom, type OneReferral } from '../letters/[letterId]/referral-of';
import { draftPlanAction } from '../session-plans/actions';
import { readSituation, type Situation } from '../situation';
import {
  decideAction,
  decideAllAction,
  logClearanceAction,
  noteIncidentAction,
  screenAgainAction,
} from './actions';
import { ClearancesPart } from './clearances-part';
import { findingViews, shownMoment, type ShownTime } from './finding-views';
import { LettersPart } from './letters-part';
import { LimitsPart } from './limits-part';
import { DispositionNotice, FindingList, NEXT_STEP, ScreenAgain } from './screening-parts';
import { stopView, type StopView } from './stop-view';

export const metadata: Metadata = { title: 'Screening' };

interface ScreeningPageProps {
  params: Promise<{ clientId: string }>;
}

type Live = NonNullable<Situation['live']>;

interface ViewProps {
  situation: Situation;
  live: Live;
  member: Member;
  /** Null where nothing stops the visit. */
  stop: StopView | null;
  incidents: IncidentRow[];
  referrals: OneReferral[];
  content: ReviewedContent;
}

const names = ruleNames(ruleBook);

const timeOf = ({ today, practice }: Member): ShownTime => ({ today, timeZone: practice.timeZone });

function Incidents({ situation, member, incidents }: ViewProps) {
  if (incidents.length === 0) return null;
  const { client, screening } = situation.chart;
  const ids = screening && { clientId: client.id, screeningId: screening.id };
  const mayWrite = can(member.role, 'write_incident');
  return (
    <IncidentNotes
      notes={incidents.map(({ id, createdAt, createdByName, rules, note }) => ({
        id,
        at: shownMoment(createdAt, timeOf(member)),
        by: createdByName,
        findings: rules.map((rule) => names.rule(rule)),
        note,
      }))}
      now={clockTime(now(), member.practice.timeZone)}
      add={ids && mayWrite ? noteIncidentAction.bind(null, ids) : null}
    />
  );
}

function Findings({ situation, live, member, content }: ViewProps) {
  const { chart, isScreeningCurrent } = situation;
  const { intake, screening } = chart;
  if (!intake) return null;
  const clientId = chart.client.id;
  const mayDecide = screening && isScreeningCurrent && can(member.role, 'record_decision');
  return (
    <FindingList
      findings={findingViews({
        findings: live.screening.findings,
        answers: intake.answers,
        shortScreens: situation.shortScreens,
        clinicalCase: live.clinicalCase,
        decisions: isScreeningCurrent ? chart.decisions : [],
        time: timeOf(member),
        content,
      })}
      today={member.today}
      clientId={chart.client.id}
      decide={
        mayDecide
          ? (rule) => decideAction.bind(null, { clientId, screeningId: screening.id, rule })
          : null
      }
      decideAll={
        mayDecide ? decideAllAction.bind(null, { clientId, screeningId: screening.id }) : null
      }
      logClearance={
        can(member.role, 'record_clearance')
          ? (rule) => logClearanceAction.bind(null, { clientId, rule })
          : null
      }
      preview={(rule) => clearancePreview({ rule, ...live, policy: chart.policy, ruleBook })}
    />
  );
}

function OutOfDate({ situation, member }: ViewProps) {
  const { chart, isScreeningCurrent } = situation;
  if (isScreeningCurrent) return null;
  const mayScreen = can(member.role, 'record_decision');
  return (
    <ScreenAgain
      action={mayScreen ? screenAgainAction.bind(null, chart.client.id) : null}
      isNew={chart.screening === null}
    />
  );
}

interface VerdictProps extends ViewProps {
  mayPlan: boolean;
}

/** The answer of today, first of all. */
function Verdict(props: VerdictProps) {
  const { situation, live, stop, mayPlan } = props;
  if (!stop) {
    return (
      <>
        <OutOfDate {...props} />
        <DispositionNotice
          screening={live.screening}
          decisions={situation.isScreeningCurrent ? situation.chart.decisions : []}
          content={props.content}
          mayPlan={mayPlan}
        />
      </>
    );
  }
  return (
    <>
      <StopScreen
        {...stop}
        word={dispositionWords[live.screening.disposition].word}
        summaryHref={`/api/clients/${situation.chart.client.id}/emergency-summary`}
      />
      <Incidents {...props} />
      <OutOfDate {...props} />
    </>
  );
}

/** What may not be done stands under the answer where there is a session today, and last where there is none. */
function ScreeningView(props: ViewProps) {
  const { situation, live, member, stop } = props;
  const { blocked } = live.screening;
  const mayPlan = situation.isScreeningCurrent && !blocked && can(member.role, 'write_plan');
  const notes = conditionNotes(situation.chart.intake?.answers);
  return (
    <div className="grid gap-8">
      <Verdict {...props} mayPlan={mayPlan} />
      {blocked ? null : <LimitsPart live={live} notes={notes} />}
      <Findings {...props} />
      <ClearancesPart {...props} />
      <LettersPart {...props} />
      {stop ? null : <Incidents {...props} />}
      {blocked ? <LimitsPart live={live} notes={notes} /> : null}
      {mayPlan ? (
        <section
          id={NEXT_STEP}
          tabIndex={-1}
          aria-label="Next step"
          className="scroll-mt-8 border-t-2 border-ink pt-4"
        >
          <DraftPlanForm action={draftPlanAction.bind(null, situation.chart.client.id)} />
        </section>
      ) : null}
    </div>
  );
}

/** The numbers of the practice are read where somebody is to be called. */
async function stopOf(scope: PracticeScope, live: Situation['live']): Promise<StopView | null> {
  return live?.screening.blocked ? stopView(live.screening, await findPractice(scope)) : null;
}

async function readScreening(member: Member, clientId: string) {
  return together(member.scope, async (scope) => {
    const situation = await readSituation({ ...member, scope }, clientId);
    if (!situation) return null;
    const { chart, live } = situation;
    const used = live ? recordsOfScreening(live.screening) : [];
    return {
      situation,
      stop: await stopOf(scope, live),
      incidents: chart.incident ? await listIncidentNotes(scope, clientId) : [],
      referrals: referralsFrom(chart, member.today),
      content: reviewedAmong(chart.reviewedHashes, used),
    };
  });
}

/** What the rules say of the client today, with a person's decision on each finding. */
export default async function ScreeningPage({ params }: ScreeningPageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const found = await readScreening(member, clientId);
  if (!found) notFound();
  const { situation } = found;
  const { client } = situation.chart;
  const { live } = situation;
  return (
    <>
      <PageHeader title="Screening" back={{ href: `/clients/${client.id}`, label: client.name }}>
        {live ? (
          <>
            <SideBadge side={live.clinicalCase.affectedSide} />
            <LinkButton href={`/clients/${client.id}/screening/short`}>
              Today’s questions
            </LinkButton>
          </>
        ) : null}
      </PageHeader>
      {live ? (
        <ScreeningView {...found} situation={situation} live={live} member={member} />
      ) : (
        <Empty
          title="The screening follows from the signed intake"
          action={
            <LinkButton href={`/clients/${client.id}/intake`} kind="primary">
              Go to the intake
            </LinkButton>
          }
        />
      )}
    </>
  );
}
