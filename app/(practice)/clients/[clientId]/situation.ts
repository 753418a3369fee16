import { courseOf } from '@/app/course-of';
import { isFirstVisit, screenToday } from '@/app/screen-today';
import type { Member } from '@/lib/access/require-member';
import { openChart, type Chart } from '@/lib/data/charts';
import { ruleBook } from '@/lib/content/rule-book';
import { screeningHash } from '@/lib/data/screening-hash';
import { withOwnItems } from '@/lib/domain/home-care/with-own-items';
import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import { areasGiven, consentsToday, type ConsentsToday } from '@/lib/domain/consent/consents-today';
import type { CourseReview } from '@/lib/domain/outcomes/review-course';
import { dayCheck, type DayCheck } from '@/lib/domain/screening/day-check';
import type { Finding, Screening } from '@/lib/domain/screening/screening';
import { countingShortScreens, type DayShortScreen } from '@/lib/domain/screening/short-screen';
import { consentsLacking } from '@/lib/domain/session-plan/consents-lacking';
import type { Consents } from '@/lib/domain/session-plan/consents';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import type { RuleBook } from '@/lib/domain/shared/rule-book';
import { today as dayIn } from '@/lib/platform/clock';

/** Where a client stands today: the stored rows beside what the rules say now. */
export interface Situation {
  chart: Chart;
  /** The rules' word of today; null until an intake is signed. */
  live: { clinicalCase: ClinicalCase; screening: Screening } | null;
  /** The same for home care: with the practice's own items in limits and rule book. */
  home: { clinicalCase: ClinicalCase; screening: Screening; ruleBook: RuleBook } | null;
  /** True while the stored screening is of the newest intake and says the same as today's. */
  isScreeningCurrent: boolean;
  /** Findings of the stored screening that nobody has decided on. */
  undecided: Finding[];
  consents: Consents;
  /** The same with whose yes is missing; null until an intake is signed. */
  consentStates: ConsentsToday | null;
  /** Areas that the plan which is to be worked needs, and nobody has agreed to any more. */
  planLacks: ConsentArea[];
  /** The short screens that count with the intake, the oldest first. */
  shortScreens: DayShortScreen[];
  /** Whether today's questions were asked; null until an intake is signed. */
  dayCheck: DayCheck | null;
  /** Where the course of care stands; null before its first session. */
  course: CourseReview | null;
}

function dayCheckOf(
  { intake, lastSignedAt }: Chart,
  shortScreens: readonly DayShortScreen[],
  { today, practice }: Member,
): DayCheck | null {
  if (!intake?.signedAt) return null;
  return dayCheck({
    today,
    signedOn: dayIn(practice.timeZone, intake.signedAt),
    lastSessionOn: lastSignedAt && dayIn(practice.timeZone, lastSignedAt),
    shortScreens,
  });
}

function liveOf(
  chart: Chart,
  { shortScreens, course }: Pick<Situation, 'shortScreens' | 'course'>,
  { today, practice }: Member,
): Situation['live'] {
  const { intake, client, clearances, policy } = chart;
  if (!intake) return null;
  const { answers } = intake;
  return screenToday({
    answers,
    birthDate: client.birthDate,
    clearances,
    today,
    firstVisit: isFirstVisit(chart, { today, timeZone: practice.timeZone }),
    policy,
    shortScreens,
    withoutChange: course?.withoutChange ?? false,
    consentRecords: chart.consents,
    signedAt: intake.signedAt,
  });
}

function homeOf({ policy, ownItems }: Chart, live: Situation['live']): Situation['home'] {
  if (!live) return null;
  return { ...live, ...withOwnItems({ ...live, ruleBook, policy, versions: ownItems }) };
}

function isCurrent({ screening, intake }: Chart, live: Situation['live']): boolean {
  if (!live || !screening || !intake) return false;
  return screening.intakeId === intake.id && screening.resultHash === screeningHash(live.screening);
}

/** Where each area stands: by the newest record of it, else by the intake. */
function consentsOf({ intake, client, consents }: Chart, { today }: Member): ConsentsToday | null {
  if (!intake) return null;
  const { answers, signedAt } = intake;
  const { birthDate } = client;
  return consentsToday({ answers, signedAt, birthDate, today, records: consents });
}

/** Of a plan whose session is still to come, or runs; a signed one is past. */
function planLacks({ plan, record }: Chart, consents: Consents): ConsentArea[] {
  const isPast = plan && record?.planId === plan.id && record.status === 'signed';
  if (plan?.status !== 'confirmed' || isPast) return [];
  return consentsLacking(plan.plan, { muscles: ruleBook.muscles, consents });
}

function undecidedOf({ screening, decisions }: Chart): Finding[] {
  const decided = new Set(decisions.map((decision) => decision.rule));
  return (screening?.result.findings ?? []).filter((finding) => !decided.has(finding.rule));
}

/** Reads a client's chart and asks the rules what it means today. Null when the practice has no such client. */
export async function readSituation(member: Member, clientId: string): Promise<Situation | null> {
  const chart = await openChart(member.scope, clientId);
  if (!chart) return null;
  const shortScreens = chart.intake ? countingShortScreens(chart.shortScreens, chart.intake) : [];
  const { today, practice } = member;
  const course = courseOf(chart, { today, timeZone: practice.timeZone });
  const live = liveOf(chart, { shortScreens, course }, member);
  const consentStates = consentsOf(chart, member);
  const consents = consentStates ? areasGiven(consentStates) : {};
  return {
    chart,
    live,
    home: homeOf(chart, live),
    isScreeningCurrent: isCurrent(chart, live),
    undecided: undecidedOf(chart),
    consents,
    planLacks: planLacks(chart, consents),
    consentStates,
    shortScreens,
    dayCheck: dayCheckOf(chart, shortScreens, member),
    course,
  };
}
