import { deepRotators, hamstringMuscles, type Muscle } from '@/lib/domain/anatomy/muscle';

/** Muscles that plans and people name together. */
export interface MuscleGroup {
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
  },
  { id: 'hamstrings', name: 'Hamstrings', muscles: hamstringMuscles },
  { id: 'deep_rotators', name: 'Deep rotators', muscles: deepRotators },
  {
    id: 'adductors',
    name: 'Adductors',
    muscles: ['adductor_longus', 'adductor_brevis', 'adductor_magnus', 'gracilis', 'pectineus'],
  },
  { id: 'iliopsoas', name: 'Iliopsoas', muscles: ['psoas_major', 'iliacus'] },
  { id: 'paraspinals', name: 'Paraspinals', muscles: ['erector_spinae_lumbar', 'multifidus'] },
];
