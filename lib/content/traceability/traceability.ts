import { factsOnSciatica } from './a-to-b';
import { factsOnCauses } from './c-to-d';
import { factsOnSymptomsAndMuscles } from './e-to-f';
import { factsOnTechniques } from './g';
import { factsOnSelfMassage } from './h';
import { factsOnStretches } from './i';
import { factsOnPacksHabitsAndTools } from './j-to-l';
import { factsOnCare } from './m-to-o';
import { refusedClaims } from './p-to-q';
import type { TraceRow } from './row';
import { settledPoints } from './t';

/**
 * Every fact of the five seed articles with the place that carries it, or the claim that is refused: id, fact in our words,
 * homes. The ids are those of the inventory that the articles were taken apart into (A01 … Q09, T01 … T30).
 */
export const traceability: readonly TraceRow[] = [
  ...factsOnSciatica,
  ...factsOnCauses,
  ...factsOnSymptomsAndMuscles,
  ...factsOnTechniques,
  ...factsOnSelfMassage,
  ...factsOnStretches,
  ...factsOnPacksHabitsAndTools,
  ...factsOnCare,
  ...refusedClaims,
  ...settledPoints,
];
