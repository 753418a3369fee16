import fc from 'fast-check';

import { encoded } from './support/actions';
import { isLong, runAttack, type Attempt } from './support/attack';
import { databaseMark, nothingWritten } from './support/database-mark';
import { drawn, spoilable } from './support/hostile';
import { each, isAlive, tryAsk } from './support/http';
import { cookieOf, target } from './support/target';

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

await runAttack('A-29', async (attack) => {
  const cookie = await cookieOf('a', 'reviewer');
  const asker = { asker: target().a.people['reviewer']?.accountId ?? '' };
  const before = await databaseMark(asker);
  const list = spoilable();
  const count = isLong() ? 20_000 : 500;
  const changes = drawn(fc.array(change, { minLength: 1, maxLength: 5 }), count);
  const tried = await each(changes, async (some, at): Promise<Attempt> => {
    const { action, args } = list[at % list.length] as (typeof list)[number];
    const { body, contentType } = await encoded(args);
    const answer = await tryAsk({
      method: 'POST',
      path: '/clients',
      cookie,
      body: mutate(body, some),
      timeout: 10_000,
      headers: { origin: target().url, 'next-action': action.id, 'content-type': contentType },
    });
    const seconds = answer.milliseconds / 1000;
    const isHung = seconds > SECONDS_MAX * (isLong() ? 1 : 2);
    const problem = answer.status === 0 ? answer.text : isHung ? `${seconds.toFixed(1)} s` : null;
    return { name: `${action.name} ${JSON.stringify(some).slice(0, 120)}`, problem };
  });
  attack.attempts('no broken body hangs or ends the server', tried, { atLeast: count });
  attack.check('nothing was written', await nothingWritten(before, asker));
  attack.check('the server lives', { value: 'health', isMet: await isAlive() });
});
