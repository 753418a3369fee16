import type * as Argon from '@node-rs/argon2';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { hashPassword, isPasswordRight } from '@/lib/access/password';
import { requireMember } from '@/lib/access/require-member';
import { IDLE_SECONDS, LOGIN_SECONDS } from '@/lib/access/login-session';
import { Browser } from '../support/browser';
import { aMember, aPractice } from '../support/practices';
import { ownerDatabase } from '../support/owner-database';

const jar = vi.hoisted(() => ({ cookies: new Map<string, string>(), headers: new Headers() }));

const argon = vi.hoisted(() => ({ verify: vi.fn<typeof Argon.verify>() }));

// The real hashing, counted.
vi.mock('@node-rs/argon2', async (load) => {
  const real = await load<typeof Argon>();
  argon.verify.mockImplementation(real.verify);
  return { ...real, verify: argon.verify };
});

// What Next hands over in a request; everything behind it is real.
vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => {
        const value = jar.cookies.get(name);
        return value === undefined ? undefined : { name, value };
      },
    }),
  headers: () => Promise.resolve(jar.headers),
}));

const PASSWORD = 'three words in a row';
let practiceId: string;
let passwordHash: string;

beforeAll(async () => {
  ({ practiceId } = await aPractice());
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  jar.cookies = new Map();
  jar.headers = new Headers();
  await ownerDatabase().throttle.deleteMany();
});

type Role = 'owner' | 'therapist' | 'front_desk' | 'reviewer';
const aPerson = (role: Role = 'therapist') => aMember(practiceId, { role, passwordHash });

/** Signs in and hands the cookie to the gate. */
async function signedIn(role: Role = 'therapist') {
  const person = await aPerson(role);
  const browser = new Browser();
  await browser.signIn(person.email, PASSWORD);
  jar.cookies = browser.cookies;
  return { ...person, browser };
}

const redirected = (path: string) =>
  expect.objectContaining({
    digest: expect.stringMatching(new RegExp(`^NEXT_REDIRECT;[a-z]+;${path.replace('?', '\\?')};`)),
  });
