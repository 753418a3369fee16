import type { PracticeNumbers } from '@/components/home-care/filled-lines';
import type { MeasurePageTexts, OwnIntakeTexts } from '@/lib/content/languages/language';
import type { ConsentTexts } from '@/lib/domain/consent/consent-texts';
import type { HomeConsentTexts } from '@/lib/domain/consent/home-consent-texts';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { MeasureTexts } from '@/lib/domain/outcomes/measure-texts';
import type { DayNames } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { ToldIntake, ToldSection } from '@/lib/domain/told-intake/told-question';

/** What a page says and asks in one language. Every language is here before the first answer: it changes without a connection. */
export interface IntakeInLanguage {
  /** As the language calls itself. */
  name: string;
  words: OwnIntakeTexts;
  /** Titles of the parts, and what stands around a signature. */
  consent: ConsentTexts;
  homeConsent: HomeConsentTexts;
  told: ToldIntake;
  /** That nobody has reviewed these texts, or their translation; empty once both are. */
  notReviewed: readonly string[];
  /** The outcome measures behind the health questions. */
  measures: MeasureTexts;
  measurePage: MeasurePageTexts;
  days: DayNames;
}

/** Everything that the page of the own intake works with; the answers come by themselves. */
export interface IntakePageProps {
  token: string;
  /** Under what this device keeps the answers: says nothing of whose they are. */
  mark: string;
  /** AES-256, base64: what is kept is sealed with it, and only an opened page has it. */
  deviceKey: string;
  kind: 'own_device' | 'tablet';
  language: SheetLanguage;
  languages: Readonly<Record<SheetLanguage, IntakeInLanguage>>;
  practice: PracticeNumbers;
  birthDate: IsoDate;
  today: IsoDate;
  /** What the page is made of, for the phone that keeps it: another one, and it is kept anew. */
  stamp: string;
}

/** What a section is drawn with, beside its questions. */
export interface SectionWords {
  words: Pick<OwnIntakeTexts, 'form'>;
  told: Pick<ToldIntake, 'labels'>;
}

/** The languages by their own names, and the title of the page in each. */
export type LanguageNames = Readonly<
  Record<
    SheetLanguage,
    Pick<IntakeInLanguage, 'name'> & { words: Pick<OwnIntakeTexts, 'pageTitle'> }
  >
>;

/** What stands there before the texts and the answers have come, in the language of the page. */
export interface IntakeBeginning extends SectionWords {
  names: LanguageNames;
  /** The first section, where nothing is answered yet; null: nobody knows where they are. */
  section: ToldSection | null;
  /** How many parts there are. */
  all: number;
  notReviewed: readonly string[];
}

/**
 * The page as it is sent. Its texts come by themselves, as files that the browser keeps: in the page they would be five sixths
 * of it, and the first section needs none of them.
 */
export type SentIntakeProps = Omit<IntakePageProps, 'languages'> & {
  /** Where the texts of each language are. */
  texts: Readonly<Record<SheetLanguage, string>>;
  beginning: IntakeBeginning;
};
