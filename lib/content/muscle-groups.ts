import { deepRotators, hamstringMuscles, type Muscle } from '@/lib/domain/anatomy/muscle';
import type { Sourced } from '@/lib/domain/shared/source-mark';

/** Muscles that plans and people name together. */
export interface MuscleGroup extends Sourced {
  id: string;
  name: string;
  muscles: readonly Muscle[];
}

/** The group names of spec §5.1; `hamstrings` may also stand as one line of a plan. */
export const muscleGroups: readonly MuscleGroup[] = [
  {
    id: 'glutes',
    name: 'Glutes',
    muscles: ['gluteus_maximus', 'gluteus_medius', 'gluteus_minimus'],
    sources: ['S', 'R'],
    seeds: ['S003'],
  },
  {
    id: 'hamstrings',
    name: 'Hamstrings',
    muscles: hamstringMuscles,
    sources: ['S', 'R'],
    seeds: ['S003'],
  },
  { id: 'deep_rotators', name: 'Deep rotators', muscles: deepRotators, sources: ['R'] },
  {
    id: 'adductors',
    name: 'Adductors',
    muscles: ['adductor_longus', 'adductor_brevis', 'adductor_magnus', 'gracilis', 'pectineus'],
    sources: ['S', 'R'],
    seeds: ['S000'],
  },
  { id: 'iliopsoas', name: 'Iliopsoas', muscles: ['psoas_major', 'iliacus'], sources: ['R'] },
  {
    id: 'paraspinals',
    name: 'Paraspinals',
    muscles: ['erector_spinae_lumbar', 'multifidus'],
    sources: ['S', 'R'],
    seeds: ['S001', 'S004'],
  },
];
