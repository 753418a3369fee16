import { callAction, formOf, noState } from './support/actions';
import { isForSignedOut, isNotFound } from './support/answers';
import { runAttack, type Attempt } from './support/attack';
import { actionNamed } from './support/endpoints';
import { ask } from './support/http';
import { aDeviceOf, aPerson, aResetLink, type Person } from './support/people';
import { asOwner, cookieOf, target } from './support/target';

interface Event {
  name: string;
  /** Happens while a copy of the cookie is elsewhere. */
  happen: (person: Person, cookie: string) => Promise<unknown>;
  /** What the copy still opens afterwards: nothing, or not what it could. */
  left?: 'nothing' | 'less';
}

const act = (name: string, args: readonly unknown[], cookie: string) =>
  callAction(actionNamed(name), args, { cookie });
const form = (fields: Record<string, string> = {}): unknown[] => [noState, formOf(fields)];

async function signOut(_person: Person, cookie: string): Promise<void> {
  const csrf = await ask({ path: '/api/auth/csrf', cookie });
  const { csrfToken } = JSON.parse(csrf.text) as { csrfToken: string };
  const [pair = ''] = csrf.headers['set-cookie']?.[0]?.split(';') ?? [];
  await ask({
    method: 'POST',
    path: '/api/auth/signout',
    cookie: `${cookie}; ${pair}`,
    body: new URLSearchParams({ csrfToken, json: 'true' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: target().url },
  });
}

const rowOf = async (accountId: string, cookie: string): Promise<string> => {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256').update(cookie.replace('fascicle=', '')).digest('hex');
  const rows = await asOwner<{ id: string }>(
    'SELECT id FROM login_session WHERE account_id = $1 AND token_hash = $2',
    [accountId, hash],
  );
  return rows[0]?.id ?? '';
};

const shift = (column: string, interval: string) => (person: Person) =>
  asOwner(
    `UPDATE login_session SET ${column} = now() - interval '${interval}' WHERE account_id = $1`,
    [person.accountId],
  );

const events: Event[] = [
  { name: 'the sign-out', happen: signOut },
  {
    name: 'a new password, given on another device',
    happen: async (person) =>
      act(
        'changePasswordAction',
        form({
          presentPassword: target().password,
          newPassword: 'six entirely new words in a row',
        }),
        await aDeviceOf(person),
      ),
  },
  {
    name: 'a new password, by a link of the owner',
    happen: async (person) =>
      act(
        'resetPasswordAction',
        [await aResetLink(person), ...form({ password: 'six entirely new words in a row' })],
        '',
      ),
  },
  {
    name: 'the device is signed out from another one',
    happen: async (person, cookie) =>
      act(
        'signOutDeviceAction',
        [await rowOf(person.accountId, cookie), ...form()],
        await aDeviceOf(person),
      ),
  },
  {
    name: 'every other device is signed out',
    happen: async (person) => act('signOutOthersAction', form(), await aDeviceOf(person)),
  },
  {
    name: 'the owner removes the person',
    happen: async ({ accountId }) =>
      act('removePersonAction', [accountId, ...form()], await cookieOf('a', 'owner')),
  },
  {
    name: 'the person leaves the practice on another device',
    happen: async (person) =>
      act('leavePracticeAction', [person.practiceId, ...form()], await aDeviceOf(person)),
  },
  {
    name: 'the owner gives another role',
    left: 'less',
    happen: async ({ accountId }) =>
      act(
        'savePersonAction',
        [accountId, ...form({ role: 'front_desk', licence: '', version: '0' })],
        await cookieOf('a', 'owner'),
      ),
  },
  {
    name: 'the screen is locked',
    happen: (_person, cookie) => act('lockAction', [], cookie),
  },
  { name: 'twelve hours', happen: shift('expires_at', '1 second') },
  { name: 'four hours without a request', happen: shift('last_seen_at', '4 hours') },
  { name: 'a quarter of an hour without a request', happen: shift('last_seen_at', '16 minutes') },
];

/** What the copy still does: null when it is as it should be. */
async function aliveAfter(cookie: string, left: Event['left']): Promise<string | null> {
  if (left === 'less') {
    const chart = await ask({ path: '/settings/limits', cookie });
    return isNotFound(chart) ? null : 'the old role still holds';
  }
  const after = await ask({ path: '/today', cookie });
  const saved = await act('saveNameAction', form({ name: 'Taken over' }), cookie);
  if (after.status === 200 || after.text.includes('Somebody New')) return 'the page opens';
  const isRefused = isForSignedOut(saved) || /locked/i.test(saved.text);
  return isRefused ? null : 'an action runs';
}

async function tryEvent({ name, happen, left }: Event): Promise<Attempt> {
  const person = await aPerson();
  const cookie = await aDeviceOf(person);
  const before = await ask({ path: left === 'less' ? '/settings/limits' : '/today', cookie });
  if (before.status !== 200) return { name, problem: `was not open before: ${before.status}` };
  await happen(person, cookie);
  return { name, problem: await aliveAfter(cookie, left) };
}

/** Who is asked back does not bring the old cookies back to life. */
async function askedBack(): Promise<Attempt> {
  const person = await aPerson();
  const cookie = await aDeviceOf(person);
  const { accountId } = person;
  await act('removePersonAction', [accountId, ...form()], await cookieOf('a', 'owner'));
  await asOwner('UPDATE membership SET left_at = NULL WHERE account_id = $1', [accountId]);
  const after = await ask({ path: '/today', cookie });
  return { name: 'asked back', problem: after.status === 200 ? 'the old cookie lives' : null };
}

await runAttack('A-06', async (attack) => {
  const tried: Attempt[] = [];
  for (const event of events) tried.push(await tryEvent(event));
  tried.push(await askedBack());
  attack.attempts('a copied cookie is dead at the next request', tried, { atLeast: 6 });
});
