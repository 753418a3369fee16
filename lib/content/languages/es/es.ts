import type { ClientLanguage } from '../language';
import { aboutLanguages } from '../language-choices';
import { spanishClaims } from './claims';
import { spanishConsent } from './consent';
import { spanishFrame } from './frame';
import { spanishHomeConsent } from './home-consent';
import { spanishIntakePage } from './intake-page';
import { spanishMail } from './mail';
import { spanishMeasurePage } from './measure-page';
import { spanishMeasures } from './measures';
import { spanishEntry, spanishPhone } from './phone';
import { spanishPictures } from './pictures';
import { spanishReminders } from './reminders';
import { spanishSheet } from './sheet';

/** Plain Spanish as it is understood all over Latin America. Not yet reviewed, see `aboutLanguages`. */
export const spanish: ClientLanguage = {
  name: aboutLanguages.es.name,
  sheet: spanishSheet,
  frame: spanishFrame,
  phone: spanishPhone,
  entry: spanishEntry,
  mail: spanishMail,
  consent: spanishConsent,
  homeConsent: spanishHomeConsent,
  intake: spanishIntakePage,
  measures: spanishMeasures,
  measurePage: spanishMeasurePage,
  reminders: spanishReminders,
  pictures: spanishPictures,
  claims: spanishClaims,
};
