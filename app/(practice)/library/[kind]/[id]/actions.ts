'use server';

import { refresh } from 'next/cache';

import { contentHashOf } from '@/app/content-hashes';
import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { contentVersion } from '@/lib/content/release';
import { recordContentReview, withdrawContentReview } from '@/lib/data/content-reviews';
import {
  contentReviewSchema,
  withdrawReviewSchema,
} from '@/lib/domain/library/content-review.schema';
import { isLibraryKind } from '@/lib/domain/library/library';

const CHANGED =
  'The text of this record is another one than the page showed. Load the page, read it again, then sign.';
const GONE = 'This review is not here any more, or was withdrawn already. Load the page again.';

/** The hash of what an address names; null for what is not there to be reviewed. */
function presentHash({ kind, id }: { kind: string; id: string }): string | null {
  return isLibraryKind(kind) ? contentHashOf({ kind, id }) : null;
}

/** Records that a clinician has read one record as it stands, and signs it. */
export async function reviewRecordAction(
  given: { kind: string; id: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope, today } = await requireMember('review_content');
    const parsed = contentReviewSchema(today).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const record = sentIds(given, ['kind', 'id']);
    const { hash, ...review } = parsed.data;
    const present = presentHash(record);
    if (present === null || present !== hash) return formAgain(formData, { message: CHANGED });
    const { kind, id: contentId } = record;
    await recordContentReview(scope, {
      kind,
      contentId,
      contentHash: present,
      contentVersion,
      ...review,
    });
    refresh();
    return { errors: [] };
  });
}

/** Takes a review back, with the reason. */
export async function withdrawReviewAction(
  given: { kind: string; id: string; reviewId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('review_content');
    const { reviewId } = sentIds(given, ['reviewId']);
    const parsed = withdrawReviewSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) {
      const errors = fieldErrors(parsed.error);
      return formAgain(formData, {
        errors: errors.map(({ field, message }) => ({ field: `${reviewId}.${field}`, message })),
      });
    }
    const withdrawn = await withdrawContentReview(scope, { reviewId, ...parsed.data });
    if (!withdrawn.ok) return formAgain(formData, { message: GONE });
    refresh();
    return { errors: [] };
  });
}
