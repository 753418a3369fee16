import type { SessionPhase } from './time-budget';

/** What the six phases are called, on a screen and on paper. */
export const phaseWords: Record<SessionPhase, string> = {
  check_in: 'Check-in',
  warm_up: 'Warm-up',
  specific: 'Specific work',
  integration: 'Integration',
  retest: 'Re-test',
  home_care: 'Home care',
};
