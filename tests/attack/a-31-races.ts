import { createHash, randomBytes } from 'node:crypto';

import { callAction, formOf, noState } from './support/actions';
import { runAttack } from './support/attack';
import { codeOf, hasOpened, turnOn, typeCode } from './support/codes';
import { actionNamed } from './support/endpoints';
import { each } from './support/http';
import {
  aDeviceOf,
  aKnownDevice,
  aPerson,
  aResetLink,
  forgetTries,
  type Person,
} from './support/people';
import { asOwner, target } from './support/target';

const AT_ONCE = 50;

const atOnce = <T>(work: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, n) => work(n)));

/** Made a few at a time: the database has not as many connections as a race has runners. */
const manyWaiting = (person: Person): Promise<string[]> =>
  each(Array.from({ length: AT_ONCE }), () => waiting(person));

/** A device between the two steps, in a browser of its own: no limit but that of the thing itself holds it back. */
const waiting = async (person: Person): Promise<string> =>
  `${await aDeviceOf(person, { awaits: true })}; device=${await aKnownDevice(person)}`;

async function inviteRace(): Promise<number> {
  const { practiceId, people } = target().a;
  const token = randomBytes(32).toString('base64url');
  const email = `raced.${token.slice(0, 8).toLowerCase()}@attack.example`;
  await asOwner(
    `INSERT INTO invite (id, practice_id, token_hash, email, role, created_by_id, expires_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'reviewer', $4, now() + interval '1 day')`,
    [
      practiceId,
      createHash('sha256').update(token).digest('hex'),
      email,
      people['owner']?.accountId,
    ],
  );
  const action = actionNamed('acceptInviteAction');
  await atOnce((n) =>
    callAction(action, [
      token,
      noState,
      formOf({ name: `Racer ${n}`, password: `four words in a row ${n}` }),
    ]),
  );
  const [made] = await asOwner<{ accounts: number; members: number }>(
    `SELECT count(DISTINCT a.id)::int AS accounts, count(m.id)::int AS members
     FROM account a LEFT JOIN membership m ON m.account_id = a.id WHERE a.email = $1`,
    [email],
  );
  return made?.accounts === 1 ? made.members : -1;
}

/** How many of them were told that their password is the account's now. */
async function resetRace(): Promise<number> {
  const token = await aResetLink(await aPerson());
  const action = actionNamed('resetPasswordAction');
  const answers = await atOnce((n) =>
    callAction(action, [token, noState, formOf({ password: `six words in quite a row ${n}` })]),
  );
  return answers.filter(({ headers }) => /new=password/.test(String(headers['x-action-redirect'])))
    .length;
}

/** One device has five tries: as many at once, with the right code. */
const TRIES = 5;

async function oneSessionRace(person: Person, key: string): Promise<number> {
  await asOwner('UPDATE totp SET last_step = 0 WHERE account_id = $1', [person.accountId]);
  const cookie = await waiting(person);
  const code = await codeOf(key);
  const answers = await Promise.all(Array.from({ length: TRIES }, () => typeCode(cookie, code)));
  return answers.filter(hasOpened).length;
}

async function pinRace(person: Person): Promise<number> {
  const cookie = await aDeviceOf(person);
  const call = (name: string, fields: Record<string, string>) =>
    callAction(actionNamed(name), [noState, formOf(fields)], { cookie });
  await call('setPinAction', { pin: '482915' });
  await callAction(actionNamed('lockAction'), [], { cookie });
  const answers = await atOnce((n) => call('unlockAction', { pin: String(900_000 + n) }));
  return answers.filter(({ text }) => /This is not right/.test(text)).length;
}

await runAttack('A-31', async (attack) => {
  await forgetTries();
  // Twenty tries an address is the invite's own limit: the race is among those.
  const joined = await inviteRace();
  attack.check(`one invite, ${AT_ONCE} at once: joined`, { value: joined, isMet: joined === 1 });

  const renewed = await resetRace();
  attack.check(`one link to a new password, ${AT_ONCE} at once: taken`, {
    value: renewed,
    isMet: renewed === 1,
  });

  const person = await aPerson();
  const { key, recovery } = await turnOn(person);
  await forgetTries();
  const cookies = await manyWaiting(person);
  const code = await codeOf(key);
  const byCode = await Promise.all(cookies.map((cookie) => typeCode(cookie, code)));
  const opened = byCode.filter(hasOpened).length;
  attack.check(`one code of an app, ${AT_ONCE} devices at once: in`, {
    value: opened,
    isMet: opened === 1,
  });

  await forgetTries();
  const more = await manyWaiting(person);
  const byPaper = await Promise.all(more.map((cookie) => typeCode(cookie, recovery[0] ?? '')));
  const recovered = byPaper.filter(hasOpened).length;
  attack.check(`one recovery code, ${AT_ONCE} devices at once: in`, {
    value: recovered,
    isMet: recovered === 1,
  });

  await forgetTries();
  const completed = await oneSessionRace(person, key);
  attack.check(`one device, its ${TRIES} tries at once: completed`, {
    value: completed,
    isMet: completed === 1,
  });

  const tried = await pinRace(await aPerson());
  attack.check(`one locked screen, ${AT_ONCE} PINs at once: looked at`, {
    value: tried,
    isMet: tried === 5,
  });
});
