import { beforeEach, describe, expect, test, vi } from 'vitest';

import { openIntakeAction } from '@/app/(client)/intake/[token]/actions';
import { GET, POST } from '@/app/(client)/intake/[token]/answers/route';
import { POST as SEND } from '@/app/(client)/intake/[token]/send/route';
import { endsTicket, intakeTicketName } from '@/lib/access/intake-ticket';
import { newLinkToken } from '@/lib/access/intake-token';
import { intakeDeviceMark, readIntakeDoor } from '@/lib/access/require-intake-link';
import { revokeIntakeLink } from '@/lib/data/intake-links';
import type { PracticeScope } from '@/lib/data/scope';
import { listToldIntakes } from '@/lib/data/told-intake-lists';
import { addDays } from '@/lib/domain/shared/iso-date';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAsNobody, formOf, redirectTo, sentCookies } from '../support/request';
import { anIntakeLink, openAlarms } from '../support/told-intakes';
import { practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const BORN = '1979-04-12';
let scope: PracticeScope;
let clientId: string;
let token: string;

beforeEach(async () => {
  await ownerDatabase().throttle.deleteMany();
  actAsNobody();
  scope = await aPractice();
  ({ id: clientId } = await aClient(scope, { birthDate: BORN }));
  ({ token } = await anIntakeLink(scope, clientId));
});

function give(birthDate = BORN, link = token) {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return openIntakeAction(link, { errors: [] }, formOf({ day, month, year }));
}

const opens = (link = token, birthDate = BORN) =>
  expect(give(birthDate, link)).rejects.toEqual(redirectTo(`/intake/${link}`));

async function post(body: unknown, to = POST, link = token) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: text,
    headers: { 'content-length': String(Buffer.byteLength(text)) },
  });
  const answer = await to(request, { params: Promise.resolve({ token: link }) });
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const said: unknown = await answer.json().catch(() => null);
  return { status: answer.status, said };
}

const save = (changes: object, version = 1, link = token) =>
  post({ version, language: 'en', changes }, POST, link);
const stored = async () => (await listToldIntakes(scope, clientId))[0];
const no = { kind: 'flag', answer: 'no' } as const;
const dueDate = (days: number) => ({
  pregnant: { kind: 'choice', option: 'yes' },
  due_date: { kind: 'due_date', date: addDays(practiceToday(), days) },
});

