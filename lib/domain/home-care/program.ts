import type { Region } from '../anatomy/region';
import type { Side } from '../anatomy/side';
import type { RuleId } from '../screening/limits';
import type { Dose } from './dose';
import type { HomeItemId } from './own-item';

/** `none` for items without sides. */
export type ItemSide = Side | 'both' | 'none';

/** One item of a client's program. */
export interface ProgramItem {
  item: HomeItemId;
  side: ItemSide;
  dose: Dose;
  /** Adaptations the cautions ask for, in the therapist's words. */
  cautions: string[];
  /** Where a pack goes, once the therapist has picked it; left out: low back or buttock of the affected side. */
  region?: Region;
}

export interface ProgramProblem {
  rule: string;
  item?: HomeItemId;
  message: string;
  because: RuleId[];
}
