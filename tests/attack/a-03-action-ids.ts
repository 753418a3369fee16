import { randomBytes } from 'node:crypto';

import { callAction, formOf, noState } from './support/actions';
import { isBug, isForSignedOut, isNotFound } from './support/answers';
import { runAttack, type Attempt } from './support/attack';
import type { Cell } from './support/cell';
import { actionCells, idsOf } from './support/cells';
import { databaseMark } from './support/database-mark';
import { actionEndpoints } from './support/endpoints';
import { each, isAlive, type Answer } from './support/http';
import { clientAt, cookieOf } from './support/target';

const flipped = (id: string, at: number): string =>
  id.slice(0, at) + (id.charAt(at) === 'f' ? '0' : 'f') + id.slice(at + 1);

/** Ids that the build never gave out. */
function forgedIds(real: string): [string, string][] {
  return [
    ...[1, 2, 3].map((n): [string, string] => [`random ${n}`, randomBytes(21).toString('hex')]),
    ['last sign changed', flipped(real, real.length - 1)],
    ['argument byte changed', flipped(real, 0)],
    ['upper case', real.toUpperCase()],
    ['cut short', real.slice(0, 20)],
    ['twice', real + real],
    ['with a space inside', `${real.slice(0, 8)} ${real.slice(8)}`],
    ['10,000 signs', 'a'.repeat(10_000)],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
    ['a path', '../../app/actions#saveClientAction'],
    ['a name', 'saveClientAction'],
    ['a number', '0'],
    ['JSON', '{"id":1}'],
    ['percent-encoded', encodeURIComponent(`${real}\n`)],
    ['of another build', `00${'ab'.repeat(20)}`],
    ['empty', ''],
  ];
}

const refused = (answer: Answer): string | null =>
  [400, 404, 409].includes(answer.status) ? null : `status ${answer.status}`;

/** A call without a sign-in does nothing: it is refused, led to the sign-in page, or told in words that it ended. */
function ranForNobody(cell: Cell, answer: Answer): string | null {
  if (isBug(answer)) return `a bug, status ${answer.status}`;
  const isFine = cell.permission === 'public' || isNotFound(answer) || isForSignedOut(answer);
  return isFine ? null : `status ${answer.status}: ${answer.text.slice(0, 120)}`;
}

await runAttack('A-03', async (attack) => {
  const actions = actionEndpoints();
  const owner = await cookieOf('a', 'owner');
  const [first] = actions;
  const before = await databaseMark();

  const forged = await each(forgedIds(first?.id ?? ''), async ([name, id]): Promise<Attempt> => {
    const answer = await callAction({ id }, [noState, formOf({})], { cookie: owner });
    // An empty header is no action: the page answers as to any visitor.
    return { name, problem: id === '' && answer.status < 500 ? null : refused(answer) };
  });
  attack.attempts('forged and stale ids are not found', forged, { atLeast: 20 });

  const pages = ['/', '/sign-in', '/s', '/set-up'];
  const nobody = await each(actions, async (action, index): Promise<Attempt> => {
    const path = pages[index % pages.length] ?? '/';
    const cell = actionCells[action.name.split('#')[1] ?? ''];
    const args = cell?.args?.(idsOf('a', clientAt('a', 'record_draft'))) ?? [];
    const answer = await callAction(action, args, { path });
    const problem = cell ? ranForNobody(cell, answer) : 'no cell';
    return { name: `${action.name} at ${path}`, problem };
  });
  attack.attempts('from another page, signed out: nothing runs', nobody, { atLeast: 20 });

  const unbound = await each(actions, async (action): Promise<Attempt> => {
    const answers = [
      await callAction(action, [], { cookie: owner, path: '/clients' }),
      await callAction(action, [null, null, null], { cookie: owner, path: '/clients' }),
      await callAction(action, [{}, {}, 'x'], { cookie: owner, path: '/clients' }),
    ];
    const bug = answers.findIndex(isBug);
    return { name: action.name, problem: bug < 0 ? null : `a bug at try ${bug + 1}` };
  });
  attack.attempts('without what was bound to it: no bug answers', unbound, { atLeast: 20 });

  const after = await databaseMark();
  attack.check('nothing was written', { value: 'rows', isMet: before === after });
  attack.check('the server lives', { value: 'health', isMet: await isAlive() });
});
