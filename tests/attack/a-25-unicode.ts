import fc from 'fast-check';

import { callAction, formOf, noState } from './support/actions';
import { isBug } from './support/answers';
import { isLong, runAttack, type Attempt } from './support/attack';
import { actionNamed } from './support/endpoints';
import { drawn, sendAll, spoilable, withEveryText } from './support/hostile';
import { each, isAlive } from './support/http';
import { openSealed } from './support/open-sealed';
import { ownItemForm } from './support/own-item-form';
import { asOwner, clientAt, cookieOf, target } from './support/target';

/** Texts that break what takes a text for a row of letters. */
const BROKEN = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfffb',
  '\udc00\ud800',
  '\ufffe',
  '\uffff',
  '\ufeffMaria',
  'e\u0301 é',
  '\u1112\u1161\u11ab 한',
  '\u202eevil\u202c',
  '\u2066x\u2069',
  '\u200b\u200d\u2060',
  '🧑🏽‍🤝‍🧑🏿',
  'Z̸̢̛͇͎͙̗̻͑̋̈́͠'.repeat(50),
  '\u0085\u2028\u2029',
  '\u001b[31m',
  '\u0007\u0008',
  '𝕄𝕒𝕣𝕚𝕒',
  'ＭＡＲＩＡ',
  'İıſK',
  '\u00ad\u00a0',
  '%00%ff%c0%af',
  '\\u0000',
  '\t \n\r\n',
  '\ue000\u{10ffff}',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...BROKEN),
  fc
    .array(fc.oneof(fc.constantFrom(...BROKEN), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
);

/** What a form takes or refuses, it takes exactly: NFC, trimmed, line feeds for a form's own breaks. */
const asStored = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

interface Saved {
  status: number;
  text: string;
  refused: boolean;
}

async function saveGoals(cookie: string, text: string): Promise<Attempt> {
  const { clientId, intakeId } = clientAt('a', 'intake_draft');
  const [before] = await asOwner<{ version: number }>('SELECT version FROM intake WHERE id = $1', [
    intakeId,
  ]);
  const sent = { version: before?.version ?? 0, value: { goals: text } };
  const answer = await callAction(actionNamed('saveIntakeAction'), [{ clientId, intakeId }, sent], {
    cookie,
  });
  const name = JSON.stringify(text).slice(0, 60);
  if (isBug(answer)) return { name, problem: `a bug, status ${answer.status}` };
  const saved: Saved = { ...answer, refused: /"ok":false/.test(answer.text) };
  if (saved.refused) return { name, problem: null };
  const [row] = await asOwner<{ id: string; dataKey: string; answers: string }>(
    `SELECT c.id, c.data_key AS "dataKey", i.answers FROM intake i
     JOIN client c ON c.id = i.client_id WHERE i.id = $1`,
    [intakeId],
  );
  if (!row) return { name, problem: 'is not there' };
  const { goals } = openSealed(row, 'intake.answers', row.answers) as { goals: string };
  return { name, problem: goals === asStored(text) ? null : `stored as ${JSON.stringify(goals)}` };
}

async function addNamed(cookie: string, text: string): Promise<Attempt> {
  const form = formOf({ name: text, birthDate: '1980-01-01', anyway: 'yes' });
  const answer = await callAction(actionNamed('addClientAction'), [noState, form], {
    cookie,
    path: '/clients/new',
  });
  const name = JSON.stringify(text).slice(0, 60);
  if (isBug(answer)) return { name, problem: `a bug, status ${answer.status}` };
  const id = /^\/clients\/([0-9a-f-]{36})/.exec(String(answer.headers['x-action-redirect']))?.[1];
  if (id === undefined) return { name, problem: null };
  const [row] = await asOwner<{ name: string }>('SELECT name FROM client WHERE id = $1', [id]);
  // A multipart form cannot carry a lone surrogate: what arrives is U+FFFD, and that is stored.
  const wire = asStored(text.replace(/\p{Cs}/gu, '\ufffd'));
  return { name, problem: row?.name === wire ? null : `stored as ${JSON.stringify(row?.name)}` };
}

/** The fields of an own item that take words, and how each is kept: a line, or lines. */
const OWN_FIELDS = {
  name: asStored,
  stopSign: asStored,
  steps: (text: string) => asStored(text).split('\n').map(asStored).filter(Boolean),
  equipment: (text: string) => asStored(text).split('\n').map(asStored).filter(Boolean),
} as const;
type OwnField = keyof typeof OWN_FIELDS;

/** Words that anybody may write: they show that something is stored at all. */
const PLAIN = ['Plain words', 'Año nuevo'];

const OWN_ROW = 'FROM own_item WHERE practice_id = $1 ORDER BY created_at DESC LIMIT 1';

/** Adds an own item with the text in one field, and takes the row away: a practice keeps so many at most. */
async function addOwnItem(cookie: string, field: OwnField, text: string): Promise<Attempt> {
  const form = ownItemForm({ name: 'Of an attack', [field]: text });
  const answer = await callAction(actionNamed('addOwnItemAction'), [noState, form], {
    cookie,
    path: '/settings/items/new',
  });
  const name = `${field} ${JSON.stringify(text).slice(0, 60)}`;
  if (isBug(answer)) return { name, problem: `a bug, status ${answer.status}` };
  if (!answer.headers['x-action-redirect']) {
    return { name, problem: PLAIN.includes(text) ? 'plain words are refused' : null };
  }
  const [row] = await asOwner<{ id: string; item: Record<OwnField, unknown> }>(
    `SELECT id, item ${OWN_ROW}`,
    [target().a.practiceId],
  );
  await asOwner('DELETE FROM own_item WHERE id = $1', [row?.id]);
  const wire = OWN_FIELDS[field](text.replace(/\p{Cs}/gu, '\ufffd'));
  const stored = JSON.stringify(row?.item[field]);
  return { name, problem: stored === JSON.stringify(wire) ? null : `stored as ${stored}` };
}

await runAttack('A-25', async (attack) => {
  const cookie = await cookieOf('a', 'owner');
  const count = isLong() ? 1_000 : 60;
  const goals = [];
  for (const text of [...BROKEN, ...drawn(texts, count)]) goals.push(await saveGoals(cookie, text));
  attack.attempts('a text of an intake is refused, or stored exactly', goals);

  const names = await each([...BROKEN, ...drawn(texts, count)], (text) => addNamed(cookie, text));
  attack.attempts('a name is refused, or stored exactly', names);

  const own = [];
  for (const field of Object.keys(OWN_FIELDS) as OwnField[]) {
    const some = drawn(texts, Math.ceil(count / 4));
    for (const text of [...PLAIN, ...BROKEN, ...some]) {
      own.push(await addOwnItem(cookie, field, text));
    }
  }
  attack.attempts('a text of an own item is refused, or stored exactly', own, { atLeast: 150 });

  const each_ = isLong() ? 120 : 20;
  const list = drawn(texts, each_);
  const calls = spoilable().flatMap(({ action, args }) =>
    list.map((text, at) => ({
      name: `${action.name} ${at}`,
      action,
      args: args.map((one) => withEveryText(one, () => text)),
    })),
  );
  const tried = await sendAll(calls, { cookie });
  attack.attempts('no text anywhere in any action is a bug', tried, {
    atLeast: isLong() ? 3_000 : 500,
  });

  const odd = [
    '%00',
    '%c0%af',
    '%ed%a0%80',
    '%ff',
    '%u0000',
    '%',
    '%zz',
    'é',
    encodeURIComponent('‮'),
  ];
  const paths = odd.flatMap((one) => [
    `/clients?q=${one}`,
    `/clients/${one}`,
    `/s/${one}`,
    `/library/muscle/${one}`,
    `/library?q=${one}`,
  ]);
  const { ask } = await import('./support/http');
  const asked = await each(paths, async (at): Promise<Attempt> => {
    const answer = await ask({ path: at, cookie }).catch(() => null);
    return { name: at, problem: answer && isBug(answer) ? `status ${answer.status}` : null };
  });
  attack.attempts('no address is a bug', asked, { atLeast: 40 });
  attack.check('the server lives', { value: target().a.name, isMet: await isAlive() });
});
