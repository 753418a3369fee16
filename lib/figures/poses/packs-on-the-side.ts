import { mirrored } from '../mirror';
import type { Figure, Panel, Sign } from '../pose';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { sideUp } from './table-positions';

/** Drawn with the left side up, as the position on the table is, and turned over. */
const packSideUp = (pack: string, sign: Sign['kind']): Panel => ({
  ...sideUp,
  alt: `Lying on the {other} side, the {side} side up, seen from behind, a pillow between the knees and one under the head. ${pack} lies on the {side} low back, above the buttock, over the clothes.`,
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
    {
      id: 'soft pack',
      kind: 'box',
      at: { from: 'pelvis', by: [0.075, 0.13, -0.125] },
      half: [0.1, 0.02, 0.07],
      round: 0.019,
      up: [0, 0.45, -1],
      front: [0, 1, 0.45],
      tone: 'paper',
    },
  ],
  symbols: [{ kind: sign, at: { from: 'pelvis', by: [0.08, 0.13, -0.15] }, size: 12 }],
  touches: [{ part: 'trunk', on: 'prop:soft pack' }],
});

const onTheSide = (
  item: HomeCareItem,
  title: string,
  pack: string,
  sign: Sign['kind'],
): Figure => ({
  id: `${item}--side`,
  title,
  sided: true,
  panels: [mirrored(packSideUp(pack, sign))],
});

const COLD = 'A cold pack in a thin towel';

/** TH1, TH2 and TH4 for those who should not lie on the belly. */
export const packsOnTheSide: readonly Figure[] = [
  onTheSide('cold_pack', 'Cold pack, on the side', COLD, 'snowflake'),
  onTheSide('warm_pack', 'Warm pack, on the side', 'A warm pack', 'heat'),
  onTheSide('cold_after_massage', 'Cold pack after massage, on the side', COLD, 'snowflake'),
];