describe('the gate', () => {
  test('asks for the birth date, on each device, and for no other link', async () => {
    expect((await save({ rf_ces_1: no })).status).toBe(401);
    expect(await give('1979-04-13')).toMatchObject({ message: /not the date/ });
    expect((await save({ rf_ces_1: no })).status).toBe(401);
    await opens();
    expect((await save({ rf_ces_1: no })).status).toBe(200);
    const other = await aClient(scope, { birthDate: BORN });
    const { token: another } = await anIntakeLink(scope, other.id);
    expect((await post({}, POST, another)).status).toBe(401);
    actAsNobody();
    expect((await save({ rf_ces_1: no }, 2)).status).toBe(401);
  });

  test('says what is no date, also 30 February and the ages 0 and 130', async () => {
    for (const date of ['1979-02-30', '1979-13-01', '0000-00-00', '']) {
      expect(await give(date)).toMatchObject({ errors: [{ field: 'born' }] });
    }
    // Nobody is kept who was born before 1900.
    expect(await give('1896-01-01')).toMatchObject({ errors: [{ field: 'born' }] });
    for (const born of [practiceToday(), '1900-01-01']) {
      const { id } = await aClient(scope, { birthDate: born });
      const { token: link } = await anIntakeLink(scope, id);
      await opens(link, born);
      expect((await post({ version: 1, language: 'en', changes: {} }, POST, link)).status).toBe(
        200,
      );
    }
  });

  test('lets nobody guess: 5 tries in a while, 20 in all, then the link has to be a new one', async () => {
    for (let n = 1; n <= 5; n += 1) {
      expect(await give(`1979-04-0${n}`)).toMatchObject({ message: /not the date/ });
    }
    expect(await give()).toMatchObject({ message: /Wait 15 minutes/ });
    for (let n = 0; n < 20; n += 1) {
      await ownerDatabase().throttle.deleteMany({ where: { key: { startsWith: 'intake_link:' } } });
      await ownerDatabase().throttle.deleteMany({
        where: { key: { startsWith: 'intake_address' } },
      });
      await give('1950-01-01');
    }
    await ownerDatabase().throttle.deleteMany({ where: { key: { startsWith: 'intake_link:' } } });
    await ownerDatabase().throttle.deleteMany({ where: { key: { startsWith: 'intake_address' } } });
    expect(await give()).toMatchObject({ message: /new link/ });
  });

  test('says the same of an unknown link as of a wrong date’s address, and closes a revoked one at once', async () => {
    expect(await readIntakeDoor(newLinkToken())).toEqual({ state: 'unknown' });
    expect(await readIntakeDoor('x'.repeat(5000))).toEqual({ state: 'unknown' });
    await opens();
    const [told] = await ownerDatabase().intakeLink.findMany({ where: { clientId } });
    await revokeIntakeLink(scope, { clientId, linkId: told?.id ?? '' });
    expect((await save({ rf_ces_1: no })).status).toBe(410);
    expect(await readIntakeDoor(token)).toMatchObject({ state: 'revoked' });
  });

  test('says of a link that is too old that it is, whoever asks, and keeps what was answered', async () => {
    await opens();
    await save({ rf_ces_1: no });
    await ownerDatabase().$executeRaw`UPDATE intake_link SET expires_at = now() - interval '1 s'
      WHERE client_id = ${clientId}::uuid`;
    expect(await readIntakeDoor(token)).toMatchObject({ state: 'over' });
    const params = Promise.resolve({ token });
    expect((await GET(new Request('http://localhost/'), { params })).status).toBe(410);
    expect((await save({ rf_ces_2: no }, 2)).status).toBe(410);
    expect((await post({ version: 2 }, SEND)).status).toBe(410);
    // Its own page says it: the birth date opens nothing any more.
    await opens();
    expect(await readIntakeDoor(token)).toMatchObject({ state: 'over' });
    const { token: next } = await anIntakeLink(scope, clientId);
    await opens(next);
    expect((await save({ rf_ces_2: no }, 2, next)).status).toBe(200);
    expect((await stored())?.answers).toEqual({ rf_ces_1: no, rf_ces_2: no });
  });

  test('opens a forwarded link to nobody who does not know the birth date, and not by another client’s', async () => {
    const other = await aClient(scope, { birthDate: '1985-07-09' });
    const { token: another } = await anIntakeLink(scope, other.id);
    expect(await give('1985-07-09')).toMatchObject({ message: /not the date/ });
    await opens(another, '1985-07-09');
    expect(await readIntakeDoor(token)).toMatchObject({ state: 'ask' });
    expect((await save({ rf_ces_1: no })).status).toBe(401);
    expect((await post({ version: 1 }, SEND)).status).toBe(401);
  });

  test('keeps what a device has not sent under the intake, whichever link it was given with', async () => {
    const { token: second } = await anIntakeLink(scope, clientId);
    const other = await aClient(scope, { birthDate: BORN });
    const { token: another } = await anIntakeLink(scope, other.id);
    const markOf = async (link: string) => {
      const door = await readIntakeDoor(link);
      return door.state === 'unknown' ? null : intakeDeviceMark(door.link);
    };
    expect(await markOf(token)).toMatch(/^[0-9a-f]{16}$/);
    expect(await markOf(second)).toBe(await markOf(token));
    expect(await markOf(another)).not.toBe(await markOf(token));
  });

  test('ends a ticket when another client’s link is opened, and at nothing else', async () => {
    await opens();
    const ticket = sentCookies.get(intakeTicketName());
    expect(endsTicket(`/intake/${newLinkToken()}`, ticket)).toBe(true);
    expect(endsTicket(`/intake/${token}`, ticket)).toBe(false);
    expect(endsTicket(`/intake/${token}/answers`, ticket)).toBe(false);
    expect(endsTicket('/intake/sw.js', ticket)).toBe(false);
    expect(endsTicket('/today', ticket)).toBe(false);
  });
});

