import type { PlanMuscle } from '@/lib/domain/anatomy/muscle';

/** Groups that the causes' advice names (spec §5.1). */
export const glutes: readonly PlanMuscle[] = [
  'gluteus_maximus',
  'gluteus_medius',
  'gluteus_minimus',
];

export const hipFlexors: readonly PlanMuscle[] = [
  'iliacus',
  'psoas_major',
  'rectus_femoris',
  'tensor_fasciae_latae',
];

export const legMuscles: readonly PlanMuscle[] = [
  'biceps_femoris',
  'semitendinosus',
  'semimembranosus',
  'hamstrings',
  'rectus_femoris',
  'tensor_fasciae_latae',
  'gastrocnemius',
  'soleus',
  'fibularis_longus_brevis',
  'tibialis_anterior',
];

export const hamstrings: readonly PlanMuscle[] = [
  'hamstrings',
  'biceps_femoris',
  'semitendinosus',
  'semimembranosus',
];
