import type { RowOnSheet, TextBlock } from '@/lib/domain/home-care/sheet-texts';
import type { Sourced } from '@/lib/domain/shared/source-mark';

interface LightTwin extends Sourced {
  /** The sentence as it stands on a sheet. */
  usual: string;
  /** What a client reads in its place who is to be pressed lightly only. */
  light: string;
}

/**
 * A sentence that asks for a firm press, and its twin for a client whose limits allow level 2 at most, or whose item is to be
 * done lightly (spec §1.5, §4.11): a step never says the opposite of a caution on the same sheet.
 */
export const lightTwins: readonly LightTwin[] = [
  {
    usual: 'A light stretch or firm press is fine, up to 3 out of 10.',
    light: 'A light stretch or a light press is fine, up to 3 out of 10. Do not press hard.',
    sources: ['V19', 'P'],
  },
  {
    usual: 'Press slowly and steadily toward the spine. Stay off the bone.',
    light: 'Press slowly and lightly toward the spine. Stay off the bone.',
    sources: ['V19', 'P'],
  },
  {
    usual: 'It should feel firm, not sore.',
    light: 'It should feel soft. Stop before it feels firm.',
    sources: ['V19', 'P'],
  },
  {
    usual: 'Build up until it feels firm and good.',
    light: 'Stay light all the time. Stop before it feels firm.',
    sources: ['V19', 'P'],
  },
  {
    usual: 'Press in slowly. Do not dig.',
    light: 'Let your hands glide. Do not press in.',
    sources: ['V19', 'P'],
  },
  {
    usual: 'Lean some weight on it.',
    light: 'Let only a little weight rest on it.',
    sources: ['V19', 'P'],
  },
  {
    usual: 'Roll a little to press more.',
    light: 'Let only a little weight rest on it.',
    sources: ['V19', 'P'],
  },
  {
    usual: 'Press the knob on a tight spot at the side of the hip.',
    light: 'Rest the knob lightly on a tight spot at the side of the hip.',
    sources: ['V19', 'P'],
  },
  {
    usual: 'Pull gently.',
    light: 'Pull only a little, so that it rests lightly.',
    sources: ['V19', 'P'],
  },
];

/**
 * What a client takes home of a row, in words that name no illness and no device: a sheet lies about in a kitchen (spec
 * §9.1). The distances are those of the row (spec §3.2, §3.3).
 */
export const rowsOnSheet: readonly (RowOnSheet & Sourced)[] = [
  {
    rule: 'ci_anticoagulant',
    lines: [
      'Press lightly only, with your hands and with any tool.',
      'Do you see a new bruise? Stop that item and call us.',
    ],
    sources: ['V19', 'R'],
  },
  {
    rule: 'ci_implanted_device',
    lines: [
      'Keep your hands and tools 10 cm (4 in) away from the place you showed us.',
      'Keep an electric massager 30 cm (12 in) away from it.',
    ],
    placed: 'Keep your hands and tools 10 cm (4 in) away from the place you showed us: {place}.',
    unsaid: [
      'pacemaker',
      'pacer',
      'icd',
      'defib',
      'device',
      'implant',
      'stimulat',
      'pump',
      'port',
      'shunt',
      'battery',
    ],
    sources: ['V18', 'R'],
  },
  {
    rule: 'ci_insulin_pump_cgm_site',
    lines: ['Keep hands, tools and packs 5 cm (2 in) away from the place you showed us.'],
    placed: 'Keep hands, tools and packs 5 cm (2 in) away from the place you showed us: {place}.',
    unsaid: ['insulin', 'diabet', 'pump', 'cgm', 'sensor', 'glucose', 'sugar', 'device'],
    sources: ['V27', 'R'],
  },
];

export const FOR_YOU = 'For you';

/** Both as texts that are read and reviewed like every other text of a sheet. */
export const ownWords: readonly (TextBlock & Sourced)[] = [
  {
    id: 'light_press',
    title: 'In place of a firm press',
    lines: lightTwins.map(({ light }) => light),
    sources: ['V19', 'P'],
  },
  {
    id: 'for_you',
    title: FOR_YOU,
    lines: rowsOnSheet.flatMap(({ lines, placed }) => [...lines, ...(placed ? [placed] : [])]),
    sources: ['V18', 'V19', 'V27', 'R'],
  },
];
