import type { ProgramItem } from './program';
import type { SheetAround } from './sheet-around';

/** What is chosen for a client's next sheet: its items, and what stands around them. */
export interface ProgramChoice {
  program: ProgramItem[];
  around: SheetAround;
}
