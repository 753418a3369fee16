import { z } from 'zod';

import { longText } from '../shared/text';
import { decisionKinds } from './screening';

/** Shortest reason where a decision goes against a rule (spec §12.1). */
export const REASON_MIN = 10;

const NEEDS_REASON = `Write why, in at least ${REASON_MIN} characters.`;

/**
 * A decision on one finding. Going on as if the finding were not there needs a written reason; following the limits,
 * avoiding the area, referring or postponing does not.
 */
export const decisionSchema = z
  .strictObject({
    rule: z.string().regex(/^(rf|ci)_[a-z0-9_]{1,60}$/, 'This finding is not known.'),
    kind: z.enum(decisionKinds, 'Choose what you decide.'),
    reason: longText(),
  })
  .refine(({ kind, reason }) => kind !== 'proceed' || reason.length >= REASON_MIN, {
    path: ['reason'],
    error: NEEDS_REASON,
  });
