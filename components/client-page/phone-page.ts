import type { PracticeNumbers } from '@/components/home-care/filled-lines';
import type { GuidedHold } from '@/lib/domain/check-in/guided-holds';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';

/** One item as the phone does it with the client. */
export interface PhoneItem {
  item: HomeItemId;
  /** As it is printed. */
  number: number;
  name: string;
  sideWords: string;
  doseWords: string;
  steps: readonly string[];
  adaptations: readonly string[];
  stopSign: string | null;
  pictures: readonly { src: string; alt: string; writtenIn?: SheetLanguage }[];
  /** Whose side they show; empty where they serve both. */
  drawnNote: string;
  /** The language of name, steps and stop, where that is not the page’s. */
  writtenIn?: SheetLanguage;
  /** Empty for a habit. */
  holds: readonly GuidedHold[];
}

/** What the client's page works with on the phone. */
export interface PhonePage {
  code: string;
  /** The version that it shows. */
  sheetId: string;
  /** The phone was told to keep the sheet. */
  isKept: boolean;
  /** The practice's calendar day on which it was made. */
  day: string;
  practice: PracticeNumbers;
  items: readonly PhoneItem[];
  /** Ticked on that day, as far as it has arrived. */
  done: readonly HomeItemId[];
}
