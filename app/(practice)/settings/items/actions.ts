'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';

import { formAgain, signedOut, withDatabase } from '@/app/form-answer';
import { formKey, sentId, sentOwner } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { ownItemField, sentOwnItem } from '@/components/settings/own-item-values';
import { requireMember, type Member } from '@/lib/access/require-member';
import { claimsIn } from '@/lib/content/claims';
import { addOwnItem, archiveOwnItem, replaceOwnItem } from '@/lib/data/own-items';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import type { OwnItem } from '@/lib/domain/home-care/own-item';
import { ownItemSchema } from '@/lib/domain/home-care/own-item.schema';

import { isOfSomebodyElse } from '../../draft-answer';

const NAMED =
  'An own item of this name is offered already. Give it another name, or change that one.';
const GONE =
  'This item was changed or archived meanwhile. What you typed is still here: look at the list, then decide.';
const refusals = {
  not_found: GONE,
  too_many: 'The practice has as many own items as can be kept. Archive one first.',
  no_picture: 'A picture of it is not here any more. Choose it once more.',
};

type Parsed = { ok: true; item: OwnItem } | { ok: false; errors: FormState['errors'] };

/** Spanish says as much as English: what a picture shows too. Versions of before it was asked for are kept without. */
function unsaidInSpanish({ pictures, inSpanish }: OwnItem, form: FormData): FormState['errors'] {
  if (!inSpanish) return [];
  return pictures.flatMap(({ altInSpanish }, index) => {
    if (altInSpanish !== undefined) return [];
    const field = ownItemField(['pictures', index, 'altInSpanish'], form);
    return [{ field, message: 'Write in Spanish what the picture shows.' }];
  });
}

/** The words of the pictures, by their fields. */
const shownWords = (
  { pictures }: OwnItem,
  key: 'alt' | 'altInSpanish',
  form: FormData,
): Record<string, string[]> =>
  Object.fromEntries(
    pictures.map((picture, index) => [
      ownItemField(['pictures', index, key], form),
      [picture[key] ?? ''],
    ]),
  );

/** What no sheet may promise, an own item may not either. */
function claimProblems(item: OwnItem, form: FormData): FormState['errors'] {
  const { name, steps, stopSign, inSpanish } = item;
  const english = { name: [name], steps, stopSign: [stopSign], ...shownWords(item, 'alt', form) };
  const spanish = {
    ...(inSpanish && {
      spanishName: [inSpanish.name],
      spanishSteps: inSpanish.steps,
      spanishStopSign: [inSpanish.stopSign],
    }),
    ...shownWords(item, 'altInSpanish', form),
  };
  return Object.entries({ ...english, ...spanish }).flatMap(([field, lines]) => {
    const language = field in english ? 'en' : 'es';
    const claims = lines.flatMap((line) => claimsIn(line, language));
    if (claims.length === 0) return [];
    return [{ field, message: `No sheet says “${claims.join('”, “')}”. Say it another way.` }];
  });
}

const DOSE = 'Choose how often it is done, and give each number as a whole number.';

function parse(form: FormData): Parsed {
  const parsed = ownItemSchema.safeParse(sentOwnItem(form));
  if (parsed.success) {
    const errors = [...claimProblems(parsed.data, form), ...unsaidInSpanish(parsed.data, form)];
    return errors.length > 0 ? { ok: false, errors } : { ok: true, item: parsed.data };
  }
  const byField = new Map<string, string>();
  for (const { path, message, code } of parsed.error.issues) {
    const field = ownItemField(path, form);
    const isOfDose = field === 'doseKind' && code !== 'custom';
    if (!byField.has(field)) byField.set(field, isOfDose ? DOSE : message);
  }
  return { ok: false, errors: [...byField].map(([field, message]) => ({ field, message })) };
}

type Kept = Awaited<ReturnType<typeof replaceOwnItem>>;

async function keep(
  member: Member,
  formData: FormData,
  {
    request,
    save,
  }: { request: object; save: (scope: PracticeScope, item: OwnItem) => Promise<Kept> },
): Promise<FormState> {
  if (isOfSomebodyElse(member, sentOwner(formData.get('owner')))) return signedOut(formData);
  const parsed = parse(formData);
  if (!parsed.ok) return formAgain(formData, { errors: parsed.errors });
  const { item } = parsed;
  const kept = await once(
    member.scope,
    { key: formKey(formData), request: { ...request, ...item } },
    (scope) => save(scope, item),
  );
  if (kept.ok) redirect('/settings/items');
  const { reason } = kept;
  return reason === 'name_taken'
    ? formAgain(formData, { errors: [{ field: 'name', message: NAMED }] })
    : formAgain(formData, { message: refusals[reason] });
}

/** Keeps an item that the practice has written itself; for those who treat. */
export async function addOwnItemAction(_before: FormState, formData: FormData): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('write_own_item');
    return keep(member, formData, { request: { action: 'add_own_item' }, save: addOwnItem });
  });
}

/** Keeps a new version in the place of one that is offered. */
export async function changeOwnItemAction(
  itemId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('write_own_item');
    sentId(itemId);
    return keep(member, formData, {
      request: { action: 'change_own_item', itemId },
      save: (scope, item) => replaceOwnItem(scope, { rowId: itemId, item }),
    });
  });
}

/** Takes an item out of what is offered. It stays readable, and on the sheets that have it. */
export async function archiveOwnItemAction(
  itemId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('write_own_item');
    sentId(itemId);
    const archived = await archiveOwnItem(scope, { rowId: itemId });
    if (!archived.ok) return formAgain(formData, { message: GONE });
    refresh();
    return { errors: [] };
  });
}
