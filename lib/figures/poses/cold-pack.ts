import type { Figure, Panel, Prop } from '../pose';
import { packPanel } from './shared/pack';

const panel = packPanel({
  pack: 'A cold pack in a thin towel',
  sign: 'snowflake',
  cloth: true,
});

/** TH1. */
export const coldPack: Figure = {
  id: 'cold_pack',
  title: 'Cold pack',
  sided: true,
  panels: [panel],
};

/** What the massage was done with, laid aside: two balls and a bottle of lotion. */
const laidAside: readonly Prop[] = [
  { id: 'soft ball 1', kind: 'ball', at: [-0.28, 0.036, 0.3], radius: 0.036, tone: 'dark' },
  { id: 'soft ball 2', kind: 'ball', at: [-0.37, 0.036, 0.26], radius: 0.036, tone: 'dark' },
  {
    id: 'soft bottle',
    kind: 'tube',
    points: [
      [-0.66, 0.036, 0.29],
      [-0.52, 0.036, 0.28],
    ],
    radius: 0.036,
    tone: 'paper',
  },
  {
    id: 'soft lid',
    kind: 'tube',
    points: [
      [-0.5, 0.036, 0.279],
      [-0.45, 0.036, 0.276],
    ],
    radius: 0.017,
    tone: 'dark',
  },
];

const after: Panel = {
  ...panel,
  alt: `${panel.alt} The balls and the lotion of the massage lie put aside on the bed.`,
  props: [...(panel.props ?? []), ...laidAside],
};

/** TH4: the same place and the same pack, the massage over. */
export const coldAfterMassage: Figure = {
  id: 'cold_after_massage',
  title: 'Cold pack after massage',
  sided: true,
  panels: [after],
};
