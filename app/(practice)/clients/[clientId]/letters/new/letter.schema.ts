import { z } from 'zod';

import { lineText, longText } from '@/lib/domain/shared/text';

/** What a person adds to a letter, as the form sends it. */
export const letterSchema = z.object({
  recipient: lineText({ max: 200, label: 'to whom the letter goes' }).default(''),
  ownWords: longText({ max: 2000, label: 'your own words' }).default(''),
});
