'use server';

import { refresh } from 'next/cache';
import { notFound, redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentId, sentIds } from '@/app/sent-arguments';
import { shownDate } from '@/app/shown-date';
import type { FormState } from '@/components/forms/form-state';
import { requireMember, type Member } from '@/lib/access/require-member';
import { eraseClient, type Erasure } from '@/lib/data/erase-client';
import { liftHold, placeHold } from '@/lib/data/retention';
import { once } from '@/lib/data/saved-once';
import { erasureSchema, holdSchema } from '@/lib/domain/practice/retention.schema';

const GONE = 'This hold was lifted meanwhile. Load the page again.';

/** Keeps a record beyond its time. */
export async function placeHoldAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('manage_records');
    sentId(clientId);
    const parsed = holdSchema.safeParse({ reason: formData.get('reason') });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const hold = { clientId, ...parsed.data };
    const request = { action: 'place_hold', ...hold };
    const placed = await once(scope, { key: formKey(formData), request }, async (inside) => ({
      isThere: await placeHold(inside, hold),
    }));
    if (!placed.isThere) notFound();
    refresh();
    return { errors: [] };
  });
}

/** Lifts a hold. */
export async function liftHoldAction(
  ids: { clientId: string; holdId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('manage_records');
    const sent = sentIds(ids, ['clientId', 'holdId']);
    const lifted = await liftHold(scope, sent);
    if (!lifted.ok) return formAgain(formData, { message: GONE });
    refresh();
    return { errors: [] };
  });
}

function whyNot(erasure: Exclude<Erasure, { ok: true }>, { today }: Member): string {
  if (erasure.reason === 'not_found') notFound();
  if (!('until' in erasure)) return 'A hold keeps this record. Lift it first.';
  return `This record is kept until ${shownDate(erasure.until, today)}, as the practice has set it.`;
}

/** Erases a record for good. */
export async function eraseClientAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isErased = false;
  const answer = await withDatabase<FormState>(formData, async () => {
    const member = await requireMember('manage_records');
    sentId(clientId);
    const parsed = erasureSchema.safeParse({ word: formData.get('word') });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const erasure = await eraseClient(member.scope, { clientId, today: member.today });
    if (!erasure.ok) return formAgain(formData, { message: whyNot(erasure, member) });
    isErased = true;
    return { errors: [] };
  });
  if (isErased) redirect('/settings/retention');
  return answer;
}
