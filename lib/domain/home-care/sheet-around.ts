import type { HelperAtHome } from './helper-at-home';
import type { SheetLanguage } from './sheet-language';

/** Blocks of a sheet that the therapist may choose (spec §9.3), in the order of the sheet. */
export const chosenBlocks = [
  'about',
  'what_to_expect',
  'why_this_may_help',
  'flare_plan',
  'after_your_session',
] as const;
export type ChosenBlock = (typeof chosenBlocks)[number];

/** Longest own words for a whole sheet, in UTF-16 units: about eight lines of the paper. */
export const OWN_WORDS_MAX = 600;

/** What a therapist puts on a sheet around its items. */
export interface SheetAround {
  /** The therapist's own words for the whole sheet; empty where there are none. */
  words: string;
  blocks: ChosenBlock[];
  /** Whether there is a helper at home; left out: nobody has asked. Never printed. */
  helper?: HelperAtHome;
  /** Left out: the first language. */
  language?: SheetLanguage;
}

/** Where nobody has chosen yet: what to expect after the session, and no words. */
export const usualAround: SheetAround = { words: '', blocks: ['after_your_session'] };
