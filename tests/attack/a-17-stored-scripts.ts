import type { Browser } from '@playwright/test';

import { callAction, formOf, noState } from './support/actions';
import { isLong, runAttack, type Attempt } from './support/attack';
import { actionNamed, addressEndpoints } from './support/endpoints';
import { addressCells, addressWith, idsOf } from './support/cells';
import { ask, each } from './support/http';
import { inBrowser, inTabs, watchedPage, wholeDrawn, type Watched } from './support/page';
import { SCRIPTS } from './support/payloads';
import { clearedClient, made, NOT_FILLED, stoppedClient, textFor } from './support/stored-step';
import { madeOf } from './support/made-of';
import { STORED_STEPS } from './support/stored-steps';
import { asOwner, clientAt, cookieOf, target } from './support/target';
import { textFields } from './support/text-fields';
import { withWapiti } from './support/wapiti';

const OF_MINORS = 'asked of minors alone; the client is none';

/** Kept, and on no page of these clients. */
const SHOWN_NOWHERE: Readonly<Record<string, string>> = {
  ...{ 'intake-answers#name': OF_MINORS, 'intake-answers#relation': OF_MINORS },
  ...{ 'told-consents#guardianName': OF_MINORS, 'told-consents#guardianRelation': OF_MINORS },
  'answer#note': 'what was done is kept and goes out in the export; no page shows it',
  'letter#ownWords': 'on the paper alone; tests/print tries hostile texts there',
  'screening#reason 2': 'why a clearance was taken back is kept, and no page shows it',
};

const birthDate = '1980-01-01';

const TABS = 2;

/** Clients whose name is the script: one each. Their address is another one. */
async function addClients(cookie: string): Promise<Attempt[]> {
  return each(SCRIPTS, async (text): Promise<Attempt> => {
    const form = formOf({ name: text, birthDate, address: `${text}\n${text}`, anyway: 'yes' });
    const { headers } = await callAction(actionNamed('addClientAction'), [noState, form], {
      cookie,
      path: '/clients/new',
    });
    const isThere = /^\/clients\//.test(String(headers['x-action-redirect']));
    return { name: text, problem: isThere ? null : 'was not stored' };
  });
}

/** A field of a schema that no step fills and no reason leaves out: add it to support/stored-texts.ts. */
function coverage(): Attempt[] {
  const { names, bare } = textFields();
  const filled = STORED_STEPS.flatMap(({ fields }) => Object.keys(fields));
  return [
    ...names.map((name): Attempt => {
      const isKnown = filled.includes(name) || NOT_FILLED[name] !== undefined;
      return { name, problem: isKnown ? null : 'nothing fills it' };
    }),
    ...bare.map((name) => ({ name, problem: MADE_BY_HAND.has(name) ? null : 'no name before it' })),
    ...[...filled, ...Object.keys(NOT_FILLED)].map((name): Attempt => {
      return { name: `${name} is there`, problem: names.includes(name) ? null : 'no such field' };
    }),
  ];
}

/** The rule of an address, for two forms that have their names; ids of questions; a measure, filled by its fields' names. */
const MADE_BY_HAND = new Set(['person 1', 'route 1', 'told-answers 1']);

const places = STORED_STEPS.flatMap(({ fields }) => Object.entries(fields));
const textOf = (field: string): string =>
  textFor(
    places.findIndex(([name]) => name === field),
    places.find(([name]) => name === field)?.[1] ?? 0,
  );

