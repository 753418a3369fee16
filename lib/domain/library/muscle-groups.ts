import { deepRotators, hamstringMuscles, type Muscle, type PlanMuscle } from '../anatomy/muscle';

/** Groups that people plan and search by (spec §5.1). */
const GROUPS: Readonly<Record<string, readonly PlanMuscle[]>> = {
  glutes: ['gluteus_maximus', 'gluteus_medius', 'gluteus_minimus'],
  hamstrings: hamstringMuscles,
  'deep rotators': deepRotators,
  adductors: ['adductor_longus', 'adductor_brevis', 'adductor_magnus', 'gracilis', 'pectineus'],
  iliopsoas: ['psoas_major', 'iliacus'],
  paraspinals: ['erector_spinae_lumbar', 'multifidus'],
} as const satisfies Record<string, readonly Muscle[]>;

/** Names of the groups that a muscle belongs to. */
export function muscleGroupsOf(muscle: PlanMuscle): string[] {
  return Object.entries(GROUPS).flatMap(([name, muscles]) =>
    muscles.includes(muscle) ? [name] : [],
  );
}
