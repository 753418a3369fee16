import type { Sourced } from '../shared/source-mark';
import type { Disposition } from './disposition';

export type RedFlagId = `rf_${string}`;

/** One row of spec §2: a sign of possible serious disease. */
export interface RedFlag extends Sourced {
  id: RedFlagId;
  /** Plain words for the client (grade 6). */
  ask: string;
  pointsTo: string;
  /** Other words people type when they search ("foot drop", "DVT"). */
  aliases?: readonly string[];
  /** Level of a plain yes (decisions 5: the first level of the cell where the grade cannot be told from the case). */
  level: Exclude<Disposition, 'clear'>;
  /** Starred rows are asked before every session; "not sure" counts as yes there. */
  starred: boolean;
  /** Asked on the client's own screen or in private. */
  privateQuestion?: true;
  /** Rule detail and what the therapist watches for. */
  therapistNote: string;
  /** What to do when this flag is raised, where the text of its level does not fit (rf_psy_1). */
  ownAction?: 'crisis' | 'maternity';
  /** Level where back and leg pain were asked and are 0 (spec §2 "EMERGENCY with leg/back pain; else URGENT"). */
  levelWithoutPain?: 'urgent';
  /** Raised with its own level when these answers stand together (spec §2 "EMERGENCY with …"). */
  worseWith?: { level: 'emergency'; anyOf: readonly RedFlagId[] };
}
