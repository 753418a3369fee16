import { ruleBook } from '@/lib/content/rule-book';
import type { Outcome } from '@/lib/domain/outcomes/change-so-far';
import type { CourseSession } from '@/lib/domain/outcomes/course-session';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { reviewCourse, type CourseArgs } from '@/lib/domain/outcomes/review-course';
import { addDays } from '@/lib/domain/shared/iso-date';

import { TODAY } from './a-case';

export const ago = (days: number) => addDays(TODAY, -days);

/** A session that changed nothing. */
export function session(daysAgo: number, more: Partial<CourseSession> = {}): CourseSession {
  return {
    on: ago(daysAgo),
    response: 'same',
    painBefore: { back: null, leg: null },
    ...more,
  };
}
export const outcome = (measure: OutcomeMeasure, daysAgo: number, score: number): Outcome => ({
  measure,
  on: ago(daysAgo),
  score,
});
/** A session with little back pain and this much leg pain at its start. */
export const leg = (daysAgo: number, score: number, more: Partial<CourseSession> = {}) =>
  session(daysAgo, { painBefore: { back: 1, leg: score }, ...more });

/** The review of an episode that began so many days ago. */
export function review(days: number, more: Partial<CourseArgs> = {}) {
  const reviewed = reviewCourse({
    sessions: [],
    outcomes: [],
    episodeStart: ago(days),
    today: TODAY,
    ruleBook,
    ...more,
  });
  if (!reviewed.ok) throw new Error(reviewed.reason);
  return reviewed.value;
}
