'use server';

import { z } from 'zod';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { leadTo } from '@/app/lead-to';
import { sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { answerToldAlarm } from '@/lib/data/told-intake-lists';
import { longText } from '@/lib/domain/shared/text';

const DEALT_WITH = 'Somebody has dealt with this meanwhile. Load the page again.';

const noteSchema = z.object({ note: longText({ min: 3, max: 1000, label: 'what was done' }) });

/** Records what was done about a danger sign that a client told in the own intake. */
export async function answerToldAlarmAction(
  ids: { clientId: string; toldAlarmId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_intake');
    const { clientId, toldAlarmId: alarmId } = sentIds(ids, ['clientId', 'toldAlarmId']);
    const parsed = noteSchema.safeParse({ note: formData.get('note') });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const answered = await answerToldAlarm(member.scope, { clientId, alarmId, ...parsed.data });
    if (!answered.ok) return formAgain(formData, { message: DEALT_WITH });
    isDone = true;
    return { errors: [] };
  });
  if (isDone) leadTo(`/clients/${ids.clientId}/intake`);
  return answer;
}
