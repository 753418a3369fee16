import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  // Before anything reads the environment.
  process.env['MAIL_URL'] = 'smtp://127.0.0.1:9';
  process.env['MAIL_FROM'] = 'sheets@practice.example';
});

import { stopReminderAction } from '@/app/(client)/s/stop/[token]/actions';
import { sendReminders, type Senders } from '@/jobs/reminders';
import { requireStopLink, stopToken } from '@/lib/access/require-stop-link';
import { addAppointment } from '@/lib/data/appointments';
import { closeClientPage } from '@/lib/data/client-links';
import { findOwnReminders, switchReminderOff, switchReminderOn } from '@/lib/data/reminders';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import type { Mail } from '@/lib/mail/send-mail';
import { instantAt } from '@/lib/platform/clock';
import { scopeOfCode } from '../support/check-ins';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, aSignedIntake } from '../support/records';
import { aChoice, aReminder, PUSH_TARGET } from '../support/reminders';
import { formOf, redirectTo } from '../support/request';
import { issuedWith } from '../support/sheets';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

let scope: PracticeScope;
let sheet: SheetRow;
let mails: Mail[];
let pushes: unknown[];

const senders = (more: Partial<Senders> = {}): Senders => ({
  mail: async (mail) => {
    mails.push(mail);
    return true;
  },
  push: async (target, push) => {
    pushes.push({ target, push });
    return 'sent';
  },
  ...more,
});

async function zone(timeZone: string): Promise<void> {
  const where = { id: scope.practiceId };
  await ownerDatabase().practice.updateMany({ where, data: { timeZone, name: 'Lindenhof' } });
}

beforeEach(async () => {
  [mails, pushes] = [[], []];
  await ownerDatabase().reminder.updateMany({ data: { endedAt: new Date() } });
  scope = await aPractice();
  await zone('Europe/London');
  const client = await aClient(scope, { name: 'Maria Silva', email: 'maria@home.example' });
  const signed = await aSignedIntake(scope, { clientId: client.id });
  sheet = await issuedWith(scope, signed, ['short_walks']);
});

const EVENING = new Date('2026-11-20T18:00:00Z');
const minutes = (at: Date, more: number) => new Date(at.getTime() + more * 60_000);

describe('the daily reminder', () => {
  test('goes out once, says who it is from and nothing of health, and links to page and end', async () => {
    await aReminder(sheet.code);
    await sendReminders(minutes(EVENING, -1), senders());
    expect(mails).toEqual([]);
    await sendReminders(EVENING, senders());
    await sendReminders(minutes(EVENING, 1), senders());
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    expect(mail).toMatchObject({ to: 'maria@home.example', subject: 'A reminder from Lindenhof' });
    expect(mail?.text).toContain(`/s/${sheet.code}`);
    expect(mail?.text).toContain('/s/stop/');
    expect(`${mail?.subject}${mail?.text}`).not.toMatch(
      /Maria|Silva|walk|pain|back|exercise|massage/i,
    );
    await sendReminders(minutes(EVENING, 24 * 60), senders());
    expect(mails).toHaveLength(2);
  });

  test('of several processes at once one sends', async () => {
    await aReminder(sheet.code);
    await Promise.all(Array.from({ length: 6 }, () => sendReminders(EVENING, senders())));
    expect(mails).toHaveLength(1);
  });

  test('that a server refuses is tried again, and sent once', async () => {
    await aReminder(sheet.code);
    let tries = 0;
    const refusing = senders({
      mail: async (mail) => {
        tries += 1;
        if (tries < 3) return false;
        mails.push(mail);
        return true;
      },
    });
    for (const more of [0, 1, 2, 3, 5, 13, 14, 30]) {
      await sendReminders(minutes(EVENING, more), refusing);
    }
    expect([tries, mails.length]).toEqual([3, 1]);
  });

  test('in Spanish, where it was switched on in Spanish', async () => {
    await aReminder(sheet.code, { language: 'es' });
    await sendReminders(EVENING, senders());
    expect(mails[0]?.subject).toBe('Un recordatorio de Lindenhof');
  });

  test.each([
    ['it is switched off', async () => switchReminderOff(await scopeOfCode(sheet.code), 'mail')],
    ['the page is closed', async () => closeClientPage(scope, sheet.clientId)],
    [
      'no address is kept any more',
      async () =>
        ownerDatabase().client.updateMany({ where: { id: sheet.clientId }, data: { email: null } }),
    ],
    [
      'the record is erased',
      async () =>
        ownerDatabase().client.updateMany({
          where: { id: sheet.clientId },
          data: { erasedAt: new Date(), dataKey: null },
        }),
    ],
  ])('is not sent once %s', async (_name, end) => {
    await aReminder(sheet.code);
    await end();
    await sendReminders(EVENING, senders());
    expect(mails).toEqual([]);
  });
});

