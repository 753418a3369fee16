import { systemScope } from '@/lib/access/system-scope';
import { switchReminderOn } from '@/lib/data/reminders';
import { takeOccasion } from '@/lib/data/reminders-due';
import { usualTimes, type ReminderChoice } from '@/lib/domain/reminders/reminder';
import { scopeOfCode } from './check-ins';

export const PUSH_TARGET = {
  endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
  keys: { p256dh: 'BPtest', auth: 'authtest' },
};

export const aChoice = (more: Partial<ReminderChoice> = {}): ReminderChoice => ({
  ...usualTimes,
  ...{ channel: 'mail', target: null, language: 'en' },
  ...more,
});

/** Switched on as a client does it; its id. */
export async function aReminder(code: string, more: Partial<ReminderChoice> = {}): Promise<string> {
  const on = await switchReminderOn(await scopeOfCode(code), aChoice(more));
  if (!on.ok) throw new Error(`The reminder was not switched on: ${on.reason}.`);
  return on.value.id;
}

/** One that was sent once. */
export async function aSentReminder(practiceId: string, clientId: string, id: string) {
  const scope = systemScope('reminders', { practiceId });
  const occasion = 'day 2026-11-20';
  await takeOccasion(scope, { reminder: { id, clientId }, occasion }, new Date());
}
