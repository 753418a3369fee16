import type { Region } from '../anatomy/region';
import type { DayNames } from '../shared/day-words';
import type { PackTexts } from './cold-and-heat';
import type { DoseTexts } from './dose-texts';
import type { HomeCareItem } from './home-care-item';
import type { JoinedEquipment } from './join-equipment';
import type { ChosenBlock } from './sheet-around';
import type { ItemChange } from './item-change';
import type { ReasonCode } from './reason-code';
import type { SheetLanguage } from './sheet-language';
import type { SideTexts } from './side-words';

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

/** What an item says to the client; numbers in it are those of the record. */
export interface ItemTexts {
  name: string;
  /** As many as the record has. */
  steps: readonly string[];
  nextStep?: string;
  stopSign?: string;
  /** By the id of the other way. */
  ways?: Readonly<Record<string, Pick<ItemTexts, 'name' | 'steps'>>>;
}

/** The words of the records in another language than they are written in, by their ids. */
export interface SheetTranslation {
  items: Readonly<Record<HomeCareItem, ItemTexts>>;
  /** What is needed, by its words in the record. */
  things: Readonly<Record<string, string>>;
  reasons: Readonly<Record<ReasonCode, string>>;
  /** Notes of the rules, by their own words. */
  notes: Readonly<Record<string, string>>;
  regions: Readonly<Record<Region, string>>;
  /** Somebody who knows the language and the matter has read all of it; else every sheet says that nobody has. */
  isReviewed: boolean;
}

/** The fixed texts that a sheet is made with, in one language; the content passes them in. */
export interface SheetTexts {
  language: SheetLanguage;
  /** Left out in the language of the records. */
  translation?: SheetTranslation;
  days: DayNames;
  doses: DoseTexts;
  sides: SideTexts;
  packs: PackTexts;
  /** Always printed, all of it (spec §9.3). */
  safetyNet: readonly TextBlock[];
  /** What the therapist may choose. */
  chosen: Readonly<Record<Exclude<ChosenBlock, 'after_your_session'>, TextBlock>>;
  /** What to expect after the session; chosen too. */
  afterToday: Omit<TextBlock, 'id'>;
  /** Joins "after today" only for a client who may use cold, where no item of the sheet is a cold pack. */
  coldAfterToday: string;
  /** Sentences that ask for a firm press, each with its twin for a client who is to be pressed lightly. */
  lightTwins: readonly { usual: string; light: string }[];
  /** When to stop an item that has no line of its own: the stop rules of the safety net in one sentence. */
  generalStop: string;
  /** Sentences that say one leg and the other, each with its twin for an item that is for one side: `{side}`, `{other}`. */
  sideTwins: readonly { usual: string; onSide: string }[];
  /** Sentences that hold in pregnancy only. */
  inPregnancy: readonly string[];
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
