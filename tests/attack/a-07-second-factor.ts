import { callAction, formOf, noState } from './support/actions';
import { runAttack, type Attack, type Attempt } from './support/attack';
import { codeOf, forgetUsedCodes, hasOpened, turnOn, typeCode } from './support/codes';
import { actionNamed } from './support/endpoints';
import { ask, each, type Answer } from './support/http';
import {
  aDeviceOf,
  aKnownDevice,
  aPerson,
  aResetLink,
  forgetTries,
  setCookies,
  trySignIn,
  type Person,
} from './support/people';
import { target } from './support/target';

const AT_ONCE = 50;
const PAGES = ['/today', '/clients', '/account', '/account/security', '/settings', '/library'];
const ACTIONS = ['removeTotpAction', 'renewCodesAction', 'setPinAction', 'lockAction'];

type Waiting = () => Promise<string>;

async function fresh(person: Person): Promise<void> {
  await forgetUsedCodes(person);
  await forgetTries();
}

/** Six moments of a code, of which three hold. */
async function windows(person: Person, key: string): Promise<Attempt[]> {
  const tried: Attempt[] = [];
  for (const steps of [-10, -2, -1, 0, 1, 2]) {
    await fresh(person);
    const cookie = await aDeviceOf(person, { awaits: true });
    const isOpened = hasOpened(await typeCode(cookie, await codeOf(key, steps)));
    const isRight = Math.abs(steps) <= 1;
    const wrong = isOpened ? 'opened' : 'refused the right one';
    tried.push({
      name: `${steps} half minutes from now`,
      problem: isOpened === isRight ? null : wrong,
    });
  }
  return tried;
}

const shouldOpen = (name: string, answer: Answer): Attempt => ({
  name,
  problem: hasOpened(answer) ? null : 'refused',
});
const shouldNotOpen = (name: string, answer: Answer): Attempt => ({
  name,
  problem: hasOpened(answer) ? 'opened' : null,
});

async function usedTwice(waiting: Waiting, code: string, older: string): Promise<Attempt[]> {
  return [
    shouldOpen('the first time', await typeCode(await waiting(), code)),
    shouldNotOpen('the second time', await typeCode(await waiting(), code)),
    shouldNotOpen('an older one', await typeCode(await waiting(), older)),
  ];
}

/** Each from a browser that is known, so that no limit but the code's own holds them back. */
async function race(person: Person, key: string): Promise<number> {
  await fresh(person);
  const devices = await each(Array.from({ length: AT_ONCE }), async () => {
    const cookie = await aDeviceOf(person, { awaits: true });
    return `${cookie}; device=${await aKnownDevice(person)}`;
  });
  const code = await codeOf(key);
  const answers = await Promise.all(devices.map((cookie) => typeCode(cookie, code)));
  return answers.filter(hasOpened).length;
}

/** What somebody does who knows the password alone. */
async function round(cookie: string): Promise<Attempt[]> {
  const walked: Attempt[] = [];
  for (const path of PAGES) {
    const { status } = await ask({ path, cookie });
    walked.push({ name: path, problem: status === 200 ? 'opened without the code' : null });
  }
  for (const name of ACTIONS) {
    const answer = await callAction(actionNamed(name), [noState, formOf({ pin: '482915' })], {
      cookie,
    });
    const isRefused = /sign-in|signed[ _]out/i.test(answer.text + JSON.stringify(answer.headers));
    walked.push({ name, problem: isRefused ? null : `answered ${answer.text.slice(0, 80)}` });
  }
  const sent = [noState, formOf({ password: target().password })];
  const unlocked = await callAction(actionNamed('unlockAction'), sent, { cookie });
  const isOpen = /"isOpen":true/.test(unlocked.text);
  walked.push({ name: 'round by the locked screen', problem: isOpen ? 'opened' : null });
  return walked;
}

async function guesses(waiting: Waiting): Promise<number> {
  await forgetTries();
  let checked = 0;
  for (let n = 0; n < 40; n += 1) {
    const answer = await typeCode(await waiting(), String(n).padStart(6, '0'));
    if (!/15 minutes/.test(answer.text)) checked += 1;
  }
  return checked;
}

const NEW_PASSWORD = 'six entirely new words in a row';

/** A new password by a link, and the sign-in with it alone: the cookie that it gives. */
async function byLink(person: Person, takesSecondFactor: boolean): Promise<string> {
  const token = await aResetLink(person, { takesSecondFactor });
  const given = [token, noState, formOf({ password: NEW_PASSWORD })];
  await callAction(actionNamed('resetPasswordAction'), given, { path: `/reset/${token}` });
  await forgetTries();
  const answer = await trySignIn({ email: person.email, password: NEW_PASSWORD });
  return setCookies(answer).get('fascicle')?.pair ?? '';
}

async function leadsTo(cookie: string, wanted: RegExp, pages = PAGES): Promise<Attempt[]> {
  return each(pages, async (path) => {
    const { status, headers } = await ask({ path, cookie });
    const to = String(headers.location ?? '');
    return { name: path, problem: wanted.test(to) ? null : `answered ${status} ${to}` };
  });
}

/** A link alone never gets past a second factor; one that takes it off opens nothing before there is another one. */
async function lost(attack: Attack): Promise<void> {
  const kept = await aPerson();
  await turnOn(kept);
  attack.attempts(
    'a link of an owner leaves the second factor: it opens nothing',
    await leadsTo(await byLink(kept, false), /^\/sign-in\/second/),
  );
  const person = await aPerson();
  const { key, recovery } = await turnOn(person);
  const cookie = await byLink(person, true);
  const shut = PAGES.filter((path) => !path.startsWith('/account'));
  attack.attempts(
    'a link that takes it off opens the account alone, until there is another one',
    await leadsTo(cookie, /^\/account\/security/, shut),
  );
  const waiting = await aDeviceOf(person, { awaits: true });
  attack.attempts('what was lost opens nothing any more', [
    shouldNotOpen('a code of the old app', await typeCode(waiting, await codeOf(key))),
    shouldNotOpen('an old recovery code', await typeCode(waiting, recovery[0] ?? '')),
  ]);
  await turnOn(person);
  const { status } = await ask({ path: '/clients', cookie });
  attack.check('with another second factor it opens', { value: status, isMet: status === 200 });
}

await runAttack('A-07', async (attack) => {
  const person = await aPerson();
  const { key, recovery } = await turnOn(person);
  const waiting = () => aDeviceOf(person, { awaits: true });
  attack.attempts(
    'a code holds for its half minute and one on either side',
    await windows(person, key),
  );
  await fresh(person);
  const [code, older] = [await codeOf(key), await codeOf(key, -1)];
  attack.attempts(
    'a code is used once, and with it those before it',
    await usedTwice(waiting, code, older),
  );
  const opened = await race(person, key);
  attack.check(`of ${AT_ONCE} at once with one code one gets in`, {
    value: opened,
    isMet: opened === 1,
  });
  await forgetTries();
  attack.attempts(
    'a recovery code is used once',
    (await usedTwice(waiting, recovery[0] ?? '', recovery[0] ?? '')).slice(0, 2),
  );
  attack.attempts('between password and code nothing opens', await round(await waiting()), {
    atLeast: 10,
  });
  await lost(attack);
  const checked = await guesses(waiting);
  attack.check('guesses at a code that are looked at in 15 minutes', {
    value: checked,
    isMet: checked === 10,
  });
});
