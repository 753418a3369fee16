import { actionNamed } from './support/endpoints';
import { callAction, formOf, noState } from './support/actions';
import { runAttack, type Attempt } from './support/attack';
import { ask } from './support/http';
import { aDeviceOf, aPerson, setCookies, trySignIn, verdictOf } from './support/people';
import { clientAt, target } from './support/target';

const isSignedIn = async (cookie: string, url = target().url): Promise<boolean> =>
  (await ask({ path: '/account', cookie, url })).status === 200;

/** Every cookie that the product sets behind TLS, with what a browser is told about it. */
async function cookiesBehindTls(): Promise<Attempt[]> {
  const { email } = await aPerson();
  const { password, tlsUrl: url } = target();
  const { code, birthYear } = clientAt('a', 'sheet_issued');
  const sheet = await callAction(
    actionNamed('openSheetAction'),
    [code, noState, formOf({ birthYear: String(birthYear) })],
    { path: `/s/${code ?? ''}`, url },
  );
  const answers = [
    await ask({ path: '/api/auth/csrf', url }),
    await trySignIn({ email, password, from: '203.0.113.5' }),
    sheet,
  ];
  return answers.flatMap((answer) =>
    [...setCookies(answer)].map(([name, { flags }]): Attempt => {
      const wanted = ['httponly', 'secure', 'samesite=lax', 'path=/'];
      const missing = wanted.filter((flag) => !flags.includes(flag));
      if (!name.startsWith('__Host-')) missing.push('__Host-');
      if (flags.some((flag) => flag.startsWith('domain'))) missing.push('no Domain');
      return { name, problem: missing.length === 0 ? null : `without ${missing.join(', ')}` };
    }),
  );
}

/** What an attacker plants before somebody signs in. */
async function fixation(): Promise<Attempt[]> {
  const { password } = target();
  const victim = await aPerson();
  const attacker = await aPerson();
  const planted = [
    'fascicle=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    await aDeviceOf(attacker),
    await aDeviceOf(attacker, { awaits: true }),
  ];
  const tried: Attempt[] = [];
  for (const cookie of planted) {
    const answer = await trySignIn({ email: victim.email, password, cookie });
    const own = setCookies(answer).get('fascicle')?.pair ?? '';
    const isNew = own !== '' && own !== cookie;
    const page = await ask({ path: '/account', cookie });
    const isVictim = page.text.includes(victim.email);
    const problem = isNew && !isVictim ? null : 'the planted session has become the victim’s';
    tried.push({ name: `planted ${cookie.slice(0, 14)}…`, problem });
  }
  return tried;
}

/** A subdomain cannot set `__Host-`; without TLS it might set a second cookie of the name. */
async function shadowed(): Promise<Attempt[]> {
  const [victim, attacker] = [await aPerson(), await aPerson()];
  const [own, planted] = [await aDeviceOf(victim), await aDeviceOf(attacker)];
  const behindTls = await ask({
    path: '/account',
    url: target().tlsUrl,
    cookie: planted,
    headers: { 'x-forwarded-for': '203.0.113.5' },
  });
  const both = await ask({ path: '/account', cookie: `${own}; ${planted}` });
  const chunks = own.replace('fascicle=', 'fascicle.0=');
  return [
    {
      name: 'the name without its prefix, behind TLS',
      problem: behindTls.status === 200 ? 'is believed' : null,
    },
    {
      name: 'two of one name',
      problem:
        both.text.includes(victim.email) && both.text.includes(attacker.email)
          ? 'mixes two people'
          : null,
    },
    { name: 'in pieces', problem: (await isSignedIn(chunks)) ? 'is put together' : null },
  ];
}

await runAttack('A-05', async (attack) => {
  attack.attempts(
    'every cookie is __Host-, HttpOnly, Secure, SameSite=Lax, without a domain',
    await cookiesBehindTls(),
    { atLeast: 4 },
  );
  attack.attempts('a session that was planted before is not the one after', await fixation(), {
    atLeast: 3,
  });
  attack.attempts('another cookie of the name is not believed', await shadowed(), { atLeast: 3 });
  const { email } = await aPerson();
  const wrong = await trySignIn({ email, password: 'wrong' });
  attack.check('a wrong password sets no session', {
    value: verdictOf(wrong),
    isMet: verdictOf(wrong) === 'checked',
  });
});