describe('by the clock of the practice', () => {
  test.each([
    ['Asia/Kathmandu', '2026-11-20T12:15:00Z', 18 * 60],
    ['Europe/London, summer', '2026-07-20T17:00:00Z', 18 * 60],
    // The clock goes from 01:00 to 02:00: half past one is not there, and the first moment after it is.
    ['Europe/London, put forward', '2026-03-29T01:00:00Z', 90],
    // Half past one is there twice: the first of the two.
    ['Europe/London, put back', '2026-10-25T00:30:00Z', 90],
  ])('%s', async (place, first, dailyAt) => {
    await zone(place.split(',')[0] ?? '');
    await aReminder(sheet.code, { dailyAt, quietFrom: 0, quietUntil: 0 });
    const at = new Date(first);
    await sendReminders(minutes(at, -1), senders());
    expect(mails).toEqual([]);
    for (const more of [0, 1, 60, 61, 120]) await sendReminders(minutes(at, more), senders());
    expect(mails).toHaveLength(1);
  });
});

test('an appointment is told the day before, moved it is told again, in the quiet hours not', async () => {
  const startsAt = instantAt('2026-11-21', '09:00:00', 'Europe/London');
  const booked = { clientId: sheet.clientId, therapistId: scope.accountId, minutes: 60 };
  const made = await addAppointment(scope, { ...booked, startsAt });
  if (!made.ok) throw new Error('There is no appointment.');
  await aReminder(sheet.code, { dailyAt: null });
  await sendReminders(minutes(startsAt, -24 * 60 - 1), senders());
  expect(mails).toEqual([]);
  await sendReminders(minutes(startsAt, -24 * 60), senders());
  expect(mails[0]?.text).toContain('You are expected at Lindenhof on Sat 21 Nov, 09:00.');
  await sendReminders(minutes(startsAt, -10 * 60), senders());
  expect(mails).toHaveLength(1);
  const where = { id: made.value.id };
  await ownerDatabase().appointment.updateMany({
    where,
    data: { startsAt: minutes(startsAt, 60) },
  });
  await sendReminders(minutes(startsAt, -11 * 60), senders());
  expect(mails).toHaveLength(1);
  await sendReminders(minutes(startsAt, -22 * 60), senders());
  expect(mails).toHaveLength(2);
});

describe('a push', () => {
  test('says the same, and a phone that is gone ends it', async () => {
    await aReminder(sheet.code, { channel: 'push', target: PUSH_TARGET });
    await sendReminders(EVENING, senders());
    const push = { title: 'A reminder from Lindenhof', body: 'Open your page.' };
    expect(pushes).toEqual([{ target: PUSH_TARGET, push }]);
    const gone = senders({ push: async () => 'gone' });
    await sendReminders(minutes(EVENING, 24 * 60), gone);
    await sendReminders(minutes(EVENING, 48 * 60), senders());
    expect(pushes).toHaveLength(1);
    const own = await findOwnReminders(await scopeOfCode(sheet.code));
    expect(own?.on).toEqual([]);
  });
});

describe('the link in an e-mail', () => {
  test('ends its reminder and no other, twice the same', async () => {
    const reminderId = await aReminder(sheet.code);
    const token = stopToken({ practiceId: scope.practiceId, reminderId });
    expect(requireStopLink(token)).toEqual({ practiceId: scope.practiceId, reminderId });
    const stop = () => stopReminderAction(token, { errors: [] }, formOf({}));
    await expect(stop()).rejects.toEqual(redirectTo(`/s/stop/${token}\\?done=1`));
    await expect(stop()).rejects.toEqual(redirectTo(`/s/stop/${token}\\?done=1`));
    await sendReminders(EVENING, senders());
    expect(mails).toEqual([]);
    const where = { entityId: reminderId, action: 'end_reminder' };
    expect(await ownerDatabase().auditEvent.count({ where })).toBe(1);
  });

  test('that nobody made here ends nothing', async () => {
    const reminderId = await aReminder(sheet.code);
    const token = stopToken({ practiceId: scope.practiceId, reminderId });
    const forged = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const wrong of [forged, '', 'x', token.slice(0, 20), `${token}${token}`]) {
      expect(requireStopLink(wrong)).toBeNull();
    }
    const own = await findOwnReminders(await scopeOfCode(sheet.code));
    expect(own?.on).toHaveLength(1);
  });
});

test('an e-mail needs an address; what is switched on again is one', async () => {
  const mine = await scopeOfCode(sheet.code);
  await aReminder(sheet.code);
  await aReminder(sheet.code, { dailyAt: 600 });
  expect((await findOwnReminders(mine))?.on).toMatchObject([{ dailyAt: 600 }]);
  const where = { id: sheet.clientId };
  await ownerDatabase().client.updateMany({ where, data: { email: null } });
  const refused = await switchReminderOn(mine, aChoice());
  expect(refused).toEqual({ ok: false, reason: 'no_address' });
});
