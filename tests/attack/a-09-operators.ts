import { runAttack, isLong } from './support/attack';
import { databaseMark, nothingWritten } from './support/database-mark';
import { sendAll, spoilable, withEveryText } from './support/hostile';
import { isAlive } from './support/http';
import { cookieOf, target } from './support/target';

/** What means something to the query layer, or to JavaScript, in place of a text. */
const OPERATORS: unknown[] = [
  { not: 'x' },
  { startsWith: '' },
  { contains: '' },
  { in: [] },
  { notIn: [] },
  { gt: '' },
  { equals: null },
  { OR: [{}] },
  { NOT: {} },
  {},
  [],
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  new Date(0),
  new Map([['not', 'x']]),
  new Set(['x']),
  Symbol.iterator,
  { toString: 'x', valueOf: 'x' },
  ['x', { not: 'x' }],
  { constructor: { prototype: { isAdmin: true } } },
  { then: 'x' },
  { length: 1e9 },
  { version: { gt: 0 } },
];

/** React's own client refuses to send some of them: an attacker writes the bytes by hand. */
const sendable = OPERATORS.filter((one) => typeof one !== 'symbol');

await runAttack('A-09', async (attack) => {
  const cookie = await cookieOf('a', 'owner');
  const asker = { asker: target().a.people['owner']?.accountId ?? '' };
  const before = await databaseMark(asker);
  const list = isLong() ? sendable : sendable.filter((_one, at) => at % 3 !== 2);
  const calls = spoilable().flatMap(({ action, args }) =>
    list.flatMap((operator, at) => [
      {
        name: `${action.name} ${at}`,
        action,
        args: args.map((one) => withEveryText(one, () => operator)),
      },
      { name: `${action.name} ${at}, the first alone`, action, args: [operator, ...args.slice(1)] },
    ]),
  );
  const tried = await sendAll(calls, { cookie });
  attack.attempts('no operator in place of a text reaches a query', tried, { atLeast: 1_000 });
  attack.check('nothing was written', await nothingWritten(before, asker));
  attack.check('the server lives', { value: 'health', isMet: await isAlive() });
});
