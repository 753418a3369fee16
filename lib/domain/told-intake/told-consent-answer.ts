import type { ConsentArea } from '../anatomy/muscle';
import type { Drawing } from '../consent/signature';
import type { SheetLanguage } from '../home-care/sheet-language';

/** What a client can say of one part of the body at home. `talk`: wants to talk first, and nothing is recorded. */
export const consentWishes = ['yes', 'no', 'talk'] as const;
export type ConsentWish = (typeof consentWishes)[number];

/** How it is signed at home, where nobody can be told in words. */
export const homeWays = ['drawn', 'typed'] as const;
export type HomeWay = (typeof homeWays)[number];

/** The consents of one who signs at home, as far as they are filled in: one act, so two devices never mix two of them. */
export interface ToldConsents {
  kind: 'consents';
  answers: Partial<Record<ConsentArea, ConsentWish>>;
  /** Who stands for the client; empty in the client's own. */
  guardianName: string;
  guardianRelation: string;
  way: HomeWay | null;
  typed: string;
  drawing: Drawing | null;
  /** Of the texts that were on the page. */
  wording: string;
  /** That the texts were read in. */
  language: SheetLanguage;
}
