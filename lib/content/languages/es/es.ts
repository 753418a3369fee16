import type { ClientLanguage } from '../language';
import { spanishClaims } from './claims';
import { spanishFrame } from './frame';
import { spanishEntry, spanishPhone } from './phone';
import { spanishPictures } from './pictures';
import { spanishSheet } from './sheet';

/** Plain Spanish as it is understood all over Latin America. Not yet reviewed: `isReviewed` in `translation.ts`. */
export const spanish: ClientLanguage = {
  name: 'Español',
  sheet: spanishSheet,
  frame: spanishFrame,
  phone: spanishPhone,
  entry: spanishEntry,
  pictures: spanishPictures,
  claims: spanishClaims,
};
