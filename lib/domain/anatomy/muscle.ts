import type { Position } from './position';
import type { Region } from './region';
import type { Pressure } from './pressure';
import type { Technique } from '../session-plan/technique';
import type { Sourced } from '../shared/source-mark';

/** The 27 muscles of spec §5. */
export const muscles = [
  'piriformis',
  'gluteus_maximus',
  'gluteus_medius',
  'gluteus_minimus',
  'tensor_fasciae_latae',
  'obturator_gemelli',
  'obturator_externus',
  'quadratus_femoris',
  'biceps_femoris',
  'semitendinosus',
  'semimembranosus',
  'quadratus_lumborum',
  'psoas_major',
  'iliacus',
  'adductor_longus',
  'adductor_brevis',
  'adductor_magnus',
  'gracilis',
  'pectineus',
  'erector_spinae_lumbar',
  'multifidus',
  'gastrocnemius',
  'soleus',
  'fibularis_longus_brevis',
  'tibialis_anterior',
  'rectus_femoris',
  'thoracolumbar_fascia',
] as const;
export type Muscle = (typeof muscles)[number];

/** What a plan line may name: a muscle, or the hamstrings as one group line (spec §5.1). */
export const planMuscles = [...muscles, 'hamstrings'] as const;
export type PlanMuscle = (typeof planMuscles)[number];

/** The hip rotators that share the 8-minute cap of pv_04 (spec §5.1). */
export const deepRotators = [
  'piriformis',
  'obturator_gemelli',
  'obturator_externus',
  'quadratus_femoris',
] as const satisfies readonly Muscle[];

export const hamstringMuscles = [
  'biceps_femoris',
  'semitendinosus',
  'semimembranosus',
] as const satisfies readonly Muscle[];

/** The muscles that a plan line is about: one, or the three of the hamstrings. */
export const musclesOf = (muscle: PlanMuscle): readonly Muscle[] =>
  muscle === 'hamstrings' ? hamstringMuscles : [muscle];

/** One row of spec §5.1 and §5.2. Minutes are per side in one session at a normal ceiling. */
export interface MuscleRecord extends Sourced {
  id: PlanMuscle;
  name: string;
  /** Other words people type when they search ("glutes", "hamstring"). */
  aliases: readonly string[];
  from: string;
  to: string;
  action: string;
  nerve: string;
  /** Where it lies for every regional limit (decisions 26). */
  region: Region;
  /** Upper end or other part with a stricter region default; a line may name it instead. */
  endRegion?: Region;
  relationToSciaticNerve: string;
  positions: readonly Position[];
  positionNote: string;
  triggerPointSites: string;
  referralZone: string;
  endangerment: string;
  techniques: readonly Technique[];
  /** Walton ceiling of spec §5.2, the lower number where it gives a range. */
  pressureMax: Pressure;
  /** Stricter ceiling per technique ("TPP ≤ 3"). */
  techniquePressureMax?: Partial<Record<Technique, Pressure>>;
  pressureNote?: string;
  /**
   * The only places that take point pressure ("TPP (outer third)"; "no point pressure": none), as the muscle map calls its
   * trigger-point sites. Left out where the spec names no such bound.
   */
  pointSites?: readonly string[];
  minutesMin: number;
  minutesMax: number;
  /** What else a therapist should know of it, where its names mislead or its part in the pain is doubtful. */
  note?: string;
  /** Consent the line needs (pv_14). */
  consent?: ConsentArea;
}

/** Parts of the body that need their own consent (spec §7.1, §7.6); `general` covers the rest. */
export const consentAreas = ['general', 'gluteal', 'inner_thigh', 'abdomen'] as const;
export type ConsentArea = (typeof consentAreas)[number];
