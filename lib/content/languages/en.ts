import { englishClaims } from '@/lib/content/claims';
import { englishFrame } from '@/lib/content/sheet-frame';
import { englishMail } from '@/lib/content/sheet-mail';
import { intakePage } from '@/lib/content/intake-page';
import { measurePage } from '@/lib/content/measure-page';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';

import { englishConsent } from './en-consent';
import { englishEntry } from './en-entry';
import { englishHomeConsent } from './en-home-consent';
import { englishMeasures } from './en-measures';
import { englishPhone } from './en-phone';
import { englishReminders } from './en-reminders';
import type { ClientLanguage } from './language';
import { aboutLanguages } from './language-choices';

/** The language that the records are written in: their texts are where their sources are. */
export const english: ClientLanguage = {
  name: aboutLanguages.en.name,
  sheet: fixedSheetTexts,
  frame: englishFrame,
  phone: englishPhone,
  entry: englishEntry,
  mail: englishMail,
  consent: englishConsent,
  homeConsent: englishHomeConsent,
  intake: intakePage,
  measures: englishMeasures,
  measurePage,
  reminders: englishReminders,
  pictures: null,
  claims: englishClaims,
};
