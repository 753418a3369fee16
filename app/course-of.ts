import { ruleBook } from '@/lib/content/rule-book';
import type { Chart } from '@/lib/data/charts';
import type { ChartCourse } from '@/lib/data/chart-history';
import { hasNoPain } from '@/lib/domain/intake/case-from-intake';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { CourseSession } from '@/lib/domain/outcomes/course-session';
import { courseToday, type PainOn } from '@/lib/domain/outcomes/course-today';
import { countedInCourse, outcomesOf } from '@/lib/domain/outcomes/standing-outcomes';
import type { CourseReview } from '@/lib/domain/outcomes/review-course';
import { isLongAgo } from '@/lib/domain/screening/day-check';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { today as dayIn } from '@/lib/platform/clock';

/** What of a chart the course is read from. */
export type CourseRows = Pick<
  Chart,
  'course' | 'sessions' | 'intake' | 'lastSignedAt' | 'outcomes' | 'courseReview'
>;

interface Day {
  today: IsoDate;
  timeZone: string;
}

/** An intake that is being signed now. */
interface Signing {
  signing?: IntakeAnswers;
}

/** Every session of the course, the earliest first; of those before the newest few only the day is known. */
function sessionsOf({ course, sessions }: CourseRows, { timeZone }: Day): CourseSession[] {
  const known = new Map(sessions.map(({ signedAt, answers }) => [signedAt?.getTime(), answers]));
  return (course?.sessionsAt ?? []).map((at) => {
    const answers = known.get(at.getTime());
    return {
      on: dayIn(timeZone, at),
      response: answers?.response ?? null,
      painBefore: answers?.painBefore ?? { back: null, leg: null },
    };
  });
}

const says = ({ back, leg }: IntakeAnswers['pain']): PainOn['pain'] => ({ back, leg });

/** Pain that was asked after the last session, where it is another than at the start: a correction keeps the old scores. */
function askedSince(rows: CourseRows, { pain }: ChartCourse, day: Day & Signing): PainOn | null {
  const newest = newestAsked(rows, day);
  if (!newest || (newest.pain.back === pain.back && newest.pain.leg === pain.leg)) return null;
  return newest;
}

function newestAsked({ intake, lastSignedAt }: CourseRows, day: Day & Signing): PainOn | null {
  const { signing, today, timeZone } = day;
  if (signing) return { on: today, pain: says(signing.pain) };
  if (!intake?.signedAt || !lastSignedAt || intake.signedAt < lastSignedAt) return null;
  return { on: dayIn(timeZone, intake.signedAt), pain: says(intake.answers.pain) };
}

/** An intake signed today begins another course after six weeks with neither session nor intake. */
function beginsAnother({ intake, lastSignedAt }: CourseRows, { today, timeZone }: Day): boolean {
  return (
    !intake?.signedAt ||
    isLongAgo({
      today,
      signedOn: dayIn(timeZone, intake.signedAt),
      lastSessionOn: lastSignedAt && dayIn(timeZone, lastSignedAt),
    })
  );
}

/** What was said when the course was last looked at; a look at an earlier course says nothing of this one. */
function reviewOf(
  { courseReview }: CourseRows,
  start: IsoDate,
): { goalsMet?: boolean; reviewedOn: IsoDate | null } {
  if (!courseReview || courseReview.day < start) return { reviewedOn: null };
  return { goalsMet: courseReview.goalsMet, reviewedOn: courseReview.day };
}

/**
 * Where a client's course of care stands today: the one way from the rows of a chart to `rf_dur_1`. With `signing`, as it
 * stands once that intake is signed. Null before the first session of the course.
 */
export function courseOf(rows: CourseRows, day: Day & Signing): CourseReview | null {
  const { course, intake } = rows;
  const answers = day.signing ?? intake?.answers;
  if (!course || !answers) return null;
  if (day.signing && beginsAnother(rows, day)) return null;
  const beganOn = dayIn(day.timeZone, course.beganAt);
  return courseToday({
    start: { on: beganOn, pain: says(course.pain) },
    outcomes: outcomesOf(countedInCourse(rows.outcomes, beganOn)),
    ...reviewOf(rows, beganOn),
    sessions: sessionsOf(rows, day),
    askedSince: askedSince(rows, course, day),
    hasNoPain: hasNoPain(answers),
    today: day.today,
    ruleBook,
  });
}
