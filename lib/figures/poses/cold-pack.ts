import type { Figure } from '../pose';
import { packPanel } from './shared/pack';

const panels = [packPanel({ pack: 'A cold pack in a thin towel', sign: 'snowflake' })];

/** TH1. */
export const coldPack: Figure = { id: 'cold_pack', title: 'Cold pack', sided: true, panels };

/** TH4: the same place, the same pack. */
export const coldAfterMassage: Figure = {
  id: 'cold_after_massage',
  title: 'Cold pack after massage',
  sided: true,
  panels,
};
