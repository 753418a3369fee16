import { can, roles, type Role } from '@/lib/domain/practice/permissions';

import { callAction, formOf, noState } from './support/actions';
import { isBug, isForSignedOut, isNotFound } from './support/answers';
import { runAttack, type Attempt } from './support/attack';
import type { Cell, CellIds } from './support/cell';
import { actionCells, addressCells, addressWith, harmlessIds, idsOf } from './support/cells';
import { actionEndpoints, actionNamed, addressEndpoints } from './support/endpoints';
import { ask, each, type Answer } from './support/http';
import { clientAt, cookieOf, target } from './support/target';

type Asker = Role | 'nobody' | 'sheet client';
const isMember = (asker: Asker): asker is Role => roles.some((role) => role === asker);
const askers: readonly Asker[] = [...roles, 'nobody', 'sheet client'];

interface Probe {
  name: string;
  cell: Cell;
  send: (cookie: string) => Promise<Answer>;
}

/** What the address shows only of somebody whom a finding stops. */
function idsFor(name: string, ids: CellIds): CellIds {
  if (!name.includes('emergency-summary')) return ids;
  const stopped = target().a.clients.find(({ rule }) => rule?.startsWith('rf_'));
  return { ...ids, clientId: stopped?.clientId ?? '' };
}

function probes(ids: CellIds): Probe[] {
  const addresses = addressEndpoints().flatMap(({ name, methods }): Probe[] => {
    const cell = addressCells[name];
    if (!cell) return [];
    return methods
      .filter((method) => method === 'GET' || !name.includes('nextauth'))
      .map((method) => ({
        name: `${method} ${name}`,
        cell,
        // What changes something comes from our own pages: another origin is another attack.
        send: (cookie) =>
          ask({
            ...{ method, cookie, path: addressWith(name, idsFor(name, ids)) },
            ...(method !== 'GET' && { headers: { origin: target().url } }),
          }),
      }));
  });
  const actions = actionEndpoints().flatMap((action): Probe[] => {
    const cell = actionCells[action.name.split('#')[1] ?? ''];
    if (!cell?.args) return [];
    const args = cell.args(harmlessIds(action.name, ids));
    return [{ name: action.name, cell, send: (cookie) => callAction(action, args, { cookie }) }];
  });
  return [...addresses, ...actions];
}

/** The page's own way to say that this person has nothing here, other than "not found". */
const LEADS_ELSEWHERE = new Map([['GET /today front_desk', '/clients']]);

function problemOf({ name, cell }: Probe, asker: Asker, answer: Answer): string | null {
  if (isBug(answer)) return `a bug, status ${answer.status}: ${answer.text.slice(0, 160)}`;
  if (cell.permission === 'public' || LEADS_ELSEWHERE.has(`${name} ${asker}`)) return null;
  if (!isMember(asker)) {
    return isForSignedOut(answer) ? null : `status ${answer.status}, not led to the sign-in`;
  }
  const may = can(asker, cell.permission);
  if (may === !isNotFound(answer)) return null;
  return may ? `refused with ${answer.status}, but allowed` : `answered with ${answer.status}`;
}

async function ticket(): Promise<string> {
  const { code, birthYear } = clientAt('b', 'sheet_issued');
  const answer = await callAction(
    actionNamed('openSheetAction'),
    [code, noState, formOf({ birthYear: String(birthYear) })],
    { path: `/s/${code}` },
  );
  const [cookie = ''] = answer.headers['set-cookie'] ?? [];
  return cookie.split(';')[0] ?? '';
}

await runAttack('A-02', async (attack) => {
  const ids = idsOf('a', clientAt('a', 'sheet_issued'));
  const sheetCookie = await ticket();
  attack.check('the sheet client has a ticket', {
    value: sheetCookie.split('=')[0] ?? 'none',
    isMet: sheetCookie.startsWith('home-care-sheet='),
  });
  const list = probes(ids);
  for (const asker of askers) {
    const cookie = isMember(asker)
      ? await cookieOf('a', asker)
      : asker === 'nobody'
        ? ''
        : sheetCookie;
    const tried = await each(list, async (probe): Promise<Attempt> => {
      const isAlone = probe.cell.alone === true && isMember(asker);
      const answer = await probe.send(isAlone ? await cookieOf('a', asker) : cookie);
      return { name: probe.name, problem: problemOf(probe, asker, answer) };
    });
    attack.attempts(`${asker}: every endpoint opens or is not there, as the table says`, tried, {
      atLeast: 40,
    });
  }
});
