import http from 'node:http';
import https from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const { PORT } = await vi.hoisted(async () => {
  // Before anything reads the environment: a server on this machine, and a key of nobody's.
  const { createECDH } = await import('node:crypto');
  const keys = createECDH('prime256v1');
  process.env['PUSH_PUBLIC_KEY'] = keys.generateKeys().toString('base64url');
  process.env['PUSH_PRIVATE_KEY'] = keys.getPrivateKey().toString('base64url').padStart(43, 'A');
  process.env['MAIL_URL'] = 'smtp://127.0.0.1:42573';
  process.env['MAIL_FROM'] = 'sheets@practice.example';
  return { PORT: 42_573 };
});

import { stopReminderAction } from '@/app/(client)/s/stop/[token]/actions';
import { sendReminders } from '@/jobs/reminders';
import { findOwnReminders } from '@/lib/data/reminders';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import { scopeOfCode } from '../support/check-ins';
import { openMailBox, type MailBox } from '../support/mail-box';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aPhone, openPushService, signedBy } from '../support/push-phone';
import { aClient, aSignedIntake } from '../support/records';
import { aReminder } from '../support/reminders';
import { formOf, redirectTo } from '../support/request';
import { issuedWith } from '../support/sheets';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

let box: MailBox;
let service: Awaited<ReturnType<typeof openPushService>>;
let scope: PracticeScope;
let sheet: SheetRow;

beforeAll(async () => {
  box = await openMailBox(PORT);
  service = await openPushService();
  // The services that browsers use are reached by https alone; the body and the headers go over the line as they are.
  vi.spyOn(https, 'request').mockImplementation(((
    options: http.RequestOptions,
    heard: () => void,
  ) =>
    http.request(
      { ...options, protocol: 'http:', hostname: '127.0.0.1', host: null, port: service.port },
      heard,
    )) as typeof https.request);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await box.close();
  await service.close();
});

beforeEach(async () => {
  box.received.length = 0;
  service.taken.length = 0;
  service.next.status = 201;
  await ownerDatabase().reminder.updateMany({ data: { endedAt: new Date() } });
  scope = await aPractice();
  const where = { id: scope.practiceId };
  const data = { timeZone: 'Europe/London', name: 'Lindenhof' };
  await ownerDatabase().practice.updateMany({ where, data });
  const client = await aClient(scope, { name: 'Maria Silva', email: 'maria@home.example' });
  const signed = await aSignedIntake(scope, { clientId: client.id });
  sheet = await issuedWith(scope, signed, ['short_walks']);
});

const EVENING = new Date('2026-11-20T18:00:00Z');
const after = (minutes: number) => new Date(EVENING.getTime() + minutes * 60_000);
const HEALTH = /Maria|Silva|walk|pain|back|sciatica|exercise|massage|dolor|caminar|ejercicio/i;

/** The text of a message, its soft line ends taken out. */
const textOf = (raw: string): string => raw.replace(/(?<!\?)=\r?\n/g, '').replaceAll('=3D', '=');

describe('by e-mail, over the line to a server', () => {
  test.each([
    ['en', 'A reminder from Lindenhof'],
    ['es', 'Un recordatorio de Lindenhof'],
  ] as const)(
    '%s: one message, and none after its link has ended it',
    async (language, subject) => {
      await aReminder(sheet.code, { language });
      for (const minutes of [-1, 0, 1, 2, 60]) await sendReminders(after(minutes));
      expect(box.received).toHaveLength(1);
      const [mail] = box.received;
      expect(mail).toMatchObject({ to: ['maria@home.example'], from: 'sheets@practice.example' });
      const text = textOf(mail?.raw ?? '');
      expect(text).toContain(`Subject: ${subject}`);
      expect(text.replace('maria@home.example', '')).not.toMatch(HEALTH);
      const token = /\/s\/stop\/([\w.-]+)/.exec(text)?.[1] ?? '';
      const stop = stopReminderAction(token, { errors: [] }, formOf({}));
      await expect(stop).rejects.toEqual(redirectTo(`/s/stop/${token}\\?done=1`));
      await sendReminders(after(24 * 60));
      expect(box.received).toHaveLength(1);
    },
  );

  test('a server that had no room is asked again, and takes it once', async () => {
    await aReminder(sheet.code);
    box.refuseNext();
    for (const minutes of [0, 1, 5, 30]) await sendReminders(after(minutes));
    expect(box.received).toHaveLength(1);
  });

  test('in the quiet hours nothing goes out', async () => {
    await aReminder(sheet.code, { quietFrom: 17 * 60, quietUntil: 20 * 60 });
    for (const minutes of [0, 30, 119]) await sendReminders(after(minutes));
    expect(box.received).toEqual([]);
  });
});

describe('to a phone, over the line to a push service', () => {
  test('is sealed for that phone, signed by this installation, and says nothing of health', async () => {
    const phone = aPhone();
    await aReminder(sheet.code, { channel: 'push', target: phone.target });
    for (const minutes of [0, 1]) await sendReminders(after(minutes));
    expect(service.taken).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = service.taken;
    const said = phone.read(body);
    expect(said).toEqual({ title: 'A reminder from Lindenhof', body: 'Open your page.' });
    expect(body.toString('latin1')).not.toContain('Lindenhof');
    expect(() => aPhone().read(body)).toThrow();
    const key = process.env['PUSH_PUBLIC_KEY'] ?? '';
    expect(signedBy(headers.authorization, key)).toMatchObject({
      aud: 'https://fcm.googleapis.com',
      sub: expect.stringMatching(/^(https:|mailto:)/),
    });
    expect(signedBy(headers.authorization, aPhone().target.keys.p256dh)).toBeNull();
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '7200' });
  });

  test('that answers 410 has lost the phone: its reminder ends', async () => {
    const { target } = aPhone();
    await aReminder(sheet.code, { channel: 'push', target });
    service.next.status = 410;
    await sendReminders(EVENING);
    service.next.status = 201;
    await sendReminders(after(24 * 60));
    expect(service.taken).toHaveLength(1);
    expect((await findOwnReminders(await scopeOfCode(sheet.code)))?.on).toEqual([]);
  });
});
