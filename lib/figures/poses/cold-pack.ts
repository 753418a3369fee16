import type { Figure, Panel } from '../pose';
import { laidAside } from './shared/laid-aside';
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

const after: Panel = {
  ...panel,
  alt: `${panel.alt} The balls and the lotion of the massage lie put aside on the bed.`,
  props: [...(panel.props ?? []), ...laidAside()],
};

/** TH4: the same place and the same pack, the massage over. */
export const coldAfterMassage: Figure = {
  id: 'cold_after_massage',
  title: 'Cold pack after massage',
  sided: true,
  panels: [after],
};
