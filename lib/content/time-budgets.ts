import type { TimeBudget } from '@/lib/domain/session-plan/time-budget';

/** Spec §7.2, minutes per phase; position changes by decisions 24. The phases of a row add up to its length. */
export const timeBudgets: readonly TimeBudget[] = [
  {
    length: 30,
    phases: { check_in: 3, warm_up: 4, specific: 15, integration: 3, retest: 2, home_care: 3 },
    linesMin: 2,
    linesMax: 3,
    triggerPointsMax: 5,
    positionChangesMax: 2,
    sources: ['P'],
  },
  {
    length: 45,
    phases: { check_in: 4, warm_up: 6, specific: 24, integration: 5, retest: 3, home_care: 3 },
    linesMin: 3,
    linesMax: 4,
    triggerPointsMax: 7,
    positionChangesMax: 3,
    sources: ['P'],
  },
  {
    length: 60,
    phases: { check_in: 5, warm_up: 8, specific: 33, integration: 7, retest: 3, home_care: 4 },
    linesMin: 4,
    linesMax: 6,
    triggerPointsMax: 10,
    positionChangesMax: 3,
    sources: ['P'],
  },
  {
    length: 75,
    phases: { check_in: 6, warm_up: 9, specific: 43, integration: 9, retest: 4, home_care: 4 },
    linesMin: 5,
    linesMax: 7,
    triggerPointsMax: 10,
    positionChangesMax: 4,
    sources: ['P'],
  },
  {
    length: 90,
    phases: { check_in: 7, warm_up: 10, specific: 54, integration: 11, retest: 4, home_care: 4 },
    linesMin: 6,
    linesMax: 8,
    triggerPointsMax: 10,
    positionChangesMax: 4,
    sources: ['P'],
  },
];
