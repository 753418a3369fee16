import type { Pressure } from '../anatomy/pressure';
import type { Sourced } from '../shared/source-mark';

/** The 19 techniques of spec §1.7. */
export const techniques = [
  'effleurage',
  'petrissage',
  'broad_compression',
  'heel_of_hand_circular',
  'sacral_work',
  'longitudinal_stripping',
  'deep_tissue',
  'cross_fibre_friction',
  'myofascial_release',
  'neuromuscular_therapy',
  'trigger_point_pressure',
  'pin_and_stretch',
  'post_isometric_relaxation',
  'assisted_stretch',
  'rhythmic_rocking',
  'vibration',
  'tapotement_hacking',
  'static_hold',
  'thermal_pack_in_clinic',
] as const;
export type Technique = (typeof techniques)[number];

/** Tracks of a plan (decisions 28). `support` is everything that is in none of the three. */
export const tracks = ['deep_tissue', 'neuromuscular', 'trigger_point', 'support'] as const;
export type Track = (typeof tracks)[number];

/** One row of spec §6. */
export interface TechniqueRecord extends Sourced {
  id: Technique;
  name: string;
  /** Other words people type when they search ("kneading", "ischaemic compression"). */
  aliases?: readonly string[];
  track: Track;
  definition: string;
  /** What it is for, in one line for the therapist; no promise. */
  purpose?: string;
  steps: readonly string[];
  /** Walton range; null where the technique has none. */
  pressureMin: Pressure | null;
  pressureMax: Pressure | null;
  dose: string;
  notWith: string;
  /** One grade-6 sentence for the client. */
  clientExplanation: string;
  /** True where the work needs a consent of its own (gluteal, inner thigh, abdomen). */
  consentNote: boolean;
}
