import { z } from 'zod';

import { longText } from '@/lib/domain/shared/text';

/** What is different in a signed record, and why. */
export const amendmentSchema = z.strictObject({
  text: longText({ min: 1, max: 4000, label: 'what is different' }),
  reason: longText({ min: 3, max: 500, label: 'why it is added' }),
});
