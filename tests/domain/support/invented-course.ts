import type { CourseOfCare } from '@/lib/domain/outcomes/course-of-care';

/** The numbers of a course of care; a test changes what it is about. */
export const inventedCourse: CourseOfCare = {
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
    sources: ['R'],
  },
  evidence: '',
  sources: ['R'],
};
