import type { Figure } from '../pose';
import { walkingPanel } from './shared/walking';

/** EX1. */
export const shortWalks: Figure = {
  id: 'short_walks',
  title: 'Short walks',
  sided: false,
  panels: [walkingPanel('a')],
};
