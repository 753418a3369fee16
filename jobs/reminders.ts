import { stopToken } from '@/lib/access/require-stop-link';
import { systemScope } from '@/lib/access/system-scope';
import { reminderMail, reminderPush, type ReminderFacts } from '@/lib/content/reminder-words';
import { findPractice } from '@/lib/data/practices';
import { endReminder } from '@/lib/data/reminders';
import {
  listOpenReminders,
  listReminderPractices,
  noteOccasion,
  takeOccasion,
  type OpenReminder,
} from '@/lib/data/reminders-due';
import { sheetCode, spellCode } from '@/lib/data/rows/sheet-code';
import type { PracticeProgram } from '@/lib/data/scope';
import { occasionsDue, retryMinutes } from '@/lib/domain/reminders/reminder';
import { sendMail, type Mail } from '@/lib/mail/send-mail';
import { sendPush, type PushOutcome } from '@/lib/mail/send-push';
import { clockTime, now, today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

import { eachPractice } from './each-practice';

const MINUTE = 60_000;
const AHEAD_MS = 25 * 60 * MINUTE;

/** What takes a reminder out of the house. */
export interface Senders {
  mail: (mail: Mail) => Promise<boolean>;
  push: typeof sendPush;
}

interface Practice {
  name: string;
  timeZone: string;
}

function minuteIn(timeZone: string, at: Date): number {
  const [hour = 0, minute = 0] = clockTime(at, timeZone).split(':').map(Number);
  return hour * 60 + minute;
}

/** What is due of one reminder at this moment, by the practice's own clock. */
function dueOf(reminder: OpenReminder, { timeZone }: Practice, at: Date): string[] {
  return occasionsDue(reminder, {
    day: today(timeZone, at),
    minute: minuteIn(timeZone, at),
    hasSheet: reminder.hasSheet,
    visits: reminder.visits.map(({ id, startsAt }) => ({
      id,
      startsAt: startsAt.toISOString(),
      minutesAhead: Math.floor((startsAt.getTime() - at.getTime()) / MINUTE),
    })),
  });
}

function factsOf(
  { language, visits }: OpenReminder,
  { name, timeZone }: Practice,
  occasion: string,
): ReminderFacts {
  const visit = visits.find(({ id }) => occasion.startsWith(`visit ${id} `));
  return {
    ...{ practice: name, language },
    visit: visit
      ? { day: today(timeZone, visit.startsAt), time: clockTime(visit.startsAt, timeZone) }
      : null,
  };
}

async function send(
  scope: PracticeProgram,
  { reminder, facts }: { reminder: OpenReminder; facts: ReminderFacts },
  senders: Senders,
): Promise<PushOutcome> {
  if (reminder.channel === 'push') {
    return reminder.target ? senders.push(reminder.target, reminderPush(facts)) : 'gone';
  }
  // Taken off the contact data since: nowhere to send it, and nothing to try again.
  if (reminder.email === null) return 'gone';
  const { appUrl } = env();
  const token = stopToken({ practiceId: scope.practiceId, reminderId: reminder.id });
  const links = {
    url: `${appUrl}/s/${spellCode(sheetCode(reminder.linkId))}`,
    stop: `${appUrl}/s/stop/${token}`,
  };
  const isSent = await senders.mail({ to: reminder.email, ...reminderMail(facts, links) });
  return isSent ? 'sent' : 'failed';
}

const later = (at: Date, minutes: number | null): Date | null =>
  minutes === null ? null : new Date(at.getTime() + minutes * MINUTE);

interface OneReminder {
  reminder: OpenReminder;
  practice: Practice;
  occasion: string;
}

/** Takes the occasion in a transaction of its own, sends without one, and keeps what came of it. */
async function remind(
  scope: PracticeProgram,
  { reminder, practice, occasion }: OneReminder,
  { at, senders }: { at: Date; senders: Senders },
): Promise<void> {
  const taken = await takeOccasion(scope, { reminder, occasion }, at);
  if (!taken) return;
  const facts = factsOf(reminder, practice, occasion);
  const outcome = await send(scope, { reminder, facts }, senders);
  if (outcome === 'sent') return noteOccasion(scope, { id: taken.id, sentAt: at });
  if (outcome === 'gone') {
    await endReminder(scope, reminder.id);
    return;
  }
  const retryAt = later(at, retryMinutes(taken.tries));
  await noteOccasion(scope, { id: taken.id, retryAt });
}

/**
 * Sends every reminder that is due, once however many processes ask. What a server refuses is tried again while it is still
 * due; a phone that is gone, and an address that is no longer kept, ends the reminder.
 */
export async function sendReminders(
  at: Date = now(),
  senders: Senders = { mail: sendMail, push: sendPush },
): Promise<void> {
  const practices = await listReminderPractices(systemScope('reminders'));
  await eachPractice('reminders', practices, async (practiceId) => {
    const scope = systemScope('reminders', { practiceId });
    const practice = await findPractice(scope);
    const until = new Date(at.getTime() + AHEAD_MS);
    for (const reminder of await listOpenReminders(scope, { from: at, until })) {
      for (const occasion of dueOf(reminder, practice, at)) {
        await remind(scope, { reminder, practice, occasion }, { at, senders });
      }
    }
  });
}
