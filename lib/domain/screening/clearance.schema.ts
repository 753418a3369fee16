import { z } from 'zod';

import { isoDate } from '../shared/date.schema';
import { lineText, longText } from '../shared/text';

/** A clinician's answer as it is logged. The action also refuses a day after today. */
export const clearanceSchema = z.strictObject({
  rule: z.string().regex(/^(rf|ci)_[a-z0-9_]{1,60}$/, 'This finding is not known.'),
  clinician: lineText({ min: 1, max: 120, label: 'who gave the clearance' }),
  day: isoDate,
  note: longText({ min: 1, max: 2000, label: 'what the clinician allows' }),
});
