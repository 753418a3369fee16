'use server';

import { refresh } from 'next/cache';

import { formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { recordTalk } from '@/lib/data/consents';
import { once } from '@/lib/data/saved-once';
import { consentAreas } from '@/lib/domain/anatomy/muscle';

import { storeToday } from '../screening/store-today';

const NOTHING = 'Nothing waits here any more. Load the page again.';

/**
 * A yes from home was talked through with the client in the room, and stands or has become a no: that counts from now on, and
 * the screening follows.
 */
export async function talkedThroughAction(
  ids: { clientId: string; area: string; said: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('write_intake');
    const { clientId, area: asked, said } = sentIds(ids, ['clientId', 'area', 'said']);
    const area = consentAreas.find((one) => one === asked);
    if (!area || !['yes', 'no'].includes(said)) return formAgain(formData, { message: NOTHING });
    const request = { action: 'talk_through_consent', clientId, area, said };
    const key = formKey(formData);
    const { ok } = await once(member.scope, { key, request }, async (scope) => {
      const day = member.today;
      const recorded = await recordTalk(scope, { clientId, area, day, given: said === 'yes' });
      if (recorded.ok) await storeToday({ ...member, scope }, clientId);
      return { ok: recorded.ok };
    });
    if (!ok) return formAgain(formData, { message: NOTHING });
    refresh();
    return { errors: [] };
  });
}
