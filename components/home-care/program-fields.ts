import type { HelperAtHome } from '@/lib/domain/home-care/helper-at-home';

/** Ids of the places on the page where a problem of the program is shown. */
export const programFields = {
  chosen: 'chosen-items',
  offers: 'add-items',
  words: 'own-words',
  blocks: 'chosen-blocks',
  helper: 'helper-at-home',
  language: 'sheet-language',
  item: (item: string) => `item-${item}`,
  side: (item: string) => `item-${item}-side`,
  place: (item: string) => `item-${item}-place`,
  dose: (item: string) => `item-${item}-dose`,
  cautions: (item: string) => `item-${item}-cautions`,
} as const;

/** Sent by the button that prints the sheet as soon as it is issued. */
export const PRINT_FIELD = 'print';

/** What the fields around the items are called, also where two people's choices are compared. */
export const OWN_WORDS_LABEL = 'Your own words for the whole sheet';
export const LANGUAGE_LABEL = 'Language of the sheet';
export const BLOCKS_LABEL = 'Also on the sheet';
export const HELPER_LABEL = 'Is there somebody at home who can help?';
export const helperWords: Record<HelperAtHome, string> = { yes: 'Yes', no: 'No' };
