import { z } from 'zod';

import { isoDate } from '../shared/date.schema';
import type { IsoDate } from '../shared/iso-date';
import { lineText, longText } from '../shared/text';

/** A clinician's review, as its form sends it. `hash` names the text that was on the page. */
export function contentReviewSchema(today: IsoDate) {
  return z.object({
    reviewerName: lineText({ max: 120, min: 2, label: 'the name of the clinician who signs' }),
    licence: lineText({ max: 120, min: 2, label: 'the licence: profession and number' }),
    day: isoDate.refine((day) => day <= today, {
      error: 'The day is in the future. Check it.',
    }),
    note: longText({ max: 2000, label: 'the note' }).default(''),
    hash: z.string().max(64).default(''),
  });
}

/** Why a review is taken back. */
export const withdrawReviewSchema = z.object({
  reason: longText({ max: 1000, min: 3, label: 'why the review is taken back' }),
});
