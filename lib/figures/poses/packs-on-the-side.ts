import { mirrored } from '../mirror';
import type { Figure, Panel, Prop, Sign } from '../pose';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { spineLine } from './shared/helping-hand';
import { laidAside } from './shared/laid-aside';
import { sideUp } from './table-positions';

interface Pack {
  /** What it is, as its sentence begins. */
  pack: string;
  sign: Sign['kind'];
  cloth?: true;
  /** What else lies on the bed. */
  beside?: readonly Prop[];
  /** What is said of that. */
  also?: string;
}

const onTheBack = { up: [0, 0.45, -1], front: [0, 1, 0.45] } as const;

/** The thin towel that a cold pack lies on; its edge is seen round it. */
const towel: Prop = {
  id: 'soft cloth',
  kind: 'box',
  at: { from: 'pelvis', by: [0.102, 0.15, -0.108] },
  half: [0.135, 0.008, 0.075],
  round: 0.007,
  ...onTheBack,
  tone: 'light',
};

/** Drawn with the left side up, as the position on the table is, and turned over. */
const packSideUp = ({ pack, sign, cloth, beside = [], also = '' }: Pack): Panel => ({
  ...sideUp,
  alt: `Lying on the {other} side, the {side} side up, seen from behind, a pillow between the knees and one under the head. ${pack} lies on the {side} low back, above the buttock, over the clothes.${also}`,
  reading: {
    position: 'Lying on the {other} side, seen from behind',
    limbs: 'Both knees are bent, a pillow between them; nothing is crossed',
    hands: 'Nothing: they rest in front of the body',
    movement: 'None: the body rests',
    felt: 'At the {side} low back, where the pack lies',
  },
  camera: { turn: 180, height: 30 },
  props: [
    ...(sideUp.props ?? []),
    ...beside,
    ...(cloth ? [towel] : []),
    {
      id: 'soft pack',
      kind: 'box',
      at: { from: 'pelvis', by: [0.102, 0.15, cloth ? -0.128 : -0.125] },
      half: [0.1, 0.02, 0.055],
      round: 0.019,
      ...onTheBack,
      tone: 'paper',
    },
  ],
  symbols: [
    spineLine,
    { kind: sign, at: { from: 'pelvis', by: [0.108, 0.15, cloth ? -0.153 : -0.15] }, size: 11 },
  ],
  touches: [{ part: 'trunk', on: 'prop:soft pack' }],
});

const onTheSide = (item: HomeCareItem, title: string, pack: Pack): Figure => ({
  id: `${item}--side`,
  title,
  sided: true,
  panels: [mirrored(packSideUp(pack))],
});

const cold: Pack = { pack: 'A cold pack in a thin towel', sign: 'snowflake', cloth: true };

/** TH1, TH2 and TH4 for those who should not lie on the belly. */
export const packsOnTheSide: readonly Figure[] = [
  onTheSide('cold_pack', 'Cold pack, on the side', cold),
  onTheSide('warm_pack', 'Warm pack, on the side', { pack: 'A warm pack', sign: 'heat' }),
  onTheSide('cold_after_massage', 'Cold pack after massage, on the side', {
    ...cold,
    beside: laidAside([0, -0.6]),
    also: ' The balls and the lotion of the massage lie put aside on the bed.',
  }),
];
