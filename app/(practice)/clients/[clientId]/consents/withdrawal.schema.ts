import { z } from 'zod';

import { consentParties } from '@/lib/domain/consent/consent-record';
import { longText } from '@/lib/domain/shared/text';

/** A yes that is taken back. Nobody has to say why, and by default the client says so. */
export const withdrawalSchema = z.object({
  reason: longText({ max: 1000, label: 'why it is taken back' }).default(''),
  party: z.enum(consentParties).default('client'),
});
