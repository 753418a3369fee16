import { clientPage } from '@/lib/content/client-page';
import { dangerSigns } from '@/lib/content/danger-signs';
import { phoneWords, stopAnswers, stopChoices, worseChoices } from '@/lib/content/phone-words';

import type { PhoneTexts } from './language';

/** What the client's page says in English: by itself, since a phone has it in every page. */
export const englishPhone: PhoneTexts = {
  ...phoneWords,
  alerts: clientPage,
  numberOnSheet: 'the number on your sheet',
  of: '{place} of {all}',
  number: 'Number {number}: {name}',
  dangers: dangerSigns,
  stopChoices,
  stopAnswers,
  worseChoices,
};
