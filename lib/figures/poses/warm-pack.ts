import type { Figure } from '../pose';
import { packPanel } from './shared/pack';

/** TH2. */
export const warmPack: Figure = {
  id: 'warm_pack',
  title: 'Warm pack',
  sided: true,
  panels: [packPanel({ pack: 'A warm pack', sign: 'heat' })],
};
