import type { PracticeNumbers } from '@/components/home-care/filled-lines';
import type { ItemWords } from '@/components/home-care/sheet-piece';
import type { GuidedHold } from '@/lib/domain/check-in/guided-holds';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';

/** One item as the phone does it with the client. */
export interface PhoneItem extends ItemWords {
  item: HomeItemId;
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
