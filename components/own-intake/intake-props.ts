import type { PracticeNumbers } from '@/components/home-care/filled-lines';
import type { MeasurePageTexts, OwnIntakeTexts } from '@/lib/content/languages/language';
import type { ConsentTexts } from '@/lib/domain/consent/consent-texts';
import type { HomeConsentTexts } from '@/lib/domain/consent/home-consent-texts';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { MeasureTexts } from '@/lib/domain/outcomes/measure-texts';
import type { DayNames } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { ToldIntake } from '@/lib/domain/told-intake/told-question';

/** What a page says and asks in one language. Every language comes with the page: it changes without a connection. */
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
  /** Nothing is answered yet as far as the practice knows: then the first section may stand there at once. */
  isFresh: boolean;
  /** What the page is made of, for the phone that keeps it: another one, and it is kept anew. */
  stamp: string;
}

/**
 * The same as it is sent: each language as one JSON text. As objects the framework would revive every value of them on the
 * way, which takes a phone a quarter of a second before it takes over.
 */
export type SentIntakeProps = Omit<IntakePageProps, 'languages'> & {
  texts: Readonly<Record<SheetLanguage, string>>;
};
