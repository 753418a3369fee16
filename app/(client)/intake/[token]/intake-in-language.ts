import type { IntakeInLanguage } from '@/components/own-intake/intake-props';
import { languages } from '@/lib/content/languages/languages';
import { notReviewedPage } from '@/lib/content/languages/not-reviewed';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

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
