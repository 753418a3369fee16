import fc from 'fast-check';

import { isLong, partOf, runAttack } from './support/attack';
import { databaseMark, nothingWritten } from './support/database-mark';
import { drawn, sendAll, spoilable } from './support/hostile';
import { isAlive } from './support/http';
import { asOwner, cookieOf, target } from './support/target';

/** Columns that no form has, and names that mean something to JavaScript. */
function extra(): fc.Arbitrary<[string, string]> {
  const { b } = target();
  const [account, client] = [b.people['owner']?.accountId ?? '', b.clients[0]?.clientId ?? ''];
  return fc.constantFrom<[string, string][]>(
    ['practiceId', target().b.practiceId],
    ['practice_id', target().b.practiceId],
    ['accountId', account],
    ['createdById', account],
    ['id', client],
    ['clientId', client],
    ['role', 'owner'],
    ['isDemo', 'true'],
    ['status', 'signed'],
    ['signedAt', '2020-01-01T00:00:00Z'],
    ['signedById', account],
    ['createdAt', '2020-01-01T00:00:00Z'],
    ['withdrawnAt', '2020-01-01T00:00:00Z'],
    ['version', '999999'],
    ['passwordHash', 'x'],
    ['__proto__', '{"isAdmin":true}'],
    ['constructor', '{"prototype":{"isAdmin":true}}'],
    ['toString', 'x'],
    ['then', 'x'],
  );
}

/** Puts more into every object and form of the arguments than their page would. */
function withMore(value: unknown, more: readonly [string, string][]): unknown {
  if (value instanceof FormData) {
    const form = new FormData();
    for (const [name, one] of value.entries()) form.append(name, one);
    for (const [name, one] of more) form.append(name, one);
    return form;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const inner = Object.entries(value).map(([name, one]) => [name, withMore(one, more)]);
  return Object.fromEntries([...more.filter(([name]) => !(name in value)), ...inner]);
}

await runAttack('A-08', async (attack) => {
  const cookie = await cookieOf('a', 'therapist');
  const others = { practiceId: target().b.practiceId };
  const people = () =>
    asOwner('SELECT role, account_id, practice_id, left_at FROM membership ORDER BY id');
  const [before, members] = [await databaseMark(others), JSON.stringify(await people())];
  const runs = isLong() ? 1_000 : 30;
  const sets = drawn(fc.array(extra(), { minLength: 1, maxLength: 6 }), runs);
  const calls = partOf(spoilable()).flatMap(({ action, args }) =>
    sets.map((more, at) => ({
      name: `${action.name} ${at}`,
      action,
      args: args.map((one) => withMore(one, more)),
    })),
  );
  attack.attempts('more than a form has is ignored or refused', await sendAll(calls, { cookie }), {
    atLeast: 500,
  });
  attack.check('no row of another practice was touched', await nothingWritten(before, others));
  attack.check('nobody has become anybody else', {
    value: 'memberships',
    isMet: JSON.stringify(await people()) === members,
  });
  const old = await asOwner<{ found: number }>(
    `SELECT count(*)::int AS found FROM client WHERE created_at < '2021-01-01'`,
  );
  attack.check('no time was set from outside', {
    value: old[0]?.found ?? -1,
    isMet: old[0]?.found === 0,
  });
  attack.check('the server lives', { value: 'health', isMet: await isAlive() });
});