async function fill(cookie: string, isLast: boolean): Promise<Attempt[]> {
  const tried: Attempt[] = [];
  // One after the other: a sheet is issued inside the limit of the step before.
  for (const { fields, send, isLast: last = false } of STORED_STEPS) {
    if (last !== isLast) continue;
    tried.push({ name: Object.keys(fields).join(', '), problem: await send(textOf, cookie) });
  }
  return tried;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What all pages have shown. */
const shownEverywhere: string[] = [];

async function look(
  watched: Watched,
  path: string,
  wanted: readonly string[] = [],
): Promise<Attempt> {
  const { page } = watched;
  await page.goto(`${target().url}${path}`, { waitUntil: 'load' });
  await wholeDrawn(page);
  const shown = await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    return [
      document.body.innerText,
      ...[...document.querySelectorAll('textarea, input')].map(
        (one) => (one as HTMLInputElement).value,
      ),
    ].join('\n');
  });
  shownEverywhere.push(oneLine(shown));
  const lost = wanted.find((text) => !shown.includes(text));
  const bad = watched.dialogs[0] ?? watched.policy[0] ?? watched.elsewhere[0];
  watched.dialogs.length = watched.policy.length = watched.elsewhere.length = 0;
  if (bad !== undefined) return { name: path, problem: `runs or asks: ${bad}` };
  return { name: path, problem: lost === undefined ? null : `does not show ${lost}` };
}

/** Every page there is, with the ids of each client that a text was stored for. */
function everyPage(): string[] {
  const stages = ['intake_draft', 'plan_draft', 'record_draft', 'record_signed', 'sheet_issued'];
  const clients = stages.map((stage) => clientAt('a', stage));
  const all = [...clients, stoppedClient(), clearedClient()].flatMap((one) => (one ? [one] : []));
  const pages = addressEndpoints().filter(
    ({ kind, name }) => kind === 'page' && addressCells[name] && !name.includes('/sign-in'),
  );
  const paths = all.flatMap((one) => {
    const ids = {
      ...idsOf('a', one),
      ...madeOf(one),
    };
    return pages.map(({ name }) => addressWith(name, ids));
  });
  return [...new Set(paths)];
}

/** Fields that were stored and that no page shows as they are. */
function notShown(fields: readonly string[]): Attempt[] {
  return fields.map((field): Attempt => {
    const [first = ''] = textOf(field).split('\n');
    const isEmail = field.endsWith('#email');
    const wanted = isEmail ? first.replace(/[\s@]+/g, '').toLowerCase() : oneLine(first);
    const isThere = shownEverywhere.some((text) =>
      (isEmail ? text.toLowerCase() : text).includes(wanted),
    );
    return { name: field, problem: isThere ? null : `no page shows ${wanted}` };
  });
}

/** The client that most of what is stored stands on. */
const issuedTo = (): string => clientAt('a', 'sheet_issued').clientId;

/** As it was, for the attacks that come after. */
async function tidy(cookie: string): Promise<void> {
  const { practiceId, name, people } = target().a;
  await asOwner('UPDATE practice SET name = $2 WHERE id = $1', [practiceId, name]);
  await asOwner('UPDATE account SET name = $2 WHERE id = $1', [
    people['owner']?.accountId,
    `owner of ${name}`,
  ]);
  const { clientId } = clientAt('a', 'sheet_issued');
  await callAction(actionNamed('screenAgainAction'), [clientId, noState, formOf({})], { cookie });
}

const fieldsOf = (isLast: boolean): string[] =>
  STORED_STEPS.filter((one) => (one.isLast ?? false) === isLast).flatMap(({ fields }) =>
    Object.keys(fields),
  );

/** The client's own page, as somebody with the sheet sees it. */
async function sheetTicket(): Promise<string> {
  const { code, birthYear } = clientAt('a', 'sheet_issued');
  const args = [code, noState, formOf({ birthYear: String(birthYear) })];
  const { headers } = await callAction(actionNamed('openSheetAction'), args, {
    path: `/s/${code ?? ''}`,
  });
  return (
    (headers['set-cookie'] ?? []).find((one) => one.includes('home-care-sheet'))?.split(';')[0] ??
    ''
  );
}

interface Look {
  path: string;
  wanted?: string[];
}

