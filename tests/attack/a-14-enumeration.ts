import { callAction, formOf, noState } from './support/actions';
import { isLong, runAttack, type Attack, type Attempt } from './support/attack';
import { actionNamed } from './support/endpoints';
import { ask, type Answer } from './support/http';
import { aPerson, aResetLink } from './support/people';
import { middle, networkOf, signInKey, trySignIn } from './support/sign-in';
import { asOwner, clientAt, target } from './support/target';

const PAIRS = 200;
const MILLISECONDS_MAX = 5;
/** Tries at one account or code are few: they are forgotten before that. */
const FORGET_EVERY = 4;

/** Something that asks for a secret, once about what is there and once about what nobody has. */
interface Endpoint {
  name: string;
  known: (at: number) => Promise<Answer>;
  unknown: (at: number) => Promise<Answer>;
}

async function signIn(): Promise<Endpoint> {
  const key = await signInKey();
  const email = target().a.people['owner']?.email ?? '';
  const send = (address: string, at: number): Promise<Answer> =>
    trySignIn(key, { email: address, password: 'a wrong password', network: networkOf(at) });
  return {
    name: 'the sign-in',
    known: (at) => send(email, at),
    unknown: (at) => send(`nobody.${at % 10}@attack.example`, at),
  };
}

function sheet(): Endpoint {
  const { code, birthYear } = clientAt('a', 'sheet_issued');
  const send = (asked: string): Promise<Answer> =>
    callAction(
      actionNamed('openSheetAction'),
      [asked, noState, formOf({ birthYear: String(birthYear + 1) })],
      { path: `/s/${asked}` },
    );
  return {
    name: 'the sheet of a code',
    known: () => send(code ?? ''),
    unknown: () => send('ZZZZZZZZZZZ'),
  };
}

function invite(): Endpoint {
  const send = (token: string): Promise<Answer> => ask({ path: `/invite/${token}` });
  return {
    name: 'an invite that nobody sent, and another one',
    known: () => send('y'.repeat(43)),
    unknown: () => send('z'.repeat(43)),
  };
}

/** A link that was used says no more than one that nobody has made: neither whose it was, nor that it was one. */
async function reset(): Promise<Endpoint[]> {
  const [used, never] = [await aResetLink(await aPerson()), 'z'.repeat(43)];
  const send = (token: string): Promise<Answer> =>
    callAction(actionNamed('resetPasswordAction'), [
      token,
      noState,
      formOf({ password: 'six entirely new words in a row' }),
    ]);
  await send(used);
  const page = (token: string): Promise<Answer> => ask({ path: `/reset/${token}` });
  return [
    {
      name: 'the page of a used link to a new password',
      known: () => page(used),
      unknown: () => page(never),
    },
    {
      name: 'a used link to a new password',
      known: () => send(used),
      unknown: () => send(never),
    },
  ];
}

/** The form of a page without a script. */
function plainSignIn(): Endpoint {
  const email = target().a.people['owner']?.email ?? '';
  const send = (address: string): Promise<Answer> =>
    callAction(actionNamed('signInAction'), [
      noState,
      formOf({ email: address, password: 'a wrong password' }),
    ]);
  return {
    name: 'the sign-in without a script',
    known: () => send(email),
    unknown: (at) => send(`nobody.${at % 10}@attack.example`),
  };
}

/** What is said, without what is the asked address's or the answer's own. */
const said = ({ status, text }: Answer): string =>
  `${status} ${/error=(\w+)|"message":"([^"]*)"/.exec(text)?.[0] ?? text.length}`;

async function bodies({ name, known, unknown }: Endpoint): Promise<Attempt> {
  await asOwner('DELETE FROM throttle');
  const [one, other] = [said(await known(0)), said(await unknown(0))];
  return { name, problem: one === other ? null : `${one} is not ${other}` };
}

/** In turns, so that what slows the machine slows both. */
async function times(attack: Attack, { name, known, unknown }: Endpoint): Promise<void> {
  const taken = { known: [] as number[], unknown: [] as number[] };
  for (let at = 0; at < PAIRS; at += 1) {
    if (at % FORGET_EVERY === 0) await asOwner('DELETE FROM throttle');
    taken.known.push((await known(at)).milliseconds);
    taken.unknown.push((await unknown(at)).milliseconds);
  }
  const [one, other] = [middle(taken.known), middle(taken.unknown)];
  const apart = Math.abs(one - other);
  attack.check(
    `${name} takes as long for what nobody has (less than ${MILLISECONDS_MAX} ms apart)`,
    {
      value: `${apart.toFixed(1)} ms apart, ratio ${(other / one).toFixed(2)} (${one.toFixed(1)} and ${other.toFixed(1)} ms, ${PAIRS} each)`,
      isMet: apart < MILLISECONDS_MAX,
    },
  );
}

await runAttack('A-14', async (attack) => {
  const endpoints = [await signIn(), plainSignIn(), sheet(), invite(), ...(await reset())];
  const answers: Attempt[] = [];
  for (const one of endpoints) answers.push(await bodies(one));
  attack.attempts('what nobody has gets the same answer', answers, { atLeast: 6 });
  if (!isLong()) return attack.notRun('the comparison of times', 'long form');
  for (const one of endpoints) await times(attack, one);
});
