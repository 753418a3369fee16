import { spawnSync } from 'node:child_process';

import fc from 'fast-check';

import { encoded } from './support/actions';
import { isLong, runAttack, type Attack, type Attempt } from './support/attack';
import { databaseMark, nothingWritten } from './support/database-mark';
import type { ActionEndpoint } from './support/endpoints';
import { drawn, spoilable, type Spoilable } from './support/hostile';
import { each, isAlive, tryAsk } from './support/http';
import { cookieOf, target } from './support/target';
import { hasTool } from './support/tool';

/** Pieces that mean something to React's decoder of an action's arguments. */
const WORDS = [
  '"$F1"',
  '"$K1"',
  '"$Q1"',
  '"$W1"',
  '"$B1"',
  '"$A1"',
  '"$@0"',
  '"$1"',
  '"$$"',
  '"$undefined"',
  '"$NaN"',
  '"$-0"',
  '"$Infinity"',
  '"$D2026-13-99"',
  '"$n99999999999999999999"',
  '"$1:constructor:constructor"',
  '"$1:__proto__:then"',
  '"$1:toString:call"',
  '"$h1"',
  '"$T1"',
  '"$i1"',
  '"$R1"',
  '"$r1"',
  '"$X1"',
  '"$x1"',
  '"$L1"',
  '"$S__proto__"',
  '"$Sreact.element"',
  '{"__proto__":{"polluted":1}}',
  '{"then":"$1:constructor"}',
  '{"status":"resolved_model","reason":-1,"value":"{}"}',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '1e999',
  '-0',
  'null',
  'true',
  '\u0000',
  '"\\ud800"',
  '\r\n',
  '--',
  'Content-Disposition: form-data; name="0"',
  '$ACTION_REF_0',
  '$ACTION_KEY',
  '1_$ACTION_ID_x',
];

type Change = { at: number; cut: number; put: string };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(12),
  put: fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })),
});

function mutate(body: Buffer, changes: readonly Change[]): Buffer {
  return changes.reduce<Buffer>((whole, { at, cut, put }) => {
    const from = Math.floor(at * whole.length);
    return Buffer.concat([whole.subarray(0, from), Buffer.from(put), whole.subarray(from + cut)]);
  }, body);
}

const SECONDS_MAX = 2;

interface Broken {
  name: string;
  action: ActionEndpoint;
  contentType: string;
  body: Buffer;
}

async function send(cookie: string, { name, action, contentType, body }: Broken): Promise<Attempt> {
  const answer = await tryAsk({
    method: 'POST',
    path: '/clients',
    cookie,
    body,
    timeout: 10_000,
    headers: { origin: target().url, 'next-action': action.id, 'content-type': contentType },
  });
  const seconds = answer.milliseconds / 1000;
  const isHung = seconds > SECONDS_MAX * (isLong() ? 1 : 2);
  const problem = answer.status === 0 ? answer.text : isHung ? `${seconds.toFixed(1)} s` : null;
  return { name, problem };
}

/** The share of bits that zzuf turns over: a few of a short body, and every fifth letter. */
const RATIOS = ['0.001', '0.004', '0.02'];
const ZZUF_BODIES = 2_000;

async function withZzuf(attack: Attack, cookie: string, list: readonly Spoilable[]): Promise<void> {
  const goal = 'no body that zzuf broke does';
  if (!isLong()) return attack.notRun(goal, 'long form');
  if (!hasTool('zzuf')) return attack.notRun(goal, 'zzuf is not installed');
  const seeds = Array.from({ length: ZZUF_BODIES }, (_, at) => at);
  const tried = await each(seeds, async (seed): Promise<Attempt> => {
    const { action, args } = list[seed % list.length] as Spoilable;
    const { body: whole, contentType } = await encoded(args);
    const ratio = RATIOS[seed % RATIOS.length] ?? '';
    const broken = spawnSync('zzuf', ['-s', String(seed), '-r', ratio], { input: whole });
    const name = `${action.name} zzuf -s ${seed} -r ${ratio}`;
    if (broken.status !== 0) return { name, problem: `zzuf: ${broken.stderr.toString()}` };
    return send(cookie, { name, action, contentType, body: broken.stdout });
  });
  attack.attempts(goal, tried, { atLeast: ZZUF_BODIES });
}

await runAttack('A-29', async (attack) => {
  const cookie = await cookieOf('a', 'reviewer');
  const asker = { asker: target().a.people['reviewer']?.accountId ?? '' };
  const before = await databaseMark(asker);
  const list = spoilable();
  const count = isLong() ? 20_000 : 500;
  const changes = drawn(fc.array(change, { minLength: 1, maxLength: 5 }), count);
  const tried = await each(changes, async (some, at): Promise<Attempt> => {
    const { action, args } = list[at % list.length] as Spoilable;
    const { body, contentType } = await encoded(args);
    const name = `${action.name} ${JSON.stringify(some).slice(0, 120)}`;
    return send(cookie, { name, action, contentType, body: mutate(body, some) });
  });
  attack.attempts('no broken body hangs or ends the server', tried, { atLeast: count });
  await withZzuf(attack, cookie, list);
  attack.check('nothing was written', await nothingWritten(before, asker));
  attack.check('the server lives', { value: 'health', isMet: await isAlive() });
});
