import { techniques, type Technique } from '@/lib/domain/session-plan/technique';

/** Technique groups of spec §1.7; the code of the spec stands before each. */

/** TALL: every technique. */
export const allTechniques: readonly Technique[] = techniques;

/** TDEEP: deep and pointed work. */
export const deepTechniques = [
  'deep_tissue',
  'neuromuscular_therapy',
  'trigger_point_pressure',
  'longitudinal_stripping',
  'cross_fibre_friction',
  'pin_and_stretch',
] as const satisfies readonly Technique[];

/** TPERC: vibration and percussion. */
export const percussionTechniques = [
  'vibration',
  'tapotement_hacking',
] as const satisfies readonly Technique[];

/** TSTR: stretching techniques. */
export const stretchTechniques = [
  'post_isometric_relaxation',
  'assisted_stretch',
  'pin_and_stretch',
] as const satisfies readonly Technique[];

/** Several groups as one list, each technique once, in the order of the vocabulary. */
export function together(...groups: readonly (readonly Technique[])[]): readonly Technique[] {
  const wanted = new Set(groups.flat());
  return techniques.filter((technique) => wanted.has(technique));
}

/** Every technique but these ("TALL except STH"). */
export function allBut(...left: readonly Technique[]): readonly Technique[] {
  return techniques.filter((technique) => !left.includes(technique));
}
