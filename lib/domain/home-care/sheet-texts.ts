import type { JoinedEquipment } from './join-equipment';

/** A block of fixed text on the sheet. Lines may name the practice's numbers: {practicePhone}, {urgentPhone}, … */
export interface TextBlock {
  id: string;
  title: string;
  lines: readonly string[];
}

/** The fixed texts that a sheet is made with; the content passes them in. */
export interface SheetTexts {
  /** Always printed, all of it (spec §9.3). */
  safetyNet: readonly TextBlock[];
  /** What to expect after the session. */
  afterToday: Omit<TextBlock, 'id'>;
  /** Joins "after today" only for a client who may use cold. */
  coldAfterToday: string;
  /** Sentences that ask for a firm press, each with its twin for a client who is to be pressed lightly. */
  lightTwins: readonly { usual: string; light: string }[];
  /** Heading of the block that holds what a client's own rows ask for at home. */
  forYou: string;
  /** Those lines by row; they name no illness. */
  rowsOnSheet: readonly { rule: string; lines: readonly string[] }[];
  /** Things that stand once under "what you need" where two items ask for them. */
  joinedEquipment: readonly JoinedEquipment[];
}
