import type { SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';
import type { Sourced } from '@/lib/domain/shared/source-mark';

/** A picture of hip-related leg pain that the intake does not offer as a cause: to read, never an answer. */
export interface OptionalCause extends Sourced {
  id: string;
  name: string;
  /** How it shows: words to help at intake, not a diagnosis. */
  picture: string;
  /** The released cause whose rules come nearest, and the row to tick beside it. */
  nearest: { cause: SuspectedCause; row?: ContraindicationId };
  extraLimits: string | null;
  note?: string;
}

/** Spec §4.12: not among the causes of this release. */
export const optionalCauses: readonly OptionalCause[] = [
  {
    id: 'nonspecific_low_back_pain',
    name: 'Non-specific low back pain',
    picture: 'Back ache, no pain below the knee, no nerve signs.',
    nearest: { cause: 'degenerative_disc' },
    extraLimits: null,
    note: 'The group in which massage has been studied best.',
    sources: ['R', 'V40'],
  },
  {
    id: 'sacroiliac_pain',
    name: 'Sacroiliac pain',
    picture: 'Buttock ache near the dimple, worse on one leg or when turning in bed.',
    nearest: { cause: 'piriformis_syndrome' },
    extraLimits:
      'Sacroiliac joint up to level 3; no sitting twist and nothing one-legged at end range.',
    sources: ['R'],
  },
  {
    id: 'hip_osteoarthritis',
    name: 'Hip arthritis',
    picture: 'Pain in the groin or the front of the thigh, a stiff hip, age 45 or more.',
    nearest: { cause: 'piriformis_syndrome', row: 'ci_hip_osteoarthritis' },
    extraLimits: 'No end-range bend or crossing of the midline; a pinch in the groin means stop.',
    sources: ['R'],
  },
  {
    id: 'greater_trochanteric_pain',
    name: 'Outer-hip pain (greater trochanter)',
    picture: 'Pain at the outer hip, worse lying on it.',
    nearest: { cause: 'piriformis_syndrome', row: 'ci_trochanteric_pain' },
    extraLimits:
      'Early on, no knee across the chest and no knee to the opposite shoulder; no roller on the bone.',
    sources: ['R'],
  },
  {
    id: 'proximal_hamstring_pain',
    name: 'Sit-bone pain (upper hamstring)',
    picture: 'Sit-bone pain on sitting and on hills.',
    nearest: { cause: 'piriformis_syndrome', row: 'ci_proximal_hamstring' },
    extraLimits: 'No sitting on a ball and no forward-bend stretch.',
    sources: ['R'],
  },
  {
    id: 'ischiofemoral_or_deep_gluteal_other',
    name: 'Other deep buttock pain (ischiofemoral and the like)',
    picture: 'Deep buttock ache with long steps or sitting.',
    nearest: { cause: 'piriformis_syndrome' },
    extraLimits: 'Quadratus femoris up to level 3, no point pressure.',
    sources: ['V36', 'R'],
  },
];
