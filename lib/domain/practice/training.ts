/**
 * Further training that some guidance asks a therapist to have. Oncology: spec §4.7, comfort work for a cleared spine or
 * pelvis tumour.
 */
export const trainings = ['oncology'] as const;
export type Training = (typeof trainings)[number];

/** Those of the list, each once, in its order; what is not on it is left out. */
export function knownTrainings(given: readonly string[]): Training[] {
  return trainings.filter((one) => given.includes(one));
}
