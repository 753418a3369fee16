import { z } from 'zod';

import { isoDate } from '@/lib/domain/shared/date.schema';
import { decisionKinds } from '@/lib/domain/screening/screening';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { lineText, longText } from '@/lib/domain/shared/text';

/** A decision on a finding, as its form sends it. */
export const decisionSchema = z.object({
  kind: z.enum(decisionKinds, { error: 'Choose a decision.' }),
  reason: longText({ max: 1000, label: 'the reason' }).default(''),
});

/** A logged clearance. One that is dated after today cannot have been given yet (decisions 7). */
export function clearanceSchema(today: IsoDate) {
  return z.object({
    clinician: lineText({ max: 120, min: 2, label: 'the clinician’s name' }),
    day: isoDate.refine((day) => day <= today, {
      error: 'The day is in the future. Check it.',
    }),
    note: longText({
      max: 2000,
      min: 3,
      label: 'the limits, or that there are none, and how it was told',
    }),
    fileId: z.string().max(40).default(''),
  });
}

/** Why a clearance is taken back. */
export const takeBackSchema = z.object({
  reason: longText({ max: 1000, min: 3, label: 'why it is taken back' }),
});

/** What was done about an emergency. */
export const incidentSchema = z.object({
  called: lineText({ max: 120, min: 2, label: 'who was called' }),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Enter the time, like 14:05.' }),
  said: longText({ max: 2000, label: 'what was said' }).default(''),
});
