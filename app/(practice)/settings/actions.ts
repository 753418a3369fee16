'use server';

import { refresh } from 'next/cache';

import { fieldErrors } from '@/app/form-answer';
import { sentDraft, type GivenDraft } from '@/app/sent-arguments';
import { isTimeZone } from '@/app/time-zones';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import { requireMember } from '@/lib/access/require-member';
import { savePractice } from '@/lib/data/practices';
import { once } from '@/lib/data/saved-once';
import { practiceSettingsSchema } from '@/lib/domain/practice/practice-settings.schema';
import { clockTime, now } from '@/lib/platform/clock';

import { isOfSomebodyElse, orTheirs, orUnavailable, refusedDraft } from '../draft-answer';
import { practiceTheirs } from './practice-theirs';

const schema = practiceSettingsSchema(isTimeZone).omit({ version: true });

/** Saves the practice's name, paper, time zone and phone numbers; for its owner. */
export async function savePracticeAction(draft: GivenDraft): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('manage_practice');
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = schema.safeParse(value);
    if (!parsed.success) return { ok: false, reason: 'invalid', errors: fieldErrors(parsed.error) };
    const settings = { ...parsed.data, version };
    const request = { action: 'save_practice', ...settings };
    const answer = await once<DraftSaved>(member.scope, { key, request }, async (inside) => {
      const stored = await savePractice(inside, settings);
      if (!stored.ok) return refusedDraft(stored.reason);
      const savedAt = clockTime(now(), settings.timeZone);
      return { ok: true, version: stored.value.version, savedAt };
    });
    // The bar on top shows the name, the notice counts the missing numbers.
    if (answer.ok) refresh();
    return orTheirs(answer, () => practiceTheirs(member, parsed.data));
  });
}
