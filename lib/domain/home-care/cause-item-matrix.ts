import type { CauseColumn } from '../intake/suspected-cause';
import type { Sourced } from '../shared/source-mark';
import type { HomeCareItem } from './home-care-item';
import type { ReasonCode } from './reason-code';

/** Y, or caution / no with the reason code of spec §4.11. */
export type MatrixCell = 'y' | { status: 'caution' | 'no'; reason: ReasonCode };

export type CauseItemMatrix = Record<HomeCareItem, Record<CauseColumn, MatrixCell>>;

export interface ReasonRecord extends Sourced {
  code: ReasonCode;
  /** Why, for the therapist. */
  reason: string;
  /** Usual adaptation, for the therapist. */
  adaptation: string;
  /** The adaptation in the client's words, for the sheet (grade 6). */
  forClient: string;
}
