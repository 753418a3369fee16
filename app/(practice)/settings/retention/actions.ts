'use server';

import { refresh } from 'next/cache';

import { fieldErrors } from '@/app/form-answer';
import { sentDraft, type GivenDraft } from '@/app/sent-arguments';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import { requireMember } from '@/lib/access/require-member';
import { saveRetention } from '@/lib/data/retention';
import { once } from '@/lib/data/saved-once';
import { retentionSchema } from '@/lib/domain/practice/retention.schema';
import { clockTime, now } from '@/lib/platform/clock';

import { isOfSomebodyElse, orTheirs, orUnavailable, refusedDraft } from '../../draft-answer';
import { retentionTheirs } from './retention-theirs';

/** Saves how long the practice keeps records; for its owner. */
export async function saveRetentionAction(draft: GivenDraft): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('manage_practice');
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = retentionSchema.safeParse(value);
    if (!parsed.success) return { ok: false, reason: 'invalid', errors: fieldErrors(parsed.error) };
    const policy = parsed.data;
    const request = { action: 'save_retention', version, ...policy };
    const answer = await once<DraftSaved>(member.scope, { key, request }, async (inside) => {
      const saved = await saveRetention(inside, { version, policy });
      if (!saved.ok) return refusedDraft(saved.reason);
      const savedAt = clockTime(now(), member.practice.timeZone);
      return { ok: true, version: saved.value.version, savedAt };
    });
    if (answer.ok) refresh();
    return orTheirs(answer, () => retentionTheirs(member, policy));
  });
}
