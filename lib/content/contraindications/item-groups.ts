import { homeCareItems, type HomeCareItem } from '@/lib/domain/home-care/home-care-item';

/** Home item groups of spec §1.6; the code of the spec stands before each. */

/** HALL: every item. */
export const allItems: readonly HomeCareItem[] = homeCareItems;

/** HSM: self-massage. */
export const selfMassage = [
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
] as const satisfies readonly HomeCareItem[];

/** HST: stretches. */
export const stretches = [
  'knee_across_chest',
  'lying_figure_four',
  'standing_figure_four',
  'seated_v_lean',
  'soles_together',
  'sitting_pigeon',
  'knee_opposite_shoulder',
  'sitting_twist',
] as const satisfies readonly HomeCareItem[];

/** HEAT. */
export const heat = ['warm_pack', 'warm_bath_before'] as const satisfies readonly HomeCareItem[];

/** COLD. */
export const cold = ['cold_pack', 'cold_after_massage'] as const satisfies readonly HomeCareItem[];

/** HTH: heat and cold. */
export const heatAndCold = [
  'cold_pack',
  'warm_pack',
  'warm_bath_before',
  'cold_after_massage',
] as const satisfies readonly HomeCareItem[];

/** HSUP: flat on the back. */
export const flatOnBack = [
  'two_balls_back',
  'knuckles_low_back',
  'knee_across_chest',
  'lying_figure_four',
  'knee_opposite_shoulder',
] as const satisfies readonly HomeCareItem[];

/** HLUM: pressure on the low back. */
export const lowBackPressure = [
  'palm_thumb_low_back',
  'two_balls_back',
  'knuckles_low_back',
  'partner_heel_of_hand',
  'hook_tool',
] as const satisfies readonly HomeCareItem[];

/** HBUT: pressure on buttock or hip. */
export const buttockPressure = [
  'ball_search_hold',
  'sit_on_ball',
  'massager_vibration',
  'partner_hacking',
  'wedge_under_hip',
  'foam_roller_hip',
  'knob_tool_hip',
  'hook_tool',
] as const satisfies readonly HomeCareItem[];

/** HVIB: vibration and light chopping. */
export const vibrationAndHacking = [
  'massager_vibration',
  'partner_hacking',
] as const satisfies readonly HomeCareItem[];

/** HLEG: pressure on the leg. */
export const legRub = ['thigh_lotion_semi_reclined'] as const satisfies readonly HomeCareItem[];

/** HFLX: forward bend with a straight knee. */
export const straightKneeBend = [
  'seated_v_lean',
  'sitting_pigeon',
] as const satisfies readonly HomeCareItem[];

/** HTWI: trunk twist, or hip across the middle. */
export const twists = [
  'sitting_twist',
  'knee_across_chest',
  'knee_opposite_shoulder',
] as const satisfies readonly HomeCareItem[];

/** HWID: wide legs. */
export const wideLegs = [
  'seated_v_lean',
  'soles_together',
] as const satisfies readonly HomeCareItem[];

/** HFLR: getting down to the floor. */
export const floorItems = [
  'two_balls_back',
  'knuckles_low_back',
  'foam_roller_hip',
  'knee_across_chest',
  'lying_figure_four',
  'seated_v_lean',
  'soles_together',
  'sitting_pigeon',
  'knee_opposite_shoulder',
  'sitting_twist',
] as const satisfies readonly HomeCareItem[];

/** A group without some of its items ("HALL except LS1"). */
export function except(
  group: readonly HomeCareItem[],
  ...left: readonly HomeCareItem[]
): readonly HomeCareItem[] {
  return group.filter((item) => !left.includes(item));
}
