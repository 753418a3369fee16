import type { ConsentTexts } from '@/lib/domain/consent/consent-texts';
import type { HomeConsentTexts } from '@/lib/domain/consent/home-consent-texts';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { MeasureTexts } from '@/lib/domain/outcomes/measure-texts';
import type { DayNames } from '@/lib/domain/shared/day-words';
import type { ToldIntake } from '@/lib/domain/told-intake/told-question';

import type { MeasurePageTexts, OwnIntakeTexts } from '../languages/language';
import { languages } from '../languages/languages';
import { notReviewedPage } from '../languages/not-reviewed';
import { toldIntakeIn } from './told-intake';

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

/** All that the own intake says in one language: its questions, its words, and that nobody has reviewed them. */
export const intakeInLanguage = (language: SheetLanguage): IntakeInLanguage => ({
  name: languages[language].name,
  words: languages[language].intake,
  consent: languages[language].consent,
  homeConsent: languages[language].homeConsent,
  told: toldIntakeIn(language),
  notReviewed: notReviewedPage(language),
  measures: languages[language].measures,
  measurePage: languages[language].measurePage,
  days: languages[language].sheet.days,
});
