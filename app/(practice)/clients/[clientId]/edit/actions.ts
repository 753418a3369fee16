'use server';

import { fieldErrors } from '@/app/form-answer';
import { sentDraft, sentId, type GivenDraft } from '@/app/sent-arguments';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import { requireMember } from '@/lib/access/require-member';
import { saveClient } from '@/lib/data/clients';
import { once } from '@/lib/data/saved-once';
import { clientDetailsSchema } from '@/lib/domain/intake/client-details.schema';
import { clockTime, now } from '@/lib/platform/clock';

import { isOfSomebodyElse, orTheirs, orUnavailable, refusedDraft } from '../../../draft-answer';
import { clientTheirs } from './client-theirs';

/** Saves contact data over the version that was opened. */
export async function saveClientAction(clientId: string, draft: GivenDraft): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('write_clients');
    sentId(clientId);
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = clientDetailsSchema(member.today).safeParse(value);
    if (!parsed.success) return { ok: false, reason: 'invalid', errors: fieldErrors(parsed.error) };
    const input = { clientId, version, details: parsed.data };
    const request = { action: 'save_client', ...input };
    const answer = await once<DraftSaved>(member.scope, { key, request }, async (inside) => {
      const saved = await saveClient(inside, input);
      if (!saved.ok) return refusedDraft(saved.reason);
      const savedAt = clockTime(now(), member.practice.timeZone);
      return { ok: true, version: version + 1, savedAt };
    });
    return orTheirs(answer, () => clientTheirs(member, { clientId, sent: parsed.data }));
  });
}
