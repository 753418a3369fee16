import { z } from 'zod';

import { longText } from '@/lib/domain/shared/text';

/** What was done about something that a client told from home. */
export const answerSchema = z.object({
  note: longText({ min: 3, max: 1000, label: 'what was done' }),
});
