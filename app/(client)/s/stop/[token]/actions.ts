'use server';

import { redirect } from 'next/navigation';

import { withDatabase } from '@/app/form-answer';
import { sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireStopLink } from '@/lib/access/require-stop-link';
import { systemScope } from '@/lib/access/system-scope';
import { endReminder } from '@/lib/data/reminders';

/** Ends the reminder of a link. What was not made here, and what has ended, gets the same answer. */
export async function stopReminderAction(
  token: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const link = requireStopLink(sentId(token));
    if (link) {
      const { practiceId, reminderId } = link;
      await endReminder(systemScope('reminder-link', { practiceId }), reminderId);
    }
    isDone = true;
    return { errors: [] };
  });
  if (isDone) redirect(`/s/stop/${encodeURIComponent(token)}?done=1`);
  return answer;
}
