'use server';

import { refresh } from 'next/cache';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import type { RetentionFormState } from '@/components/privacy/retention-form';
import { requireMember } from '@/lib/access/require-member';
import { saveRetention } from '@/lib/data/retention';
import { retentionSchema } from '@/lib/domain/practice/retention.schema';
import { clockTime, now } from '@/lib/platform/clock';

/** Saves how long the practice keeps records; for its owner. */
export async function saveRetentionAction(
  _before: RetentionFormState,
  formData: FormData,
): Promise<RetentionFormState> {
  return withDatabase<RetentionFormState>(formData, async () => {
    const { scope, practice } = await requireMember('manage_practice');
    const parsed = retentionSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    await saveRetention(scope, parsed.data);
    refresh();
    return { ...formAgain(formData, {}), savedAt: clockTime(now(), practice.timeZone) };
  });
}
