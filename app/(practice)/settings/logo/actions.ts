'use server';

import { refresh } from 'next/cache';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { removeLogo, setLogo } from '@/lib/data/logos';
import { logoSchema } from '@/lib/domain/practice/logo.schema';

const GONE = 'This picture is not here. Choose it once more.';
const NONE = 'There is no logo on the sheets any more. Load the page again.';

/** Done: the page is drawn again with what now stands. */
function done(): FormState {
  refresh();
  return { errors: [] };
}

/** Puts a picture that was brought before at the top of the sheets; for the owner. */
export async function setLogoAction(_before: FormState, formData: FormData): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('manage_practice');
    const parsed = logoSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const set = await setLogo(scope, parsed.data);
    return set.ok
      ? done()
      : formAgain(formData, { errors: [{ field: 'pictureId', message: GONE }] });
  });
}

/** Sheets are issued without a logo from now on; for the owner. Those that were issued with one keep it. */
export async function removeLogoAction(_before: FormState, formData: FormData): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('manage_practice');
    const removed = await removeLogo(scope);
    return removed.ok ? done() : formAgain(formData, { message: NONE });
  });
}
