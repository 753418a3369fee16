import { planMuscles, type MuscleRecord } from '@/lib/domain/anatomy/muscle';
import { hipMuscles } from './hip';
import { thighMuscles } from './thigh';
import { trunkAndLowerLegMuscles } from './trunk-and-lower-leg';

const all = [...hipMuscles, ...thighMuscles, ...trunkAndLowerLegMuscles];

/** The 27 muscles of spec §5 and the group line `hamstrings`, in the order of the vocabulary. */
export const muscles: readonly MuscleRecord[] = planMuscles.flatMap((id) =>
  all.filter((muscle) => muscle.id === id),
);
