import { isLong, runAttack, type Attack, type Attempt } from './support/attack';
import { forgetThrottles } from './support/forget-throttles';
import { ask, isAlive, tryAsk, type Answer } from './support/http';
import { memoryReturned, RETURN_SECONDS, serverMemory } from './support/server-memory';
import { cookieOf, target } from './support/target';

const MEMORY_MB_MAX = 100;
/** The first needs room; a second one that needs more again would be a leak. */
const FLOODS = 2;
/** How much of it may stay when the floods are over; few requests move the collector less surely. */
const STAYS_MB_MAX = isLong() ? 50 : 100;
/** All that the server may hold, after whatever attacks: its heap has a limit (scripts/start/memory-limits.ts). */
const RESIDENT_MB_MAX = 1_000;
/** A search beside the flood, against a search without it: p95 of both in one run. */
const RATIO_MAX = 2;
const SEARCHES = 60;

const flood = (): number => (isLong() ? 200 : 40);

interface Csrf {
  token: string;
  cookie: string;
}

async function csrf(): Promise<Csrf> {
  const { text, headers } = await ask({ path: '/api/auth/csrf' });
  const cookie = (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  return { token: String((JSON.parse(text) as { csrfToken: unknown }).csrfToken), cookie };
}

/** Half of them ask for an account that is there, half for one that nobody has. */
function signIn({ token, cookie }: Csrf, number: number): Promise<Answer> {
  const { people } = target().a;
  const own = people['therapist']?.email ?? '';
  return tryAsk({
    method: 'POST',
    path: '/api/auth/callback/credentials',
    cookie,
    headers: { origin: target().url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      csrfToken: token,
      email: number % 2 === 0 ? own : `nobody.${number}@attack.example`,
      password: `Wrong password ${number}`,
      callbackUrl: '/',
      json: 'true',
    }).toString(),
  });
}

async function searches(cookie: string): Promise<{ p95: number; tried: Attempt[] }> {
  const times: number[] = [];
  const tried: Attempt[] = [];
  for (let number = 0; number < SEARCHES; number += 1) {
    const { status, milliseconds } = await tryAsk({ path: '/clients?q=a', cookie });
    times.push(milliseconds);
    tried.push({ name: `search ${number}`, problem: status === 200 ? null : `status ${status}` });
  }
  const sorted = times.toSorted((one, other) => one - other);
  return { p95: sorted[Math.floor(SEARCHES * 0.95)] ?? 0, tried };
}

/** Wrong, slow down, or the words of an overloaded database: any of them, but an answer. */
function problemOf({ status, headers, text }: Answer): string | null {
  const isIn = (headers['set-cookie'] ?? []).some((one) => one.startsWith('fascicle='));
  const isRefused = [401, 503].includes(status) && /error=/.test(text);
  return isRefused && !isIn ? null : `status ${status} ${text.slice(0, 80)}`;
}

interface Flood {
  answers: Answer[];
  beside: Awaited<ReturnType<typeof searches>>;
  /** Resident MB before it, and at its highest. */
  before: number;
  most: number;
}

/** The highest that the server's memory comes to until the answer is called. */
function watchMemory(): () => number {
  let most = serverMemory();
  const timer = setInterval(() => (most = Math.max(most, serverMemory())), 100);
  return () => {
    clearInterval(timer);
    return most;
  };
}

async function flooded(cookie: string): Promise<Flood> {
  const before = serverMemory();
  const mostOf = watchMemory();
  const stop = forgetThrottles();
  const token = await csrf();
  const guesses = Promise.all(Array.from({ length: flood() }, (_, at) => signIn(token, at)));
  const beside = await searches(cookie);
  const answers = await guesses;
  await stop();
  return { answers, beside, before, most: mostOf() };
}

async function memory(attack: Attack, floods: readonly Flood[]): Promise<void> {
  for (const [at, { before, most }] of floods.entries()) {
    attack.check(`memory grows by less than ${MEMORY_MB_MAX} MB in flood ${at + 1}`, {
      value: `${(most - before).toFixed(0)} MB (${before.toFixed(0)} to ${most.toFixed(0)})`,
      isMet: most - before < MEMORY_MB_MAX,
    });
  }
  const most = Math.max(...floods.map((one) => one.most));
  attack.check(`the server stays below ${RESIDENT_MB_MAX} MB, whatever came before`, {
    value: most.toFixed(0),
    isMet: most < RESIDENT_MB_MAX,
  });
  const back = await memoryReturned(floods[0]?.before ?? 0, STAYS_MB_MAX);
  attack.check(`and all but ${STAYS_MB_MAX} MB is given back within ${RETURN_SECONDS} s`, back);
}

await runAttack('A-15', async (attack) => {
  const cookie = await cookieOf('a', 'therapist');
  await searches(cookie);
  const calm = await searches(cookie);
  const floods: Flood[] = [];
  for (let at = 0; at < FLOODS; at += 1) floods.push(await flooded(cookie));
  const answers = floods.flatMap((one) => one.answers);
  attack.attempts(
    'each of many sign-ins at once is answered, and none is let in',
    answers.map((answer, at) => ({ name: `sign-in ${at}`, problem: problemOf(answer) })),
    { atLeast: flood() * FLOODS },
  );
  attack.attempts(
    'searches beside them are answered',
    floods.flatMap(({ beside }) => beside.tried),
    { atLeast: SEARCHES * FLOODS },
  );
  await memory(attack, floods);
  const p95 = Math.max(...floods.map(({ beside }) => beside.p95));
  const ratio = p95 / calm.p95;
  const value = `${ratio.toFixed(2)} (${calm.p95.toFixed(1)} to ${p95.toFixed(1)} ms)`;
  if (isLong()) {
    attack.check(`p95 of a search at most ${RATIO_MAX} times that without`, {
      value,
      isMet: ratio <= RATIO_MAX,
    });
  } else attack.notRun('the ratio of times', 'long form');
  attack.check('the server serves', { value: 'health', isMet: await isAlive() });
});
