'use server';

import { refresh } from 'next/cache';

import { fieldErrors, formAgain, signedOut, withDatabase } from '@/app/form-answer';
import { formKey, sentId, sentOwner } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { limitField } from '@/components/settings/limit-draft';
import { requireMember } from '@/lib/access/require-member';
import { claimsIn } from '@/lib/content/claims';
import { addLimit, withdrawLimit } from '@/lib/data/practice-limits';
import { once } from '@/lib/data/saved-once';
import {
  limitWithdrawalSchema,
  practiceLimitSchema,
  type PracticeLimitInput,
} from '@/lib/domain/practice/practice-limit.schema';

import { isOfSomebodyElse } from '../../draft-answer';
import { knownRules } from './limit-options';

const refusals = {
  name_taken: 'A limit of this name holds already. Give it another name, or withdraw that one.',
  too_many: 'The practice has as many own limits as can be kept. Withdraw one first.',
};
const GONE = 'This limit was withdrawn meanwhile. Load the page again.';

function sentOf(json: unknown): unknown {
  if (typeof json !== 'string') return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** A caution stands on the client's sheet: what no sheet may promise, this one may not either. */
function claimProblem({ effect }: PracticeLimitInput): FormState['errors'] {
  const claims = effect.kind === 'home' ? claimsIn(effect.note ?? '') : [];
  if (claims.length === 0) return [];
  const message = `No sheet says “${claims.join('”, “')}”. Say it another way.`;
  return [{ field: 'note', message }];
}

/** Done: the page is drawn again with what now holds. */
function done(): FormState {
  refresh();
  return { errors: [] };
}

/** Adds one of the practice's own limits; for its owner. */
export async function addLimitAction(_before: FormState, formData: FormData): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('manage_practice');
    const { scope } = member;
    if (isOfSomebodyElse(member, sentOwner(formData.get('owner')))) return signedOut(formData);
    const parsed = practiceLimitSchema(knownRules).safeParse(sentOf(formData.get('limit')));
    if (!parsed.success) {
      const byField = new Map(
        parsed.error.issues.map(({ path, message }) => [limitField(path), message]),
      );
      const errors = [...byField].map(([field, message]) => ({ field, message }));
      return formAgain(formData, { errors });
    }
    const errors = claimProblem(parsed.data);
    if (errors.length > 0) return formAgain(formData, { errors });
    const request = { action: 'add_limit', ...parsed.data };
    const added = await once(scope, { key: formKey(formData), request }, (inside) =>
      addLimit(inside, parsed.data),
    );
    if (added.ok) return done();
    const message = refusals[added.reason];
    return added.reason === 'name_taken'
      ? formAgain(formData, { errors: [{ field: 'name', message }] })
      : formAgain(formData, { message });
  });
}

/** Withdraws a limit; for the owner. It stays readable. */
export async function withdrawLimitAction(
  limitId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('manage_practice');
    sentId(limitId);
    const parsed = limitWithdrawalSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) {
      const errors = fieldErrors(parsed.error);
      return formAgain(formData, {
        errors: errors.map(({ field, message }) => ({ field: `${limitId}.${field}`, message })),
      });
    }
    const withdrawn = await withdrawLimit(scope, { limitId, ...parsed.data });
    return withdrawn.ok ? done() : formAgain(formData, { message: GONE });
  });
}