/** The fast form opens some of the charts; the list shows every name. */
function firstPaths(rows: readonly { id: string; name: string }[]): Look[] {
  const some = isLong() ? rows : rows.filter((_one, at) => at % 3 === 0);
  const searches = [
    '/clients?q=%3Cscript%3E',
    '/library?q=%3Cscript%3Ealert(1)%3C/script%3E',
    '/s?code=%3Cscript%3E',
    '/sign-in?next=%22%3E%3Cscript%3E',
  ];
  return [
    ...some.map(({ id, name }): Look => ({ path: `/clients/${id}`, wanted: [name] })),
    ...some.slice(0, 12).map(({ id, name }) => ({ path: `/clients/${id}/edit`, wanted: [name] })),
    ...[
      `/clients/${made.clientId}`,
      `/clients/${made.clientId}/edit`,
      `/clients/${clearedClient()?.clientId ?? ''}/letters/${made.adviceId}`,
      ...everyPage(),
      ...searches,
    ].map((path) => ({ path })),
  ];
}

/** Where what was taken back stands, and what came after it. */
function lastPaths(): Look[] {
  const cleared = `/clients/${clearedClient()?.clientId ?? ''}`;
  const sheets = `/clients/${issuedTo()}/home-care`;
  const paths = ['/settings/limits', '/library/muscle/piriformis', sheets];
  const measured = `/clients/${clientAt('a', 'record_signed').clientId}/outcomes`;
  const of = ['', '/screening', `/letters/${made.adviceId}`].map((page) => `${cleared}${page}`);
  const all = [...paths, `${sheets}/sheets/${made.sheetId}`, ...of, measured];
  return all.map((path) => ({ path }));
}

const lookAtAll = (tabs: readonly Watched[], list: readonly Look[]): Promise<Attempt[]> =>
  inTabs(tabs, list, (tab, { path, wanted }) => look(tab, path, wanted));

async function lookAsClient(browser: Browser): Promise<Attempt[]> {
  const watched = await watchedPage(browser, await sheetTicket());
  const { code } = clientAt('a', 'sheet_issued');
  return lookAtAll([watched], [{ path: `/s/${code ?? ''}` }]);
}

await runAttack('A-17', async (attack) => {
  const cookie = await cookieOf('a', 'owner');
  attack.attempts('every field for free text is filled here, or says why not', coverage(), {
    atLeast: 60,
  });
  attack.attempts('the scripts are stored as texts', await addClients(cookie), { atLeast: 60 });
  attack.attempts('and by every other form', await fill(cookie, false), { atLeast: 13 });
  const rows = await asOwner<{ id: string; name: string }>(
    'SELECT id, name FROM client WHERE practice_id = $1 AND birth_date = $2 AND name = ANY($3)',
    [target().a.practiceId, birthDate, SCRIPTS],
  );
  await inBrowser(attack, 'the browser that would run them', async (browser) => {
    const tabs = await Promise.all(
      Array.from({ length: TABS }, () => watchedPage(browser, cookie)),
    );
    const looks = [...(await lookAtAll(tabs, firstPaths(rows))), ...(await lookAsClient(browser))];
    const back = await fill(cookie, true);
    attack.attempts('what takes a thing back is stored too', back, { atLeast: 3 });
    looks.push(...(await lookAtAll(tabs, lastPaths())));
    for (const { page } of tabs) await page.emulateMedia({ media: 'print' });
    const printed = [{ path: `/clients/${made.clientId}` }, { path: '/settings/audit' }];
    looks.push(...(await lookAtAll(tabs, printed)));
    attack.attempts('no script runs anywhere, and the text is there', looks, {
      atLeast: isLong() ? 150 : 100,
    });
    const fields = [...fieldsOf(false), ...fieldsOf(true)].filter((name) => !SHOWN_NOWHERE[name]);
    attack.attempts('each text stands somewhere as it was typed', notShown(fields), {
      atLeast: 30,
    });
  });
  const stopped = stoppedClient()?.clientId ?? '';
  for (const path of [
    `/api/clients/${stopped}/emergency-summary`,
    '/api/audit',
    '/api/library/reviews',
  ]) {
    const { status } = await ask({ path, cookie });
    attack.check(`${path.split('/').at(-1) ?? ''} is still made`, {
      value: status,
      isMet: status === 200,
    });
  }
  await tidy(cookie);
  const crawler = await cookieOf('a', 'therapist');
  await withWapiti(attack, { modules: ['xss', 'permanentxss'], cookie: crawler });
});