const notFound = expect.objectContaining({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' });

describe('signing in', () => {
  it('opens the gate for what the role may, and for nothing else', async () => {
    const { scope } = await signedIn('front_desk');
    const member = await requireMember('read_clients');
    expect(member).toMatchObject({
      scope,
      role: 'front_desk',
      practice: { id: practiceId, timeZone: 'Europe/London', paper: 'a4', isDemo: false },
      today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    await expect(requireMember('read_chart')).rejects.toEqual(notFound);
    await expect(requireMember('manage_practice')).rejects.toEqual(notFound);
  });

  it('sends who is not signed in to the sign-in page, and back afterwards', async () => {
    await expect(requireMember('read_clients')).rejects.toEqual(redirected('/sign-in'));
    jar.headers = new Headers({ 'x-fascicle-path': '/clients/1?tab=2' });
    await expect(requireMember('read_clients')).rejects.toEqual(
      redirected('/sign-in?next=%2Fclients%2F1%3Ftab%3D2'),
    );
    jar.headers = new Headers({ 'x-fascicle-path': '//evil.example/' });
    await expect(requireMember('read_clients')).rejects.toEqual(redirected('/sign-in'));
  });

  it.each([
    ['fascicle', ''],
    ['fascicle', 'x'.repeat(43)],
    ['fascicle', '{"not":""}'],
    ['other', 'x'],
  ])('refuses the cookie %s=%s', async (name, value) => {
    jar.cookies.set(name, value);
    await expect(requireMember('read_clients')).rejects.toEqual(redirected('/sign-in'));
  });

  it('leaves a random token in a cookie that scripts cannot read, and only its hash here', async () => {
    const { email } = await aPerson();
    const answer = await new Browser().signIn(email.toUpperCase(), PASSWORD);
    const cookie = answer.cookies.get('fascicle');
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
    expect(cookie?.attributes).toEqual(
      expect.arrayContaining(['path=/', 'httponly', 'samesite=lax']),
    );
    expect(cookie?.attributes).not.toContain('secure');
    const rows = await ownerDatabase().loginSession.findMany();
    expect(JSON.stringify(rows)).not.toContain(cookie?.value);
  });

  it('says the same for a wrong password, an unknown address and a person who has left', async () => {
    const { email } = await aPerson();
    const left = await aPerson();
    await ownerDatabase().membership.updateMany({
      where: { accountId: left.scope.accountId },
      data: { leftAt: new Date() },
    });
    const tries: [string, string][] = [
      [email, 'another password'],
      ['nobody@example.org', PASSWORD],
      [left.email, PASSWORD],
      [email, 'x'.repeat(100_000)],
      [email, ''],
      ['', ''],
    ];
    const answers = [];
    for (const [address, password] of tries) {
      const { status, location, body, cookies } = await new Browser().signIn(address, password);
      expect(cookies.has('fascicle')).toBe(false);
      answers.push({ status, location, body });
    }
    expect(answers[0]?.location).toContain('error=CredentialsSignin');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('needs the cross-site token', async () => {
    const { email } = await aPerson();
    const body = { email, password: PASSWORD };
    const answer = await new Browser().ask('POST', 'callback/credentials', { body });
    expect(answer.cookies.has('fascicle')).toBe(false);
  });

  it('never says who is signed in', async () => {
    const { browser, email } = await signedIn();
    const { body } = await browser.ask('GET', 'session');
    expect(Object.keys(body as object)).toEqual(['expires']);
    expect(JSON.stringify(body)).not.toContain(email);
  });
});

describe('the end of a sign-in', () => {
  const refused = () =>
    expect(requireMember('read_clients')).rejects.toEqual(redirected('/sign-in'));

  it('is the sign-out, also for a copy of the cookie', async () => {
    const { browser } = await signedIn();
    const copy = new Map(browser.cookies);
    await requireMember('read_clients');
    const answer = await browser.post('signout', {});
    expect(answer.cookies.get('fascicle')?.value).toBe('');
    jar.cookies = copy;
    await refused();
    const stolen = new Browser();
    for (const [name, value] of copy) stolen.cookies.set(name, value);
    expect((await stolen.ask('GET', 'session')).body).toEqual({});
  });

  it('is leaving the practice', async () => {
    const { scope } = await signedIn();
    await requireMember('read_clients');
    await ownerDatabase().membership.updateMany({
      where: { accountId: scope.accountId },
      data: { leftAt: new Date() },
    });
    await refused();
  });

  it('is not a role change, but the new role holds from the next request', async () => {
    const { scope } = await signedIn('therapist');
    await requireMember('sign_intake');
    await ownerDatabase().membership.updateMany({
      where: { accountId: scope.accountId },
      data: { role: 'front_desk' },
    });
    await expect(requireMember('sign_intake')).rejects.toEqual(notFound);
    expect((await requireMember('read_clients')).scope.role).toBe('front_desk');
  });

  it('is 12 hours, or 4 without a request', async () => {
    const { scope } = await signedIn();
    const { accountId } = scope;
    const shift = async (column: 'last' | 'end', seconds: number): Promise<void> => {
      await (column === 'last'
        ? ownerDatabase().$executeRaw`UPDATE login_session
            SET last_seen_at = now() - make_interval(secs => ${seconds})
            WHERE account_id = ${accountId}::uuid`
        : ownerDatabase().$executeRaw`UPDATE login_session
            SET expires_at = now() + make_interval(secs => ${LOGIN_SECONDS - seconds})
            WHERE account_id = ${accountId}::uuid`);
    };
    const [row] = await ownerDatabase().loginSession.findMany({ where: { accountId } });
    const lasts = (row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0);
    expect(Math.round(lasts / 60_000)).toBe(12 * 60);
    await shift('last', 14 * 60);
    await requireMember('read_clients');
    // That request has moved the idle time on.
    const [seen] = await ownerDatabase().loginSession.findMany({ where: { accountId } });
    expect(Date.now() - (seen?.lastSeenAt.getTime() ?? 0)).toBeLessThan(60_000);
    // From 15 minutes on the screen is locked; nothing but its person wakes it.
    for (const idle of [15 * 60 + 1, IDLE_SECONDS - 60]) {
      await shift('last', idle);
      await expect(requireMember('read_clients')).rejects.toEqual(redirected('/locked'));
      await expect(requireMember('own_account')).rejects.toEqual(redirected('/locked'));
    }
    await shift('last', IDLE_SECONDS + 1);
    await refused();
    await shift('last', 0);
    await shift('end', LOGIN_SECONDS + 1);
    await refused();
  });
});

describe('guessing', () => {
  const errorOf = async (email: string, password: string): Promise<string> => {
    const answer = await new Browser().signIn(email, password);
    return JSON.stringify(answer.body ?? answer.location ?? '');
  };

  it('is over after ten tries at an account, also for the right password', async () => {
    const { email } = await aPerson();
    for (let n = 0; n < 10; n += 1) {
      expect(await errorOf(email, `guess ${n}`)).toContain('CredentialsSignin');
    }
    expect(await errorOf(email, PASSWORD)).toContain('slow_down');
    const other = await aPerson();
    const answer = await new Browser().signIn(other.email, PASSWORD);
    expect(answer.cookies.has('fascicle')).toBe(true);
  });

  it('is over after fifty tries from an address, whatever the accounts', async () => {
    for (let n = 0; n < 50; n += 1) await errorOf(`spray${n}@example.org`, 'Summer2026');
    expect(await errorOf('spray50@example.org', 'Summer2026')).toContain('slow_down');
  });

  it('starts again after the right password', async () => {
    const { email } = await aPerson();
    for (let n = 0; n < 9; n += 1) await errorOf(email, 'wrong');
    await new Browser().signIn(email, PASSWORD);
    for (let n = 0; n < 10; n += 1) {
      expect(await errorOf(email, 'wrong')).toContain('CredentialsSignin');
    }
  });

  // How long it takes is measured where nothing else runs: tests/attack/a-14-enumeration.ts.
  it('checks one password, at the same cost, for an address that nobody has as for one that is known', async () => {
    argon.verify.mockClear();
    const { email } = await aPerson();
    await errorOf(email, 'wrong');
    await errorOf('nobody@example.org', 'wrong');
    const left = await aPerson();
    await ownerDatabase().membership.updateMany({
      where: { accountId: left.scope.accountId },
      data: { leftAt: new Date() },
    });
    await errorOf(left.email, 'wrong');
    const costs = argon.verify.mock.calls.map(([checked]) =>
      String(checked).split('$').slice(1, 4),
    );
    expect(costs).toHaveLength(3);
    for (const cost of costs) expect(cost).toEqual(passwordHash.split('$').slice(1, 4));
    expect(await isPasswordRight(null, 'wrong')).toBe(false);
    expect(argon.verify).toHaveBeenCalledTimes(4);
  });
});
