import type { HomeCareItem } from './home-care-item';

/** How a number of things is said; `{n}` is the number. */
export interface Counted {
  one: string;
  many: string;
}

type ByItem<Text> = Readonly<Partial<Record<HomeCareItem, Text>>>;

/** The words that a dose is said in. Numbers come from the dose alone. */
export interface DoseTexts {
  second: Counted;
  minute: Counted;
  time: Counted;
  spot: Counted;
  aDay: Counted;
  aWeek: Counted;
  /** Behind a number of times or spots: on either side as many. */
  each: string;
  /** Once, but on either side. */
  onEachSide: string;
  hold: string;
  onEachSpot: string;
  /** Behind the time of a pack: the longest that it may lie. */
  atMost: string;
  /** How one go gets longer: the minutes of a day, and the longest. */
  grows: ByItem<string>;
  /** What one go of an item is called. */
  goes: ByItem<string>;
  /** Done in parts of the same length, one after the other: their repeats are the parts (spec §10). */
  parts: ByItem<readonly [string, string]>;
  habits: ByItem<string>;
  everyDay: string;
}

/** English: the language that therapists work in, and the first of the sheets. */
export const englishDoses: DoseTexts = {
  second: { one: '{n} second', many: '{n} seconds' },
  minute: { one: '{n} minute', many: '{n} minutes' },
  time: { one: '{n} time', many: '{n} times' },
  spot: { one: '{n} spot', many: '{n} spots' },
  aDay: { one: 'Once a day.', many: '{n} times a day.' },
  aWeek: { one: 'Once a week.', many: '{n} times a week.' },
  each: ' on each side',
  onEachSide: 'On each side.',
  hold: 'Hold {time}.',
  onEachSpot: '{time} on each spot.',
  atMost: 'Never longer than {time}.',
  grows: { short_walks: 'Each day, add {least}–{most} minutes to each walk, up to {time}.' },
  goes: {
    short_walks: 'Walk for {time}.',
    side_rest: 'Rest for {time}.',
    warm_bath_before: 'Stay in for {time}.',
  },
  parts: { palm_thumb_low_back: ['Rub for {time}', 'then press for {time}'] },
  habits: { sleep_pillows: 'Every night.', empty_back_pocket: 'Every time you sit.' },
  everyDay: 'Every day.',
};
