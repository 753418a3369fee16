import type { JoinedEquipment } from './join-equipment';
import type { ChosenBlock } from './sheet-around';
import type { ItemChange } from './item-change';

/** A block of fixed text on the sheet. Lines may name the practice's numbers: {practicePhone}, {urgentPhone}, … */
export interface TextBlock {
  id: string;
  title: string;
  lines: readonly string[];
}

/** What a client takes home of a row, line by line. */
export interface RowOnSheet {
  rule: string;
  lines: readonly string[];
  /** The first line where the place was said in words: `{place}`. */
  placed?: string;
  /** Beginnings of words that name an illness or a device: a place said with one of them is not printed. */
  unsaid?: readonly string[];
}

/** How a sheet tells what is not as it was on the sheet before. */
export interface ChangeTexts {
  /** "What has changed since sheet {number}" */
  title: string;
  /** Mark of an item that was not on the sheet before. */
  newSince: string;
  /** Mark of one that is different; a colon and the parts follow. */
  changedSince: string;
  /** The same two in short, for the list on top. */
  new: string;
  changed: string;
  /** What can be different, in the client's words. */
  parts: Readonly<Record<ItemChange, string>>;
  /** Heading of what is on no sheet any more. */
  stop: string;
}

/** The fixed texts that a sheet is made with; the content passes them in. */
export interface SheetTexts {
  /** Always printed, all of it (spec §9.3). */
  safetyNet: readonly TextBlock[];
  /** What the therapist may choose. */
  chosen: Readonly<Record<Exclude<ChosenBlock, 'after_your_session'>, TextBlock>>;
  /** What to expect after the session; chosen too. */
  afterToday: Omit<TextBlock, 'id'>;
  /** Joins "after today" only for a client who may use cold. */
  coldAfterToday: string;
  /** Sentences that ask for a firm press, each with its twin for a client who is to be pressed lightly. */
  lightTwins: readonly { usual: string; light: string }[];
  /** Heading of the block that holds what a client's own rows ask for at home. */
  forYou: string;
  /** Those lines by row; they name no illness. */
  rowsOnSheet: readonly RowOnSheet[];
  /** Things that stand once under "what you need" where two items ask for them. */
  joinedEquipment: readonly JoinedEquipment[];
  /** Heading of the therapist's own words. */
  ownWords: string;
  changes: ChangeTexts;
}
