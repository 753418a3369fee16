import type { IsoDate } from '../shared/iso-date';
import type { Outcome } from './change-so-far';
import { painOutcomes, type CourseSession } from './course-session';
import { reviewCourse, type CourseArgs, type CourseReview } from './review-course';

/** Back and leg pain on one day, 0 to 10. */
export interface PainOn {
  on: IsoDate;
  pain: CourseSession['painBefore'];
}

export interface CourseTodayArgs extends Pick<
  CourseArgs,
  'sessions' | 'outcomes' | 'today' | 'ruleBook' | 'goalsMet' | 'reviewedOn'
> {
  /** Pain as the intake that began the course has it, on the day it was signed. */
  start: PainOn;
  /** Pain of an intake that was signed after the last session; null where there is none, or it says what the start says. */
  askedSince: PainOn | null;
  /** The intake that counts says that there is no pain at all: care that keeps it so cannot make it better. */
  hasNoPain: boolean;
}

const painOn = ({ on, pain }: PainOn): Outcome[] =>
  painOutcomes([{ on, response: null, painBefore: pain }]);

/** Without pain at the intake, and without any in the last session: there is nothing that could have become better. */
function hasStayedFree({ hasNoPain, sessions }: CourseTodayArgs): boolean {
  const last = sessions.at(-1)?.painBefore;
  return hasNoPain && last?.back === 0 && last.leg === 0;
}

/**
 * Where the course of care stands by what is on record: pain at its start, at the start of its sessions (the earliest
 * first), and in an intake since; the scores of every measure; and what was said when the course was last looked at. Null before its first session: nothing has been done that could have changed anything.
 */
export function courseToday(args: CourseTodayArgs): CourseReview | null {
  const { start, sessions, askedSince, today, ruleBook } = args;
  if (sessions.length === 0) return null;
  const asked = [...painOn(start), ...(askedSince ? painOn(askedSince) : [])];
  const reviewed = reviewCourse({
    sessions,
    outcomes: [...asked, ...args.outcomes],
    episodeStart: start.on,
    today,
    ruleBook,
    ...(args.goalsMet !== undefined && { goalsMet: args.goalsMet }),
    reviewedOn: args.reviewedOn ?? null,
  });
  if (!reviewed.ok) return null;
  return hasStayedFree(args) ? { ...reviewed.value, withoutChange: false } : reviewed.value;
}
