import { fillIn } from '@/lib/domain/shared/fill-in';
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
    usual: 'A light stretch or firm press is fine, up to 3 out of 10 (0 no pain, 10 the worst).',
    light:
      'A light stretch or light press is fine, up to 3 out of 10 (0 no pain, 10 the worst). Do not press hard.',
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

interface SideTwin extends Sourced {
  /** The step as it stands on a sheet for both sides. */
  usual: string;
  /** What it says on one side: `{side}` is that of the item, as in its drawing, and `{other}` the other one. */
  onSide: string;
}

/** A step that says one leg and the other, and its twin that names left and right for an item on one side. */
export const sideTwins: readonly SideTwin[] = [
  {
    usual: 'Bend one knee and lift the foot.',
    onSide: 'Bend your {side} knee and lift the foot.',
  },
  {
    usual: 'Lie on your side, the leg to stretch on top. Put a pillow under your head.',
    onSide: 'Lie on your {other} side, your {side} leg on top. Put a pillow under your head.',
  },
  {
    usual: 'Cross one ankle over the other thigh, above the knee. You stretch the crossed leg.',
    onSide: 'Cross your {side} ankle over your {other} thigh, above the knee.',
  },
  {
    usual: 'Hold behind the thigh of the leg underneath with both hands.',
    onSide: 'Hold behind your {other} thigh with both hands.',
  },
  {
    usual: 'Cannot reach? Loop a towel or band behind this thigh and pull both ends.',
    onSide: 'Cannot reach? Loop a towel or band behind your {other} thigh and pull both ends.',
  },
  {
    usual: 'Let the knee of the crossed leg drop out to the side.',
    onSide: 'Let your {side} knee drop out to the side.',
  },
  {
    usual: 'Lay one calf on it with that knee turned out.',
    onSide: 'Lay your {side} calf on it with the knee turned out.',
  },
  {
    usual: 'Put one ankle above the other knee.',
    onSide: 'Put your {side} ankle above your {other} knee.',
  },
  {
    usual: 'Bend one knee a little, with the heel on the floor.',
    onSide: 'Bend your {other} knee a little, with the heel on the floor.',
  },
  {
    usual: 'Put the other ankle above the bent knee.',
    onSide: 'Put your {side} ankle above your {other} knee.',
  },
  {
    usual: 'Bend one knee and hold it.',
    onSide: 'Bend your {side} knee and hold it.',
  },
  {
    usual: 'Pull it slowly toward the shoulder on the other side.',
    onSide: 'Pull it slowly toward your {other} shoulder.',
  },
  {
    usual: 'Lift one knee. Hold it with both hands, just below the knee.',
    onSide: 'Lift your {side} knee. Hold it with both hands, just below the knee.',
  },
  {
    usual: 'Draw it slowly toward the shoulder on the other side.',
    onSide: 'Draw it slowly toward your {other} shoulder.',
  },
  {
    usual: 'Bend one knee and put that foot on the floor over the other knee.',
    onSide: 'Bend your {side} knee and put your {side} foot on the floor over your {other} knee.',
  },
  {
    usual: 'Put the arm on the side of the bent knee straight behind you, palm on the floor.',
    onSide: 'Put your {side} arm straight behind you, palm on the floor.',
  },
  {
    usual: 'Rest the other elbow on the bent knee. Do not push.',
    onSide: 'Rest your {other} elbow on the knee. Do not push.',
  },
  {
    usual: 'Bend the knee on the sore side.',
    onSide: 'Bend your {side} knee.',
  },
  {
    usual: 'Lie on your side, the sore side up. Put a pillow between your knees.',
    onSide: 'Lie on your {other} side, your {side} side up. Put a pillow between your knees.',
  },
  {
    usual: 'Put the ball or tool on the buttock or outer hip.',
    onSide: 'Put the ball or tool on your {side} buttock or outer hip.',
  },
  {
    usual: 'Put one ball under the upper, outer buttock.',
    onSide: 'Put one ball under the upper, outer part of your {side} buttock.',
  },
  {
    usual: 'Lie on your side.',
    onSide: 'Lie on your {side} side.',
  },
  {
    usual: 'Put the roller under the outer hip and buttock.',
    onSide: 'Put the roller under your {side} outer hip and buttock.',
  },
  {
    usual: 'Hold your weight on your hands and the other foot.',
    onSide: 'Hold your weight on your hands and your {other} foot.',
  },
].map((twin) => ({ ...twin, sources: ['P'] }));

/** Sentences that only hold in pregnancy, wherever they stand: left out for those whose age rules it out. */
export const inPregnancy: readonly string[] = [
  'If you are pregnant, keep it off your belly and take no hot bath.',
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

/** The two rules of the block "stop" (spec §9.3) in one line, for items that have no stop line of their own. */
export const generalStop =
  'Stop at sharp pain, or if new tingling, numbness or pain goes further down your leg.';

const onEitherSide = ({ onSide }: SideTwin): string =>
  fillIn(onSide, { side: 'left', other: 'right' });

export const FOR_YOU = 'For you';

/** All of them as texts that are read and reviewed like every other text of a sheet. */
export const ownWords: readonly (TextBlock & Sourced)[] = [
  {
    id: 'light_press',
    title: 'In place of a firm press',
    lines: lightTwins.map(({ light }) => light),
    sources: ['V19', 'P'],
  },
  {
    id: 'on_one_side',
    title: 'In place of one leg and the other',
    lines: sideTwins.map(onEitherSide),
    sources: ['P'],
  },
  {
    id: 'general_stop',
    title: 'When to stop',
    lines: [generalStop],
    sources: ['S', 'P'],
  },
  {
    id: 'for_you',
    title: FOR_YOU,
    lines: rowsOnSheet.flatMap(({ lines, placed }) => [...lines, ...(placed ? [placed] : [])]),
    sources: ['V18', 'V19', 'V27', 'R'],
  },
];
