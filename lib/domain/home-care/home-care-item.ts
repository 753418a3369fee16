import type { PlanMuscle } from '../anatomy/muscle';
import type { Region } from '../anatomy/region';
import type { Sourced } from '../shared/source-mark';
import type { Dose } from './dose';
import type { ReasonCode } from './reason-code';

/** The 32 home-care items of spec §1.6. */
export const homeCareItems = [
  'palm_thumb_low_back',
  'two_balls_back',
  'knuckles_low_back',
  'thigh_lotion_semi_reclined',
  'ball_search_hold',
  'sit_on_ball',
  'partner_heel_of_hand',
  'massager_vibration',
  'partner_hacking',
  'wedge_under_hip',
  'foam_roller_hip',
  'knob_tool_hip',
  'hook_tool',
  'knee_across_chest',
  'lying_figure_four',
  'standing_figure_four',
  'seated_v_lean',
  'soles_together',
  'sitting_pigeon',
  'knee_opposite_shoulder',
  'sitting_twist',
  'cold_pack',
  'warm_pack',
  'warm_bath_before',
  'cold_after_massage',
  'empty_back_pocket',
  'break_up_sitting',
  'low_impact_activity',
  'keep_moving',
  'side_rest',
  'short_walks',
  'sleep_pillows',
] as const;
export type HomeCareItem = (typeof homeCareItems)[number];

export const homeCareKinds = [
  'self_massage',
  'stretch',
  'thermal',
  'lifestyle',
  'activity',
] as const;
export type HomeCareKind = (typeof homeCareKinds)[number];

/** Load tags let rules match items without listing them (spec §10). */
export const loadTags = [
  'pressure_lumbar',
  'pressure_gluteal',
  'pressure_posterior_thigh',
  'supine_flat',
  'floor',
  'lumbar_extension',
  'lumbar_flexion',
  'lumbar_flexion_mild',
  'lumbar_rotation',
  'hip_flexion_gt90',
  'hip_adduction',
  'hip_abduction_wide',
  'hip_er',
  'neural_tension',
  'sitting',
  'side_lying',
  'balance',
  'helper',
  'vibration',
  'cold',
  'heat',
  'activity',
] as const;
export type LoadTag = (typeof loadTags)[number];

/** The position the client is in; sheets order lying → sitting → standing. */
export const homePositions = ['lying', 'sitting', 'standing', 'any'] as const;
export type HomePosition = (typeof homePositions)[number];

/**
 * Another way to do an item where a reason of spec §4.11 changes the posture: at a wall, on a chair, on the side. It has
 * its own drawing, `<item>--<id>`, and its own steps, so that words and picture agree.
 */
export interface OtherWay {
  id: string;
  name: string;
  /** The reasons that this way meets. */
  for: readonly ReasonCode[];
  /** It is also the way in pregnancy, whatever the reasons. */
  inPregnancy?: true;
  position: HomePosition;
  steps: readonly string[];
  equipment: readonly string[];
}

/** One row of spec §10. */
export interface HomeCareItemRecord extends Sourced {
  id: HomeCareItem;
  name: string;
  aliases: readonly string[];
  kind: HomeCareKind;
  position: HomePosition;
  /** What it is for, in one line for the therapist; no promise. */
  purpose?: string;
  /** One action a step, grade 6, at most 20 words a sentence. */
  steps: readonly string[];
  /** What comes once all of it is easy; no step of it. */
  nextStep?: string;
  /** Ways for clients who should not do it as it is; the first that meets most of their reasons is given. */
  otherWays?: readonly OtherWay[];
  dose: Dose;
  /** The allowed range in words ("20 s (10–30) × 3 (2–5), each side"). */
  doseRange: string;
  /** Limits a therapist's change of dose must stay in; left out where the dose has no such number. */
  doseLimits?: {
    secondsMin?: number;
    secondsMax?: number;
    repeatsMin?: number;
    repeatsMax?: number;
    timesPerDayMax?: number;
    /** Seconds a day in all, every repeat, side and time together ("max 5 min"). */
    secondsPerDayMax?: number;
    /** Minutes of one go and goes a week, for items that are dosed by the week. */
    minutesMin?: number;
    minutesMax?: number;
    timesPerWeekMin?: number;
    timesPerWeekMax?: number;
  };
  /** Minutes that one go gets longer by each day, until it has the most seconds of its limits. */
  growth?: { minutesMin: number; minutesMax: number };
  /** `one`: the affected side; `each`: both sides in turn; `none`: has no side. */
  sided: 'one' | 'each' | 'none';
  equipment: readonly string[];
  loadTags: readonly LoadTag[];
  /** What it touches (spec §10.1); empty for movement items. */
  contactRegions: readonly Region[];
  targetMuscles: readonly PlanMuscle[];
  /** Items that may go with this one (spec §10); what has to follow is in `followUpOf`. */
  followUps?: readonly HomeCareItem[];
  /** Extra stop line of this item, where it has one. */
  stopSign?: string;
}
