'use server';

import { refresh } from 'next/cache';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { isTimeZone } from '@/app/time-zones';
import { formKey } from '@/app/sent-arguments';
import type { PracticeFormState } from '@/components/settings/practice-form';
import { requireMember } from '@/lib/access/require-member';
import { findPractice, savePractice } from '@/lib/data/practices';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { practiceSettingsSchema } from '@/lib/domain/practice/practice-settings.schema';
import { clockTime, now } from '@/lib/platform/clock';

const CONFLICT =
  'Someone else changed the settings meanwhile. What you typed is still here: save again, and yours counts.';

/** What was typed, over the version that is there now. */
async function showConflict(scope: PracticeScope, formData: FormData): Promise<PracticeFormState> {
  const { version } = await findPractice(scope);
  const again = formAgain(formData, { message: CONFLICT });
  return { ...again, values: { ...again.values, version: String(version) } };
}

/** Saves the practice's name, paper, time zone and phone numbers; for its owner. */
export async function savePracticeAction(
  _before: PracticeFormState,
  formData: FormData,
): Promise<PracticeFormState> {
  return withDatabase<PracticeFormState>(formData, async () => {
    const { scope } = await requireMember('manage_practice');
    const parsed = practiceSettingsSchema(isTimeZone).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const request = { action: 'save_practice', ...parsed.data };
    const saved = await once(scope, { key: formKey(formData), request }, async (inside) => {
      const stored = await savePractice(inside, parsed.data);
      return stored.ok ? { ok: true as const, version: stored.value.version } : stored;
    });
    if (!saved.ok) return showConflict(scope, formData);
    // The bar on top shows the name, the notice counts the missing numbers.
    refresh();
    const again = formAgain(formData, {});
    return {
      ...again,
      values: { ...again.values, version: String(saved.version) },
      savedAt: clockTime(now(), parsed.data.timeZone),
    };
  });
}
