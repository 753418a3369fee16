import { callAction } from './support/actions';
import { firstDifference, isBug, masked } from './support/answers';
import { isLong, runAttack, type Attack, type Attempt } from './support/attack';
import type { Cell, CellIds } from './support/cell';
import {
  actionCells,
  addressCells,
  addressWith,
  idsOf,
  sharedIds,
  unknownIds,
} from './support/cells';
import { databaseMark } from './support/database-mark';
import { actionEndpoints, actionsInSource, addressEndpoints } from './support/endpoints';
import { ask, askRsc, each, type Answer } from './support/http';
import { middle } from './support/sign-in';
import { asOwner, clientAt, cookieOf, target, type TargetClient } from './support/target';

interface Probe {
  name: string;
  cell: Cell;
  /** The request with those ids. */
  send: (ids: CellIds) => Promise<Answer>;
}

function addressProbes(cookie: string): Probe[] {
  return addressEndpoints()
    .filter(({ name }) => (addressCells[name]?.asks.length ?? 0) > 0)
    .flatMap(({ name, kind, methods }): Probe[] => {
      const cell = addressCells[name] as Cell;
      const probe = (how: string, send: typeof ask, more = ''): Probe => ({
        name: `${name} ${how}`,
        cell,
        send: (ids) => send({ path: `${addressWith(name, ids)}${more}`, cookie }),
      });
      if (kind === 'page')
        return [probe('page', ask), probe('RSC', askRsc), probe('search', ask, '?q=1&sort=name')];
      return methods.map((method) => probe(method, ask));
    });
}

function actionProbes(cookie: string): Probe[] {
  return actionEndpoints().flatMap((action): Probe[] => {
    const cell = actionCells[action.name.split('#')[1] ?? ''];
    if (!cell?.args || cell.asks.length === 0) return [];
    const { args } = cell;
    return [{ name: action.name, cell, send: (ids) => callAction(action, args(ids), { cookie }) }];
  });
}

/** Everything foreign, and each id foreign by itself beside ids of one's own. */
function mixes(cell: Cell, foreign: CellIds, own: CellIds): [string, CellIds, CellIds][] {
  const whole: [string, CellIds, CellIds] = ['all', foreign, unknownIds];
  if (cell.asks.length < 2) return [whole];
  const alone = cell.asks
    .filter((name) => !sharedIds.includes(name))
    .map((name): [string, CellIds, CellIds] => [
      name,
      { ...own, [name]: foreign[name] },
      { ...own, [name]: unknownIds[name] },
    ]);
  return [whole, ...alone];
}

/** Clients that differ in what they have: a page must not show by its answer which of it a stranger has. */
function foreignClients(): TargetClient[] {
  const { clients } = target().b;
  const few = ['plan_draft', 'record_draft', 'sheet_issued'];
  const stages = isLong() ? [...few, 'new', 'intake_draft', 'screened', 'record_signed'] : few;
  return stages.flatMap((stage) => clients.filter((one) => one.stage === stage).slice(0, 1));
}

async function tryProbe(probe: Probe, own: CellIds): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const { asks } = probe.cell;
  const answers = new Map<string, string>();
  for (const client of foreignClients()) {
    for (const [how, foreign, none] of mixes(probe.cell, idsOf('b', client), own)) {
      // The tries at a code are few, and a try too many gets another answer.
      if (asks.includes('code')) await asOwner('DELETE FROM throttle');
      const answer = await probe.send(foreign);
      const wanted = answers.get(how) ?? masked(await probe.send(none), none, asks);
      answers.set(how, wanted);
      const shown = masked(answer, foreign, asks);
      const isSame = shown === wanted;
      const problem = isBug(answer)
        ? `status ${answer.status}, a bug`
        : isSame
          ? null
          : firstDifference(shown, wanted);
      attempts.push({ name: `${probe.name}, ${client.stage}, foreign ${how}`, problem });
    }
  }
  return attempts;
}

