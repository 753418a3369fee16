import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const PORT = vi.hoisted(() => {
  // Before anything reads the environment. Each worker has a port of its own.
  const port = 39_500 + (process.pid % 8_000);
  process.env['MAIL_URL'] = `smtp://127.0.0.1:${port}`;
  process.env['MAIL_FROM'] = 'practice@practice.example';
  return port;
});

import { askClientAction } from '@/app/(practice)/clients/[clientId]/own-intake/actions';
import { contraindications } from '@/lib/content/contraindications/contraindications';
import { languages } from '@/lib/content/languages/languages';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { INTAKE_LINK_DAYS, listIntakeLinks } from '@/lib/data/intake-links';
import type { PracticeScope } from '@/lib/data/scope';
import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { addDays } from '@/lib/domain/shared/iso-date';
import { openMailBox, type MailBox } from '../support/mail-box';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAs, formOf } from '../support/request';
import { practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

let box: MailBox;
let scope: PracticeScope;
let clientId: string;

beforeAll(async () => {
  box = await openMailBox(PORT);
});
afterAll(() => box.close());

beforeEach(async () => {
  box.received.length = 0;
  await ownerDatabase().throttle.deleteMany();
  scope = await aPractice();
  const client = await aClient(scope, { name: 'Maria Silva', email: 'maria@home.example' });
  clientId = client.id;
  await actAs(scope);
});

const send = (language: string, id = clientId) =>
  askClientAction(id, { errors: [] }, formOf({ way: 'mail', language }));

/** Subject and text of a message, its soft line ends taken out and its letters put back. */
function textOf(raw: string): string {
  const plain = raw.replace(/(?<!\?)=\r?\n/g, '');
  const bytes = plain.replace(/=([0-9A-F]{2})/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Words that would say what it is about, in either language. */
const HEALTH =
  /sciatica|ciática|pain|dolor|massage|masaje|health|salud|\bback\b|espalda|leg\b|pierna|medic|symptom|síntoma|doctor|therap|terapeuta|intake|pregnan|embaraz/i;

const conditions = [
  ...contraindications.map(({ name }) => name),
  ...redFlags.map(({ pointsTo }) => pointsTo),
].map((name) => name.toLowerCase());

const ends: Readonly<Record<SheetLanguage, (day: number, year: number) => RegExp>> = {
  en: (day, year) => new RegExp(`works until ${day} \\p{L}+ ${year}`, 'u'),
  es: (day, year) => new RegExp(`sirve hasta el ${day} de \\p{L}+ de ${year}`, 'u'),
};

const notMeant = {
  en: /not meant for you\?.*Delete/s,
  es: /no es para usted\?.*Bórrelo/s,
} as const;

describe.each(sheetLanguages)('the e-mail that brings the link, in %s', (language) => {
  test('names the practice, when the link ends and what to do if it is not yours; nothing of health', async () => {
    expect(await send(language)).toMatchObject({ made: { way: 'mail', to: 'maria@home.example' } });
    const [mail, ...more] = box.received;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: ['maria@home.example'], from: 'practice@practice.example' });
    const text = textOf(mail?.raw ?? '');
    expect(text).toMatch(
      new RegExp(`^Subject: ${languages[language].intake.mail.subject}\r?$`, 'm'),
    );
    const practice = await ownerDatabase().practice.findFirstOrThrow({
      where: { id: scope.practiceId },
    });
    expect(text).toContain(practice.name);
    expect(text).toMatch(/\/intake\/[\w-]{22}\s/);
    const [year = 0, , day = 0] = addDays(practiceToday(), INTAKE_LINK_DAYS - 1)
      .split('-')
      .map(Number);
    expect(text).toMatch(ends[language](day, year));
    expect(text).toMatch(notMeant[language]);
    // The practice calls itself what it likes, and an address is an address.
    const body = text.replace(/^[\s\S]*?\r?\n\r?\n/, '');
    const said = body.replaceAll(practice.name, '').replace(/http\S+/, '');
    expect(said).not.toMatch(HEALTH);
    expect(said).not.toContain('Silva');
    expect(conditions.filter((name) => said.toLowerCase().includes(name))).toEqual([]);
    expect(said).not.toMatch(/\{\w+\}/);
  });

  test('says no number where the practice has none', async () => {
    await ownerDatabase().practice.update({
      where: { id: scope.practiceId },
      data: { practicePhone: null },
    });
    await send(language);
    const text = textOf(box.received[0]?.raw ?? '');
    expect(text).not.toMatch(/Phone|Teléfono/);
  });
});

test('an e-mail that was not taken leaves no link that opens anything', async () => {
  box.refuseNext();
  expect(await send('en')).toMatchObject({ message: /did not take it/ });
  expect((await listIntakeLinks(scope, clientId)).map(({ state }) => state)).toEqual(['revoked']);
});

test('a client without an address is told so, and there is no link', async () => {
  const { id } = await aClient(scope, { name: 'No Mail' });
  expect(await send('en', id)).toMatchObject({ message: /No e-mail address/ });
  expect((await listIntakeLinks(scope, id)).map(({ state }) => state)).toEqual(['revoked']);
});
