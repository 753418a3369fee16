import { randomInt, randomUUID } from 'node:crypto';

import { callAction, formOf, noState } from '../../../attack/support/actions';
import { actionNamed } from '../../../attack/support/endpoints';
import { ask, type Answer } from '../../../attack/support/http';
import {
  aDeviceOf,
  aPerson,
  forgetTries,
  trySignIn,
  verdictOf,
} from '../../../attack/support/people';
import { asOwner, clientAt, target } from '../../../attack/support/target';

/** One thing that somebody does: null when it went right, else what was wrong with the answer. */
type Deed = () => Promise<string | null>;

export interface Kind {
  name: string;
  /** Of a hundred deeds, so many are of this kind. */
  share: number;
  act: Deed;
}

/** So many that no account comes near the brake on lists (lib/access/read-limits.ts). */
const PEOPLE = 40;
/** The ticket of a sheet is good for an hour. */
const TICKET_MILLISECONDS = 20 * 60_000;

const pick = <One>(list: readonly One[]): One => list[randomInt(list.length)] as One;

/** A page that came whole: its status, its end, and something that stands on no other one. */
function problemOf({ status, text }: Answer, mark: string): string | null {
  if (status !== 200) return `status ${status}`;
  if (!text.includes('</html>')) return 'broken off';
  return text.includes(mark) ? null : `without “${mark}”`;
}

/** One after the other: two savers of one draft would be two people who see each other's change. */
function inTurn(deed: Deed): Deed {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(deed);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A client of the person's own with an intake that has begun. */
async function aDraft(cookie: string): Promise<{ clientId: string; intakeId: string }> {
  const form = formOf({ name: `Soak ${randomUUID()}`, birthDate: '1980-01-02', anyway: 'yes' });
  const added = await callAction(actionNamed('addClientAction'), [noState, form], {
    cookie,
    path: '/clients/new',
  });
  const to = String(added.headers['x-action-redirect']);
  const clientId = /^\/clients\/([0-9a-f-]{36})/.exec(to)?.[1];
  if (clientId === undefined) throw new Error(`No client was added: status ${added.status}.`);
  await callAction(actionNamed('startIntakeAction'), [{ clientId }, noState, formOf({})], {
    cookie,
    path: `/clients/${clientId}/intake`,
  });
  const [row] = await asOwner<{ id: string }>('SELECT id FROM intake WHERE client_id = $1', [
    clientId,
  ]);
  if (!row) throw new Error('No intake was begun.');
  return { clientId, intakeId: row.id };
}

async function draftSaver(cookie: string): Promise<Deed> {
  const ids = await aDraft(cookie);
  const action = actionNamed('saveIntakeAction');
  const [row] = await asOwner<{ version: number }>('SELECT version FROM intake WHERE id = $1', [
    ids.intakeId,
  ]);
  let version = row?.version ?? 0;
  return inTurn(async () => {
    const value = { goals: `To walk ${randomInt(1_000)} steps to the bakery without a pause.` };
    const sending = { version, value, key: randomUUID() };
    const { status, text } = await callAction(action, [ids, sending], { cookie });
    const saved = /"ok":true,"version":(\d+)/.exec(text)?.[1];
    if (saved === undefined) return `status ${status}, not saved: ${text.slice(-120)}`;
    version = Number(saved);
    return null;
  });
}

function sheetReader(): Deed {
  const { code, birthYear, name } = clientAt('a', 'sheet_issued');
  const path = `/s/${code ?? ''}`;
  let [ticket, until] = ['', 0];
  return async () => {
    if (Date.now() > until) {
      const form = formOf({ birthYear: String(birthYear) });
      const { headers } = await callAction(actionNamed('openSheetAction'), [code, noState, form], {
        path,
      });
      ticket = (headers['set-cookie'] ?? []).join('; ').split(';')[0] ?? '';
      until = Date.now() + TICKET_MILLISECONDS;
    }
    const answer = await ask({ path, cookie: ticket });
    return answer.text.includes('birthYear')
      ? 'asks for the birth year'
      : problemOf(answer, name.split(' ')[0] ?? name);
  };
}

/** What forty people of one practice and their clients do in a day, by its share of all that is asked for. */
export async function theMix(): Promise<Kind[]> {
  const { clients, people } = target().a;
  const cookies: string[] = [];
  for (let left = PEOPLE; left > 0; left -= 1) cookies.push(await aDeviceOf(await aPerson()));
  // Each writes a draft of their own: one person does not save nine times a second.
  const savers: Deed[] = [];
  for (const cookie of cookies) savers.push(await draftSaver(cookie));
  const planned = clients.filter(({ planId }) => planId !== null);
  const words = clients.map(({ name }) => name.slice(0, 3));
  const page = async (path: string, mark: string): Promise<string | null> =>
    problemOf(await ask({ path, cookie: pick(cookies) }), mark);
  const signIn: Deed = inTurn(async () => {
    // One address stands for all: its tries are not those of a guesser.
    await forgetTries();
    const email = people['therapist']?.email ?? '';
    const verdict = verdictOf(await trySignIn({ email, password: target().password }));
    return verdict === 'in' ? null : verdict;
  });
  return [
    { name: 'today', share: 20, act: () => page('/today', '<main') },
    {
      name: 'search',
      share: 22,
      act: () => page(`/clients?q=${encodeURIComponent(pick(words))}`, 'data-row'),
    },
    {
      name: 'chart',
      share: 20,
      act: () => {
        const { clientId, name } = pick(clients);
        return page(`/clients/${clientId}`, name);
      },
    },
    {
      name: 'plan',
      share: 13,
      act: () => {
        const { clientId, planId, name } = pick(planned);
        return page(`/clients/${clientId}/session-plans/${planId ?? ''}`, name);
      },
    },
    { name: 'sheet', share: 8, act: sheetReader() },
    { name: 'draft', share: 16, act: () => pick(savers)() },
    { name: 'sign-in', share: 1, act: signIn },
  ];
}
