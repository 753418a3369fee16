import { readFile } from 'node:fs/promises';

import { runAttack, type Attempt } from './support/attack';
import { addressCells, addressWith, idsOf } from './support/cells';
import { callAction, noState } from './support/actions';
import { actionNamed, addressEndpoints } from './support/endpoints';
import { sendAll, spoilable, withEveryText } from './support/hostile';
import { ask, each, type Answer } from './support/http';
import { ownItemForm } from './support/own-item-form';
import { asOwner, clientAt, cookieOf, target } from './support/target';

const CANARY = 'Kanarienvogel';

const has = (text: string): boolean => text.toLowerCase().includes(CANARY.toLowerCase());

const titleOf = ({ text }: Answer): string => /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '';

/** What of an answer outlives the page: its title, its headers (names of downloads among them), and what an error says. */
function leak(answer: Answer): string | null {
  if (has(titleOf(answer))) return `title ${titleOf(answer)}`;
  if (has(JSON.stringify(answer.headers))) return 'a header';
  return answer.status >= 400 && has(answer.text.replaceAll(/q=[^&"]*/g, ''))
    ? `body of ${answer.status}`
    : null;
}

const WRONG = [
  `/clients/${CANARY}`,
  `/api/sheets/${CANARY}/pdf`,
  `/s/${CANARY}`,
  `/library/muscle/${CANARY}`,
  `/settings/audit?client=${CANARY}`,
  `/nowhere/${CANARY}`,
];

/** Keeps an own item with the canary in every text that it has; its id. */
async function aCanaryItem(cookie: string): Promise<string> {
  const said = `${CANARY} typed`;
  const english = { name: said, steps: said, stopSign: said, equipment: said };
  const form = ownItemForm({
    ...english,
    ...{ spanishName: said, spanishSteps: said, spanishStopSign: said, spanishEquipment: said },
  });
  await callAction(actionNamed('addOwnItemAction'), [noState, form], { cookie });
  const [row] = await asOwner<{ id: string }>(
    'SELECT id FROM own_item WHERE practice_id = $1 AND name = $2',
    [target().a.practiceId, said],
  );
  return row?.id ?? '';
}

await runAttack('A-27', async (attack) => {
  const client = clientAt('a', 'record_signed');
  await asOwner('UPDATE client SET name = $1, email = $2, address = $1 WHERE id = $3', [
    `${CANARY} One`,
    `${CANARY}@example.org`,
    client.clientId,
  ]);
  const owner = await cookieOf('a', 'owner');
  const itemId = await aCanaryItem(owner);
  attack.check('an own item is kept with it', { value: itemId, isMet: itemId !== '' });
  const shown = await ask({ path: `/settings/items/${itemId}`, cookie: owner });
  attack.check('its page shows it', { value: shown.status, isMet: has(shown.text) });
  const ids = { ...idsOf('a', client), itemId };
  const pages = addressEndpoints()
    .filter(({ name }) => addressCells[name] && !name.startsWith('/api/auth'))
    .map(({ name }) => addressWith(name, ids));
  const walked = await each(pages, async (path): Promise<Attempt> => ({
    name: path,
    problem: leak(await ask({ path, cookie: owner })),
  }));
  attack.attempts('no page or file has a client in its title, headers or name', walked, {
    atLeast: 25,
  });
  const wrong = await each(WRONG, async (path): Promise<Attempt> => {
    const answer = await ask({ path, cookie: owner });
    return { name: path, problem: has(titleOf(answer)) ? 'title' : null };
  });
  attack.attempts('no title repeats what was asked for', wrong, { atLeast: WRONG.length });
  const calls = spoilable().map(({ action, args }) => ({
    name: action.name,
    action,
    args: args.map((one) => withEveryText(one, () => `${CANARY} typed`)),
  }));
  attack.attempts('no action ends in a bug over it', await sendAll(calls, { cookie: owner }), {
    atLeast: 20,
  });
  await ask({ path: `/clients?q=${CANARY}`, cookie: owner });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const lines = (await readFile(target().logFile, 'utf8')).split('\n').filter(Boolean);
  attack.attempts(
    'no line of the log has it',
    lines.map((line, index) => ({
      name: `line ${index + 1}`,
      problem: has(line) ? line.slice(0, 160) : null,
    })),
  );
  const written = await asOwner<{ place: string; line: string }>(
    `SELECT 'audit_event' AS place, to_jsonb(t)::text AS line FROM audit_event t
     UNION ALL SELECT 'access_log', to_jsonb(t)::text FROM access_log t
     UNION ALL SELECT 'throttle', to_jsonb(t)::text FROM throttle t`,
  );
  attack.attempts(
    'no line of the audit and no counter has it',
    written.map(({ place, line }, index) => ({
      name: `${place} ${index}`,
      problem: has(line) ? line : null,
    })),
    { atLeast: 50 },
  );
  const sealed = await asOwner<{ found: number }>(
    `SELECT count(*)::int AS found FROM (
       SELECT to_jsonb(t)::text AS line FROM finding_decision t UNION ALL SELECT to_jsonb(t)::text FROM incident_note t
       UNION ALL SELECT to_jsonb(t)::text FROM clearance t UNION ALL SELECT to_jsonb(t)::text FROM intake t
       UNION ALL SELECT to_jsonb(t)::text FROM session_record t UNION ALL SELECT to_jsonb(t)::text FROM home_care_sheet t
       UNION ALL SELECT to_jsonb(t)::text FROM record_amendment t
     ) AS rows WHERE line ILIKE $1`,
    [`%${CANARY}%`],
  );
  const found = sealed[0]?.found ?? -1;
  attack.check('no clinical row has it in the clear', { value: found, isMet: found === 0 });
  await asOwner('DELETE FROM own_item WHERE id = $1', [itemId]);
  await asOwner('UPDATE client SET name = $1, email = NULL, address = NULL WHERE id = $2', [
    client.name,
    client.clientId,
  ]);
});
