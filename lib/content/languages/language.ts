import type { ClaimName } from '@/lib/content/claims';
import type { clientPage } from '@/lib/content/client-page';
import type { intakePage } from '@/lib/content/intake-page';
import type { measurePage } from '@/lib/content/measure-page';
import type { dangerSigns } from '@/lib/content/danger-signs';
import type { phoneWords } from '@/lib/content/phone-words';
import type { SheetFrame } from '@/lib/content/sheet-frame';
import type { ConsentTexts } from '@/lib/domain/consent/consent-texts';
import type { HomeConsentTexts } from '@/lib/domain/consent/home-consent-texts';
import type { Alarm, StopReason, WorseAfter } from '@/lib/domain/check-in/check-in';
import type { MeasureTexts } from '@/lib/domain/outcomes/measure-texts';
import type { ReminderTexts } from '@/lib/domain/reminders/reminder-texts';
import type { SheetTexts } from '@/lib/domain/home-care/sheet-texts';
import type { PictureTexts } from '@/lib/domain/home-care/picture-texts';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';

/** The same texts in other words: every key, and of every list as many lines. */
export type InOtherWords<Texts> = Texts extends string
  ? string
  : { readonly [Key in keyof Texts]: InOtherWords<Texts[Key]> };

export type DangerFlag = (typeof dangerSigns)[number]['flag'];

/** What the client's page says beside the sheet. */
export interface PhoneTexts extends InOtherWords<typeof phoneWords> {
  alerts: InOtherWords<typeof clientPage>;
  /** Stands where a number is missing. */
  numberOnSheet: string;
  /** "2 of 3": a repeat, or an exercise. */
  of: string;
  /** Before the number of an item that is withheld. */
  number: string;
  dangers: readonly { flag: RedFlagId; words: string; alarm: Alarm }[];
  stopChoices: readonly { reason: StopReason; words: string }[];
  stopAnswers: Readonly<Record<StopReason, readonly string[]>>;
  worseChoices: readonly { value: WorseAfter; label: string }[];
}

/** What is said before a sheet is open: where its code and the year of birth are asked for. */
export interface EntryTexts {
  title: string;
  pageTitle: string;
  year: string;
  yearHint: string;
  yearError: string;
  show: string;
  why: string;
  again: string;
  code: string;
  codeHint: string;
  codeError: string;
  goOn: string;
  wrong: string;
  slowDown: string;
}

/** The e-mail that brings a sheet, line by line: as a link, or as a file. */
export interface MailTexts {
  subject: string;
  link: readonly string[];
  file: readonly string[];
  /** Below either. */
  end: readonly string[];
}

/** The page on which a client answers before the visit. */
export type OwnIntakeTexts = InOtherWords<typeof intakePage>;

/** What stands there around the outcome measures. */
export type MeasurePageTexts = InOtherWords<typeof measurePage>;

/** Everything that a client reads, in one language. Left out of a new one, a text does not compile. */
export interface ClientLanguage {
  /** As the language calls itself. */
  name: string;
  sheet: SheetTexts;
  frame: SheetFrame;
  phone: PhoneTexts;
  entry: EntryTexts;
  mail: MailTexts;
  consent: ConsentTexts;
  /** The same where the client answers alone, before the visit. */
  homeConsent: HomeConsentTexts;
  intake: OwnIntakeTexts;
  /** The questions of the outcome measures. */
  measures: MeasureTexts;
  measurePage: MeasurePageTexts;
  reminders: ReminderTexts;
  /** Null in the language that the figures are described in. */
  pictures: PictureTexts | null;
  claims: Readonly<Record<ClaimName, RegExp>>;
}
