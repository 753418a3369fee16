import { isLong, runAttack } from './support/attack';
import { each } from './support/http';
import {
  aKnownDevice,
  aPerson,
  forgetTries,
  trySignIn,
  verdictOf,
  type SignInTry,
} from './support/people';
import { asOwner, target } from './support/target';

const PER_ACCOUNT = 10;
const PER_ADDRESS = 50;

/** How many of these guesses the password was looked at for, and how many got in. */
async function guess(tries: readonly SignInTry[]): Promise<{ checked: number; in: number }> {
  const verdicts = await each(tries, async (one) => verdictOf(await trySignIn(one)));
  const count = (wanted: string): number => verdicts.filter((one) => one === wanted).length;
  return { checked: count('checked'), in: count('in') };
}

const many = (count: number, one: (n: number) => SignInTry): SignInTry[] =>
  Array.from({ length: count }, (_, n) => one(n));

await runAttack('A-13', async (attack) => {
  const victim = await aPerson();
  const { email } = victim;
  const { password } = target();
  const browser = await aKnownDevice(victim);
  const guesses = isLong() ? 10_000 : 120;

  // From as many addresses as there are guesses.
  const spread = await guess(
    many(guesses, (n) => ({
      email: n % 2 === 0 ? email : ` ${email.toUpperCase()} `,
      password: `guess ${n}`,
      from: `198.${n % 250}.${Math.floor(n / 250) % 250}.9`,
    })),
  );
  attack.check(`one account, ${guesses} guesses from everywhere: looked at`, {
    value: spread.checked,
    isMet: spread.checked <= PER_ACCOUNT,
  });
  const stranger = verdictOf(await trySignIn({ email, password, from: '198.51.100.77' }));
  attack.check('meanwhile the right password from elsewhere is not looked at', {
    value: stranger,
    isMet: stranger === 'slow',
  });
  const owner = await trySignIn({
    email,
    password,
    from: '198.51.100.78',
    cookie: `__Host-device=${browser}`,
  });
  attack.check('and its person gets in from a browser that was here before', {
    value: verdictOf(owner),
    isMet: verdictOf(owner) === 'in',
  });
  const stolen = await guess(
    many(30, (n) => ({
      email,
      password: `guess ${n}`,
      from: `203.0.${n}.9`,
      cookie: `__Host-device=${browser}`,
    })),
  );
  attack.check('a stolen browser has as few tries', {
    value: stolen.checked,
    isMet: stolen.checked <= PER_ACCOUNT,
  });
  const forged = await guess(
    many(30, (n) => ({
      email,
      password: `guess ${n}`,
      from: `203.1.${n}.9`,
      cookie: `__Host-device=${String(n).padStart(43, 'x')}`,
    })),
  );
  attack.check('a browser that only says so has none', {
    value: forged.checked,
    isMet: forged.checked === 0,
  });

  await forgetTries();
  const accounts = isLong() ? 500 : 70;
  const spray = (from: (n: number) => string) =>
    guess(
      many(accounts, (n) => ({
        email: `spray${n}@attack.example`,
        password: 'Summer2026!!',
        from: from(n),
      })),
    );
  for (const [name, from] of [
    ['from one address', () => '203.0.113.9'],
    ['from one IPv6 /64', (n: number) => `2001:db8:1:2:${(n * 7919).toString(16)}::${n}`],
    ['with a forged way there', (n: number) => `10.0.${n}.1, 192.0.2.${n % 250}, 203.0.113.10`],
  ] as const) {
    await forgetTries();
    const { checked } = await spray(from);
    attack.check(`one password at ${accounts} accounts ${name}: looked at`, {
      value: checked,
      isMet: checked <= PER_ADDRESS && checked > 0,
    });
  }
  const [kept] = await asOwner<{ found: number }>(
    `SELECT count(*)::int AS found FROM throttle WHERE key LIKE '%attack.example%'
       OR key LIKE '%203.0.113%'`,
  );
  attack.check('no address and no account stands in the counters', {
    value: kept?.found ?? -1,
    isMet: kept?.found === 0,
  });
});
