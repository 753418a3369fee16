import { callAction, formOf, noState } from './support/actions';
import { runAttack, type Attempt } from './support/attack';
import { actionNamed } from './support/endpoints';
import { ask, each } from './support/http';
import { inBrowser, watchedPage, type Watched } from './support/page';
import { SCRIPTS } from './support/payloads';
import { asOwner, clientAt, cookieOf, target } from './support/target';

const birthDate = '1980-01-01';

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

/** Every other field that takes a text, with as many of the scripts as it holds. */
async function fillTheRest(cookie: string): Promise<Attempt[]> {
  const draft = clientAt('a', 'intake_draft');
  const emergency = target().a.clients.find(({ rule }) => rule?.startsWith('rf_'));
  const ids = { clientId: emergency?.clientId ?? '', screeningId: emergency?.screeningId ?? '' };
  const [row] = await asOwner<{ version: number }>('SELECT version FROM intake WHERE id = $1', [
    draft.intakeId,
  ]);
  const long = SCRIPTS.join('\n').slice(0, 3_000);
  const sent: [string, unknown[]][] = [
    [
      'saveIntakeAction',
      [
        { clientId: draft.clientId, intakeId: draft.intakeId },
        { version: row?.version, value: { goals: long, therapistNotes: long } },
      ],
    ],
    [
      'noteIncidentAction',
      [
        ids,
        noState,
        formOf({ called: SCRIPTS[1] ?? '', time: '14:05', said: long.slice(0, 2_000) }),
      ],
    ],
  ];
  return each(sent, async ([name, args]): Promise<Attempt> => {
    const { text } = await callAction(actionNamed(name), args, { cookie });
    return {
      name,
      problem: /"errors":\[\{|"ok":false,"reason"/.test(text) ? text.slice(0, 160) : null,
    };
  });
}

const LIMIT_NAME_MAX = 60;

/** Own limits of the other practice (a new one would ask for new screenings): their words stand in every explanation. */
async function addLimits(cookie: string): Promise<{ names: string[]; tries: Attempt[] }> {
  const names = SCRIPTS.filter((text) => text.length <= LIMIT_NAME_MAX).slice(0, 20);
  const tries = await each(names, async (name): Promise<Attempt> => {
    const effect = { kind: 'pressure_max', level: 4 };
    const limit = JSON.stringify({ name, rule: null, effect, reason: `${name} ${name}` });
    const { text } = await callAction(actionNamed('addLimitAction'), [noState, formOf({ limit })], {
      cookie,
    });
    return { name, problem: /"errors":\[\]/.test(text) ? null : text.slice(0, 160) };
  });
  return { names, tries };
}

async function look(watched: Watched, path: string, wanted: readonly string[]): Promise<Attempt> {
  const { page } = watched;
  await page.goto(`${target().url}${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(200);
  const shown = await page.evaluate(() =>
    [
      document.body.innerText,
      ...[...document.querySelectorAll('textarea, input')].map(
        (one) => (one as HTMLInputElement).value,
      ),
    ].join('\n'),
  );
  const lost = wanted.find((text) => !shown.includes(text));
  const bad = watched.dialogs[0] ?? watched.policy[0] ?? watched.elsewhere[0];
  watched.dialogs.length = watched.policy.length = watched.elsewhere.length = 0;
  if (bad !== undefined) return { name: path, problem: `runs or asks: ${bad}` };
  return { name: path, problem: lost === undefined ? null : `does not show ${lost}` };
}

await runAttack('A-17', async (attack) => {
  const cookie = await cookieOf('a', 'owner');
  attack.attempts('the scripts are stored as texts', await addClients(cookie), { atLeast: 60 });
  attack.attempts('and in every other field', await fillTheRest(cookie));
  const rows = await asOwner<{ id: string; name: string }>(
    'SELECT id, name FROM client WHERE practice_id = $1 AND birth_date = $2 AND name = ANY($3)',
    [target().a.practiceId, birthDate, SCRIPTS],
  );
  const draft = clientAt('a', 'intake_draft').clientId;
  const stopped = target().a.clients.find(({ rule }) => rule?.startsWith('rf_'))?.clientId ?? '';
  await inBrowser(attack, 'the browser that would run them', async (browser) => {
    const watched = await watchedPage(browser, cookie);
    const looks: Attempt[] = [];
    for (const { id, name } of rows) looks.push(await look(watched, `/clients/${id}`, [name]));
    for (const { id, name } of rows.slice(0, 12))
      looks.push(await look(watched, `/clients/${id}/edit`, [name]));
    const pages = [
      '/clients',
      '/clients?q=%3Cscript%3E',
      '/today',
      '/settings/limits',
      `/clients/${draft}/intake`,
      `/clients/${stopped}/screening`,
      '/library?q=%3Cscript%3Ealert(1)%3C/script%3E',
      '/s?code=%3Cscript%3E',
      '/sign-in?next=%22%3E%3Cscript%3E',
    ];
    for (const path of pages) looks.push(await look(watched, path, []));
    await watched.page.emulateMedia({ media: 'print' });
    looks.push(await look(watched, `/clients/${rows[0]?.id ?? ''}`, []));
    attack.attempts('no script runs anywhere, and the text is there', looks, { atLeast: 80 });
    const other = await cookieOf('b', 'owner');
    const { names, tries } = await addLimits(other);
    attack.attempts('own limits take them as texts', tries, { atLeast: 20 });
    const page = await watchedPage(browser, other);
    attack.attempts('and show them as texts', [await look(page, '/settings/limits', names)]);
  });
  const summary = await ask({ path: `/api/clients/${stopped}/emergency-summary`, cookie });
  attack.check('the summary still prints', {
    value: summary.status,
    isMet: summary.status === 200,
  });
});
