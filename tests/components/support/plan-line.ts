import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

/** What may be picked inside these limits, and no others. */
export const factsWith = (limits: Partial<Limits> = {}) =>
  choiceFacts({ ...noLimits(), ...limits }, assumedConsents);

/** Six minutes on the left piriformis. */
export const aLine = (more: Partial<PlanLine> = {}): PlanLine => ({
  muscle: 'piriformis',
  side: 'left',
  region: 'deep_gluteal',
  technique: 'broad_compression',
  pressure: 3,
  minutes: 6,
  position: 'prone',
  ...more,
});
