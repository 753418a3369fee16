import type { PlanTemplateRecord } from '@/lib/domain/session-plan/plan-template';

import { discAndJointTemplates } from './disc-and-joint';
import { muscleAndInjuryTemplates } from './muscle-and-injury';

/**
 * Templates that come with the product, written from spec §4 (muscles, techniques, positions), §5.2 (minutes a side) and §7
 * (phases, number of lines). A spinal tumour has none: its comfort work has no lines (decisions 37).
 */
export const planTemplates: readonly PlanTemplateRecord[] = [
  ...discAndJointTemplates,
  ...muscleAndInjuryTemplates,
];