const MILLISECONDS_MAX = 5;
const PAIRS = 15;
/**
 * How often a difference that is too large is measured again, with twice as many pairs each time: what a busy machine did
 * to some answers is gone among more of them, and a true difference stays.
 */
const AGAIN = 3;

/** How many milliseconds longer another practice's id took than one that nobody has, in pairs asked in turns. */
async function differences(
  { cell, send }: Probe,
  { foreign, pairs }: { foreign: CellIds; pairs: number },
): Promise<number[]> {
  const apart: number[] = [];
  for (let at = 0; at < pairs; at += 1) {
    if (at % 5 === 0 || cell.asks.includes('code')) await asOwner('DELETE FROM throttle');
    const [first, second] = at % 2 === 0 ? [foreign, unknownIds] : [unknownIds, foreign];
    const one = (await send(first)).milliseconds;
    const other = (await send(second)).milliseconds;
    apart.push(at % 2 === 0 ? one - other : other - one);
  }
  return apart;
}

async function longer(probe: Probe, foreign: CellIds): Promise<number> {
  let apart = await differences(probe, { foreign, pairs: PAIRS });
  for (let round = 0; round < AGAIN && Math.abs(middle(apart)) >= MILLISECONDS_MAX; round += 1) {
    apart = [...apart, ...(await differences(probe, { foreign, pairs: apart.length * 2 }))];
  }
  return middle(apart);
}

/** Asks for something of a practice: what is the same for everybody has no other answer to be told from. */
const isForeign = ({ cell }: Probe): boolean => cell.asks.some((name) => !sharedIds.includes(name));

/** One after the other: requests beside each other would slow each other down. */
async function compareTimes(attack: Attack, probes: readonly Probe[]): Promise<void> {
  if (!isLong()) return attack.notRun('the comparison of times', 'long form');
  const foreign = idsOf('b', clientAt('b', 'sheet_issued'));
  const tried: Attempt[] = [];
  let most = 0;
  for (const probe of probes.filter(isForeign)) {
    const apart = await longer(probe, foreign);
    most = Math.max(most, Math.abs(apart));
    const isClose = Math.abs(apart) < MILLISECONDS_MAX;
    tried.push({ name: probe.name, problem: isClose ? null : `${apart.toFixed(1)} ms apart` });
  }
  const goal = `and takes as long (less than ${MILLISECONDS_MAX} ms apart, ${most.toFixed(1)} at most)`;
  attack.attempts(goal, tried, { atLeast: 70 });
}

function cellsOfAll(): Attempt[] {
  const addresses = addressEndpoints().map(({ name }): Attempt => {
    return { name, problem: addressCells[name] ? null : 'no cell: add one to support/cells.ts' };
  });
  const inBuild = new Set(actionEndpoints().map(({ name }) => name));
  const actions = actionsInSource().map((name): Attempt => {
    const isThere = actionCells[name.split('#')[1] ?? ''] && inBuild.has(name);
    return { name, problem: isThere ? null : 'no cell (support/cells.ts), or not in the build' };
  });
  const unread = [...inBuild].filter((name) => !actionsInSource().includes(name));
  return [
    ...addresses,
    ...actions,
    ...unread.map((name) => ({ name, problem: 'in the build, not found in the source' })),
  ];
}

await runAttack('A-01', async (attack) => {
  attack.attempts('every page, route and action has a cell', cellsOfAll(), { atLeast: 40 });
  const owner = await cookieOf('a', 'owner');
  const [mine] = target().a.clients.filter(({ stage }) => stage === 'record_draft');
  const own = idsOf('a', mine as TargetClient);
  const before = await databaseMark();
  const probes = [...addressProbes(owner), ...actionProbes(owner)];
  const cells = (await each(probes, (probe) => tryProbe(probe, own))).flat();
  attack.attempts('another practice’s id answers as one that nobody has', cells, { atLeast: 230 });
  await compareTimes(attack, probes);
  const isSame = (await databaseMark()) === before;
  attack.check('nothing of either practice was changed', { value: 'rows', isMet: isSame });
});
