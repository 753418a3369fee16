import { z } from 'zod';

import { lineText } from '@/lib/domain/shared/text';

/** Why a sheet is taken back. It is shown to the practice, never to the client. */
export const withdrawalSchema = z.object({
  reason: lineText({ min: 3, max: 200, label: 'a reason' }),
});