describe('answers', () => {
  beforeEach(() => opens());

  test('to questions that nobody asks, of another kind or none, are named, and nothing of them is stored', async () => {
    const bad = { no_such: no, rf_ces_1: { kind: 'rating', value: 3 }, rf_ces_2: { kind: 'flag' } };
    const { status, said } = await save({ ...bad, rf_ces_3: no });
    expect(status).toBe(400);
    expect(said).toMatchObject({ reason: 'refused' });
    const { errors } = said as { errors: { field: string }[] };
    expect(errors.map(({ field }) => field).sort()).toEqual(['no_such', 'rf_ces_1', 'rf_ces_2']);
    expect((await stored())?.answers).toEqual({});
    expect((await save({ rf_ces_3: no })).status).toBe(200);
  });

  test('that are no answers are refused: a broken body, too much, a due date two years off', async () => {
    for (const body of ['', '{', '[]', 'null', { version: 1 }, { changes: {} }]) {
      expect((await post(body)).status).toBe(400);
    }
    const long = { goal: { kind: 'words', text: 'x'.repeat(10_000_000) } };
    expect((await save(long)).status).toBe(413);
    const much = { goal: { kind: 'words', text: 'x'.repeat(100_000) } };
    expect((await save(much)).status).toBe(400);
    expect((await save(dueDate(730))).status).toBe(400);
    expect((await stored())?.answers).toEqual({});
    expect((await save(dueDate(100))).status).toBe(200);
  });

  test('of two devices at once lose nothing', async () => {
    expect((await save({ rf_ces_1: no })).status).toBe(200);
    const behind = await save({ rf_ces_2: no });
    expect(behind).toMatchObject({ status: 409, said: { version: 2, answers: { rf_ces_1: no } } });
    expect((await save({ rf_ces_2: no }, 2)).status).toBe(200);
    expect((await stored())?.answers).toEqual({ rf_ces_1: no, rf_ces_2: no });
  });

  test('that are a danger sign alarm the practice, also once they are taken back', async () => {
    await save({ rf_ces_1: { kind: 'flag', answer: 'yes' } });
    await save({ rf_ces_1: no }, 2);
    expect(await openAlarms(scope, clientId)).toMatchObject([
      { rule: 'rf_ces_1', alarm: 'emergency' },
    ]);
  });

  test('called a wrong tap are marked so, at danger signs alone, and told again they alarm anew', async () => {
    const wrong_tap_rf_ces_1 = { kind: 'wrong_tap' };
    const yes = { kind: 'flag', answer: 'yes' };
    await save({ rf_ces_1: yes });
    expect((await save({ wrong_tap_goal: { kind: 'wrong_tap' } }, 2)).status).toBe(400);
    expect((await save({ wrong_tap_rf_ces_1: no }, 2)).status).toBe(400);
    expect((await save({ rf_ces_1: { kind: 'wrong_tap' } }, 2)).status).toBe(400);
    await save({ rf_ces_1: null, wrong_tap_rf_ces_1 }, 2);
    const [marked] = await openAlarms(scope, clientId);
    expect(marked?.wrongTapAt).toBeInstanceOf(Date);
    await save({ rf_ces_1: yes, wrong_tap_rf_ces_1: null }, 3);
    const open = await openAlarms(scope, clientId);
    expect(open).toMatchObject([{ wrongTapAt: null }, { id: marked?.id }]);
  });

  test('are not sent while something is missing, and twice from one link is once', async () => {
    await save({ rf_ces_1: no });
    const { status, said } = await post({ version: 2 }, SEND);
    expect(status).toBe(422);
    expect((said as { sections: string[] }).sections.length).toBeGreaterThan(5);
    expect((await post({ version: 1 }, SEND)).status).toBe(409);
    await ownerDatabase().$executeRaw`UPDATE told_intake SET status = 'sent', sent_at = now()
      WHERE client_id = ${clientId}::uuid`;
    expect((await post({ version: 2 }, SEND)).status).toBe(410);
    expect((await save({ rf_ces_2: no }, 2)).status).toBe(410);
    const params = Promise.resolve({ token });
    expect((await GET(new Request('http://localhost/'), { params })).status).toBe(410);
    expect(await readIntakeDoor(token)).toMatchObject({ state: 'sent' });
  });
});
