import { overlapSeen } from '@/lib/domain/practice/overlap-seen';

import type { AppointmentState } from './appointment-state';
import type { OverlapWords } from './overlap-notice';

/** What a form asks before it saves over other appointments. */
export interface Asked {
  /** The fields that were asked about: of others nothing was said. */
  seen: string;
  overlaps: OverlapWords[];
}

/** What an answer asks; null: it asks nothing. */
export const askedOf = ({ overlaps = [], values = {} }: AppointmentState): Asked | null =>
  overlaps.length > 0 ? { seen: overlapSeen(values), overlaps } : null;
