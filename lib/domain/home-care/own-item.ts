import { regions } from '../anatomy/region';
import type { Dose } from './dose';
import type { SheetLanguage } from './sheet-language';
import { loadTags, type HomeCareItem, type HomeCareKind, type LoadTag } from './home-care-item';

/** Names one version of an item that a practice has written itself: `own_` and the id of its row. */
export type OwnItemId = `own_${string}`;

/** An item of the catalogue, or one of the practice's own. */
export type HomeItemId = HomeCareItem | OwnItemId;

export const isOwnItemId = (item: string): item is OwnItemId => item.startsWith('own_');

/** What own items are written in; Spanish stands beside it where the practice has written that. */
export const OWN_LANGUAGE = 'en' satisfies SheetLanguage;

/** Sheets are sorted by it: an own item always says which. */
export const ownPositions = ['lying', 'sitting', 'standing'] as const;

/** Asked for by a question of its own, or said by the position already. */
const ASKED_APART = ['helper', 'sitting'] as const satisfies readonly LoadTag[];
type AskedApart = (typeof ASKED_APART)[number];
type AskedLoad = Exclude<LoadTag, AskedApart>;

const isAsked = (tag: LoadTag): tag is AskedLoad =>
  !(ASKED_APART as readonly LoadTag[]).includes(tag);

/** What an own item may ask of the body. `none` is said, never assumed. */
export const ownLoads = ['none', ...loadTags.filter(isAsked)] as const;
export type OwnLoad = (typeof ownLoads)[number];

/** What it may touch. `nothing` is said, never assumed. */
export const ownContacts = ['nothing', ...regions] as const;
export type OwnContact = (typeof ownContacts)[number];

/** What an own item says to the client, in one language. */
export interface OwnItemWords {
  name: string;
  steps: string[];
  stopSign: string;
  equipment: string[];
}

/** A picture of the practice, and what it shows for those who do not see it. */
export interface OwnPicture {
  pictureId: string;
  alt: string;
  /** Left out: Spanish sheets say it as `alt` does, and mark it as English. */
  altInSpanish?: string;
}

/** One version of an item that a practice has written itself, as its form sends it and the database keeps it. */
export interface OwnItem extends OwnItemWords {
  kind: HomeCareKind;
  position: (typeof ownPositions)[number];
  sided: 'one' | 'each' | 'none';
  /** The usual dose, and the most: a sheet may have less of it. */
  dose: Dose;
  /** What it asks of the body; `none` stands alone. */
  loadTags: OwnLoad[];
  /** What it touches; `nothing` stands alone. */
  contactRegions: OwnContact[];
  needsHelper: boolean;
  pictures: OwnPicture[];
  /** Left out: Spanish sheets say it in the language that it was written in. */
  inSpanish?: OwnItemWords;
}

/** Stands behind every own item: the content has no cell for it (spec §10), so it never goes out unnoticed. */
export const OWN_ITEM = {
  rule: 'own_item',
  words: 'an item of the practice’s own: the therapist decides',
} as const;
