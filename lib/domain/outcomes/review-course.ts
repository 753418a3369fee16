import { daysBetween, type IsoDate } from '../shared/iso-date';
import type { Result } from '../shared/result';
import type { RuleBook } from '../shared/rule-book';
import { changeSoFar, isClearlyWorse, type ChangeSoFar, type Outcome } from './change-so-far';
import { coursePrompts, type CourseFindings, type CoursePrompt } from './course-prompts';
import { painOutcomes, type CourseSession } from './course-session';
import { judgeChange } from './judge-change';

export interface CourseArgs {
  /** Sessions that have taken place, in any order. */
  sessions: readonly CourseSession[];
  /** Scores of the episode; the pain scores of the sessions are added by the rule. */
  outcomes: readonly Outcome[];
  /** The day that this care began: the intake. */
  episodeStart: IsoDate;
  today: IsoDate;
  ruleBook: Pick<RuleBook, 'outcomeMeasures' | 'courseOfCare'>;
  /** The therapist's own answer; left out: not met. */
  goalsMet?: boolean;
  /** The last review with the client; sessions and days of the next one count from it. */
  reviewedOn?: IsoDate | null;
  /** The last full red-flag form: signs noted on that day or later are open. */
  screenedOn?: IsoDate | null;
}

export interface CourseReview {
  /** Days since the episode began; the first is day 0. */
  day: number;
  sessions: number;
  change: ChangeSoFar;
  /** Raises `rf_dur_1`: the fact that `caseFromIntake` takes. */
  withoutChange: boolean;
  prompts: CoursePrompt[];
}

type PainPair = CourseSession['painBefore'];

/** Sessions up to today, the earliest first. */
function inOrder({ sessions, episodeStart, today }: CourseArgs): CourseSession[] {
  return sessions
    .filter(({ on }) => on >= episodeStart && on <= today)
    .sort((one, other) => daysBetween(other.on, one.on));
}

function isPainWorse(before: PainPair, now: PainPair, { ruleBook }: CourseArgs): boolean {
  const scales = [
    ['nprs_back', before.back, now.back],
    ['nprs_leg', before.leg, now.leg],
  ] as const;
  return scales.some(([id, from, to]) => {
    const measure = ruleBook.outcomeMeasures.find((one) => one.id === id);
    if (!measure || from === null || to === null) return false;
    const judged = judgeChange({ measure, from, to });
    return judged.ok && isClearlyWorse(judged.value);
  });
}

/** A session was worse when the client said so after it, or came back with clearly more pain than the time before. */
function isWorse(
  session: CourseSession,
  before: CourseSession | undefined,
  args: CourseArgs,
): boolean {
  if (session.response === 'worse' || session.response === 'peripheralised') return true;
  return before !== undefined && isPainWorse(before.painBefore, session.painBefore, args);
}

function isWorseInARow(sessions: readonly CourseSession[], args: CourseArgs): boolean {
  const { worseInARow } = args.ruleBook.courseOfCare;
  const worse = sessions.map((session, index) => isWorse(session, sessions[index - 1], args));
  const last = worse.slice(-worseInARow);
  return last.length === worseInARow && last.every(Boolean);
}

function isReviewDue(sessions: readonly CourseSession[], args: CourseArgs): boolean {
  const { review } = args.ruleBook.courseOfCare;
  const since = args.reviewedOn ?? null;
  const counted = since === null ? sessions : sessions.filter(({ on }) => on > since);
  const days = daysBetween(since ?? args.episodeStart, args.today);
  return counted.length >= review.sessions || days >= review.days;
}

/** A sign of the day of the form may have come up after it. */
function openNerveSigns(sessions: readonly CourseSession[], args: CourseArgs): number {
  const since = args.screenedOn ?? args.episodeStart;
  return sessions.filter(({ newNerveSign, on }) => newNerveSign === true && on >= since).length;
}

/** Taper when both pain scores were asked and are low, and the goals are met. */
function canTaper(outcomes: readonly Outcome[], args: CourseArgs): boolean {
  const { goalsMet, episodeStart, today, ruleBook } = args;
  const latest = (measure: Outcome['measure']): number =>
    outcomes
      .filter((one) => one.measure === measure && one.on >= episodeStart && one.on <= today)
      .sort((one, other) => daysBetween(other.on, one.on))
      .at(-1)?.score ?? Infinity;
  const worst = Math.max(latest('nprs_back'), latest('nprs_leg'));
  return goalsMet === true && worst <= ruleBook.courseOfCare.taperPainMax;
}

function findings(sessions: readonly CourseSession[], args: CourseArgs): CourseFindings {
  const { courseOfCare: course, outcomeMeasures: measures } = args.ruleBook;
  const { episodeStart, today } = args;
  const outcomes = [...args.outcomes, ...painOutcomes(sessions)];
  const { recallDaysMax } = course;
  const { judgements, isMeaningful } = changeSoFar({
    outcomes,
    measures,
    episodeStart,
    today,
    recallDaysMax,
  });
  const day = daysBetween(episodeStart, today);
  return {
    day,
    sessions: sessions.length,
    nerveSigns: openNerveSigns(sessions, args),
    isWorseInARow: isWorseInARow(sessions, args),
    isReviewDue: isReviewDue(sessions, args),
    isLongEnough: day >= course.review.days || sessions.length >= course.review.sessions,
    isMeaningful,
    judgements,
    canTaper: canTaper(outcomes, args),
    soreHours: sessions.at(-1)?.soreHours ?? null,
  };
}

/**
 * Where a course of care stands (spec §7.4): review after 4 sessions or 28 days, refer when nothing meaningful has changed
 * by then (`rf_dur_1`, scenario 22) or after two worse sessions in a row, screen again at a new nerve sign, taper at low
 * pain with the goals met, go on only with a meaningful change. Days and sessions outside the episode are not counted.
 */
export function reviewCourse(args: CourseArgs): Result<CourseReview, 'starts_after_today'> {
  if (args.episodeStart > args.today) return { ok: false, reason: 'starts_after_today' };
  const found = findings(inOrder(args), args);
  const { day, sessions, judgements, isMeaningful, isLongEnough } = found;
  return {
    ok: true,
    value: {
      day,
      sessions,
      change: { judgements: [...judgements], isMeaningful },
      withoutChange: isLongEnough && !isMeaningful,
      prompts: coursePrompts(found, args.ruleBook.courseOfCare),
    },
  };
}
