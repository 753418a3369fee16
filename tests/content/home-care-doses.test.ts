import { describe, expect, it } from 'vitest';

import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import type { HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';

const span = (least?: number, most?: number): string =>
  least === most ? `${least}` : `${least}–${most}`;

function startOf({ dose }: HomeCareItemRecord): string {
  if ('always' in dose) return 'always';
  if ('minutes' in dose) return `${dose.minutes} min, ${dose.timesPerWeek} a week`;
  return `${dose.seconds} × ${dose.repeats}, ${dose.timesPerDay} a day`;
}

function rangeOf({ doseLimits: limits }: HomeCareItemRecord): string {
  if (!limits) return 'always';
  if (limits.minutesMin !== undefined) {
    const weekly = span(limits.timesPerWeekMin, limits.timesPerWeekMax);
    return `${span(limits.minutesMin, limits.minutesMax)} min, ${weekly} a week`;
  }
  const seconds = span(limits.secondsMin, limits.secondsMax);
  return [
    `${seconds} × ${span(limits.repeatsMin, limits.repeatsMax)}`,
    ...(limits.timesPerDayMax === undefined ? [] : [`${limits.timesPerDayMax} a day`]),
    ...(limits.secondsPerDayMax === undefined ? [] : [`${limits.secondsPerDayMax} in all`]),
  ].join(', ');
}

/** Item, where it starts (decisions 29, 35), and the range a therapist may choose in (spec §10). Times a day: at most. */
const DOSES: readonly (readonly [string, string, string])[] = [
  ['palm_thumb_low_back', '60 × 2, 1 a day', '60–120 × 2'],
  ['two_balls_back', '30 × 2, 1 a day', '30–60 × 1–4, 1 a day'],
  ['knuckles_low_back', '30 × 1, 1 a day', '30–60 × 1–2'],
  ['thigh_lotion_semi_reclined', '180 × 1, 1 a day', '180–300 × 1, 1 a day'],
  ['ball_search_hold', '30 × 2, 1 a day', '30–90 × 1–4, 2 a day'],
  ['sit_on_ball', '30 × 1, 1 a day', '30–60 × 1–2, 1 a day'],
  ['partner_heel_of_hand', '180 × 1, 1 a day', '180–300 × 1'],
  ['massager_vibration', '60 × 1, 1 a day', '60–120 × 1–2, 1 a day, 300 in all'],
  ['partner_hacking', '30 × 1, 1 a day', '30–60 × 1'],
  ['wedge_under_hip', '30 × 2, 1 a day', '30–60 × 1–3'],
  ['foam_roller_hip', '60 × 1, 1 a day', '60–120 × 1'],
  ['knob_tool_hip', '20 × 3, 1 a day', '20–30 × 1–3'],
  ['hook_tool', '20 × 3, 1 a day', '20–30 × 1–3'],
  ['knee_across_chest', '20 × 3, 1 a day', '10–30 × 2–5'],
  ['lying_figure_four', '20 × 3, 1 a day', '10–30 × 2–5'],
  ['standing_figure_four', '20 × 3, 1 a day', '10–30 × 2–5'],
  ['seated_v_lean', '20 × 3, 1 a day', '10–30 × 2–5'],
  ['soles_together', '20 × 3, 1 a day', '10–30 × 2–5'],
  ['sitting_pigeon', '20 × 3, 1 a day', '10–30 × 2–5'],
  ['knee_opposite_shoulder', '20 × 3, 1 a day', '10–30 × 2–5'],
  ['sitting_twist', '15 × 3, 1 a day', '10–30 × 2–5'],
  ['cold_pack', '600 × 1, 3 a day', '300–1200 × 1, 4 a day'],
  ['warm_pack', '600 × 1, 1 a day', '600–1200 × 1, 3 a day'],
  ['warm_bath_before', '900 × 1, 1 a day', '300–900 × 1, 1 a day'],
  ['cold_after_massage', '600 × 1, 1 a day', '300–1200 × 1'],
  ['empty_back_pocket', 'always', 'always'],
  ['break_up_sitting', 'always', 'always'],
  ['low_impact_activity', '10 min, 2 a week', '10–20 min, 2–3 a week'],
  ['keep_moving', 'always', 'always'],
  ['side_rest', '300 × 1, 1 a day', '300 × 1'],
  ['short_walks', '300 × 1, 2 a day', '300–600 × 1, 3 a day'],
  ['sleep_pillows', 'always', 'always'],
];

describe('doses of the home items (spec §10)', () => {
  it('start at the first number of the column and keep its range', () => {
    const own = homeCareItems.map((item) => [item.id, startOf(item), rangeOf(item)]);
    expect(own).toEqual(DOSES);
  });
});
