import type { Sourced } from '../shared/source-mark';

/** How the client lies or sits on the table (spec §1.4). */
export const positions = [
  'prone',
  'prone_bolstered',
  'supine',
  'supine_bolstered',
  'side_lying',
  'semi_reclined',
  'seated',
] as const;
export type Position = (typeof positions)[number];

export interface PositionRecord extends Sourced {
  id: Position;
  name: string;
  note: string;
}
