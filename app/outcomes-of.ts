import { courseOf, type CourseRows } from '@/app/course-of';
import { ruleBook } from '@/lib/content/rule-book';
import type { OutcomesOfClient } from '@/lib/data/open-outcomes';
import type { OutcomeRow } from '@/lib/data/rows/outcome-row';
import type { Outcome } from '@/lib/domain/outcomes/change-so-far';
import { painOutcomes } from '@/lib/domain/outcomes/course-session';
import type { ActivityAnswers } from '@/lib/domain/outcomes/measure-answers.schema';
import { measureLines, type MeasureLine } from '@/lib/domain/outcomes/measure-lines';
import { measuresDue, type MeasureDue } from '@/lib/domain/outcomes/measures-due';
import type { CourseReview } from '@/lib/domain/outcomes/review-course';
import { scoreMeasure } from '@/lib/domain/outcomes/score-measure';
import {
  countedInCourse,
  measuredFrom,
  outcomesOf,
  standingOf,
} from '@/lib/domain/outcomes/standing-outcomes';
import { planChanges } from '@/lib/domain/session-plan/plan-changes';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { today as dayIn } from '@/lib/platform/clock';
import type { SeriesMark } from '@/lib/outcome-charts/outcome-series';

interface Day {
  today: IsoDate;
  timeZone: string;
}

/** Where a client's measures stand today: what the page, the forms and the report say of them. */
export interface MeasuredToday {
  /** The day that the course began; null until an intake is signed. */
  start: IsoDate | null;
  /** The rows that count, the newest first. */
  standing: OutcomeRow[];
  lines: MeasureLine[];
  marks: SeriesMark[];
  due: MeasureDue[];
  /** Null before the first session. */
  course: CourseReview | null;
  /** The client's own activities in the words of the last time; empty while there are none. */
  activities: string[];
}

/** The rows in the form in which every course is read. */
function courseRows(rows: OutcomesOfClient, standing: OutcomeRow[]): CourseRows {
  const { course, sessions, intake, lastSignedAt, reviews } = rows;
  return {
    ...{ course, sessions, intake, lastSignedAt },
    outcomes: standing,
    courseReview: reviews[0] ?? null,
  };
}

function sessionsOf({ sessions }: OutcomesOfClient, { timeZone }: Day) {
  return sessions.flatMap(({ signedAt, answers }) =>
    signedAt
      ? [{ on: dayIn(timeZone, signedAt), response: null, painBefore: answers.painBefore }]
      : [],
  );
}

/** Every score there is: the pain of the intake and of each session, and what was asked. */
function scoresOf(rows: OutcomesOfClient, standing: OutcomeRow[], day: Day): Outcome[] {
  const { course } = rows;
  const start = course
    ? painOutcomes([
        {
          on: dayIn(day.timeZone, course.beganAt),
          response: null,
          painBefore: { back: course.pain.back, leg: course.pain.leg },
        },
      ])
    : [];
  return [...start, ...painOutcomes(sessionsOf(rows, day).reverse()), ...outcomesOf(standing)];
}

const linesWords = (count: number, what: string): string =>
  `${count} ${count === 1 ? 'line' : 'lines'} ${what}`;

function marksOf({ sessions, plans, sheets }: OutcomesOfClient, { timeZone }: Day): SeriesMark[] {
  const done = sessions.flatMap(({ signedAt }) =>
    signedAt ? [{ on: dayIn(timeZone, signedAt), kind: 'session' as const, label: 'Session' }] : [],
  );
  const confirmed = plans.flatMap(({ confirmedAt, plan }) =>
    confirmedAt ? [{ on: dayIn(timeZone, confirmedAt), lines: plan.lines }] : [],
  );
  const changed = planChanges(confirmed).map(({ on, added, left }) => ({
    on,
    kind: 'plan' as const,
    label: `Plan changed: ${linesWords(added, 'new')}, ${linesWords(left, 'left out')}`,
  }));
  const issued = sheets.map(({ number, issuedAt }) => ({
    on: dayIn(timeZone, issuedAt),
    kind: 'sheet' as const,
    label: `Home-care sheet ${number}`,
  }));
  return [...done, ...changed, ...issued];
}

/** Leg pain, by the intake or by any session since. */
function hasLegPain({ intake, sessions }: OutcomesOfClient): boolean {
  const { pain, belowKnee } = intake?.answers ?? { pain: { leg: null }, belowKnee: null };
  return (
    belowKnee === true ||
    [pain.leg, ...sessions.map(({ answers }) => answers.painBefore.leg)].some(
      (leg) => leg !== null && leg > 0,
    )
  );
}

/** A session is being worked, or its questions were asked today. */
function isSessionToday({ isWorking, askedOn }: OutcomesOfClient, { today }: Day): boolean {
  return isWorking || askedOn.some((day) => day.toISOString().slice(0, 10) === today);
}

function dueOf(
  rows: OutcomesOfClient,
  { standing, scores, start }: { standing: OutcomeRow[]; scores: Outcome[]; start: IsoDate },
  day: Day,
): MeasureDue[] {
  const { today, timeZone } = day;
  const taken = [
    ...scores.map(({ measure, on }) => ({ measure, on })),
    // Other words of the client's own activities are no score of today's list, and were asked all the same.
    ...countedInCourse(standing, start).map(({ answers, day: on }) => ({
      measure: answers.measure,
      on,
    })),
  ];
  const before = (rows.course?.sessionsAt ?? []).map((at) => dayIn(timeZone, at));
  return measuresDue({
    course: {
      episodeStart: start,
      sessions: before,
      sessionToday: isSessionToday(rows, day),
      isEnding: rows.reviews[0]?.day === today && rows.reviews[0].goalsMet,
      legPain: hasLegPain(rows),
      taken,
    },
    today,
    ruleBook,
  });
}

function lastActivities(standing: readonly OutcomeRow[]): string[] {
  const last = standing
    .map(({ answers }) => answers)
    .find((answers): answers is ActivityAnswers => {
      return answers.measure === 'psfs' && scoreMeasure(answers).ok;
    });
  return last?.activities.map(({ activity }) => activity) ?? [];
}

/** What the rules say today of everything that was measured. */
export function measuredToday(rows: OutcomesOfClient, day: Day): MeasuredToday {
  const standing = standingOf(rows.outcomes);
  const start = rows.course ? dayIn(day.timeZone, rows.course.beganAt) : null;
  const scores = scoresOf(rows, standing, day);
  const { outcomeMeasures: measures } = ruleBook;
  return {
    start,
    standing,
    lines:
      start === null
        ? []
        : measureLines({
            ...{ outcomes: scores, measures, today: day.today },
            episodeStart: measuredFrom(standing, start),
          }),
    marks: marksOf(rows, day),
    due: start === null ? [] : dueOf(rows, { standing, scores, start }, day),
    course: courseOf(courseRows(rows, standing), day),
    activities: lastActivities(standing),
  };
}
