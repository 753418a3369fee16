import type { CourseOfCare } from '@/lib/domain/outcomes/course-of-care';

/** Spec §7.4, the schedule of §8.1 and the progression of §10. */
export const courseOfCare: CourseOfCare = {
  sessionsPerWeek: { min: 1, max: 2 },
  review: { sessions: 4, days: 28 },
  worseInARow: 2,
  taperPainMax: 2,
  sorenessHoursMax: 48,
  recallDaysMax: 28,
  repeat: { fromDays: 28, toDays: 42 },
  progression: {
    days: 3,
    adherence: { done: 5, of: 7 },
    flareHoursMax: 24,
    flaresToStop: 2,
    sources: ['P'],
  },
  evidence:
    'In a trial on back pain without a known cause, 10 weekly sessions brought 2.5 to 2.9 points of the Roland-Morris scale at 10 weeks: a modest benefit.',
  sources: ['P', 'S', 'V7', 'V40', 'V42i'],
  seeds: ['S001'],
};
