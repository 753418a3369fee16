/** The three saves as the browser sends them to the running app, beside an empty answer of JSON. */
import type { Browser, Page } from '@playwright/test';
import type pg from 'pg';

import { putBack, type Changed } from './direct/put-back';
import { figureOf, type Figure } from './figure';
import { superuserOf } from './heard-statements';
import { timesUnder, type Asked } from './load';
import { openDraft, signIn, type RunningApp } from './open-plan';
import { fetchOf, keptOpen, sendAgain, sentBy, type SentByBrowser } from './sent-by-browser';
import type { Visited } from './visited';

const ROUNDS = 30;
const WARM_UP = 5;
const FLOOR = { connections: 1, seconds: 1.5 };
/** A client of the demo with a signed intake that nothing stands against. */
const CLIENT = 'Oliver Chen';

interface Save {
  name: string;
  sent: SentByBrowser;
  clientId: string;
  changed: Changed;
  /** The page that its answer brings; none where the browser knows all of it already. */
  page?: string;
}

const clientIn = (url: string): string => /\/clients\/([^/?]+)/.exec(url)?.[1] ?? '';

async function draftOf(client: pg.Client, clientId: string): Promise<string> {
  const found = await client.query<{ id: string }>(
    "SELECT id FROM intake WHERE client_id = $1 AND status = 'draft'",
    [clientId],
  );
  return found.rows[0]?.id ?? '';
}

async function openIntake(browser: Browser, app: RunningApp): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await signIn(page, app);
  // The list alone shows fifty, and ten thousand more were made for the statements.
  await page.goto(`${app.url}/clients?q=${encodeURIComponent(CLIENT)}`);
  await page.getByRole('link', { name: CLIENT }).first().click();
  await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
  await page.goto(`${page.url()}/intake`);
  const begin = page.getByRole('button', { name: /^(?:Correct or update|Ask all of it again)$/ });
  const sign = page.getByRole('button', { name: 'Sign the intake' });
  await begin.or(sign).first().waitFor();
  if ((await begin.count()) > 0) await begin.click();
  await sign.waitFor();
  return page;
}

/** A save that is taken from a page leaves it waiting for its answer: each has a page of its own. */
async function intakeSaves(browser: Browser, app: RunningApp, client: pg.Client): Promise<Save[]> {
  const first = await openIntake(browser, app);
  const clientId = clientIn(first.url());
  const changed: Changed = [['intake', await draftOf(client, clientId)]];
  const signing = await first.context().newPage();
  await signing.goto(first.url());
  const goals = first.getByRole('textbox', { name: 'Goals' });
  const draft = await sentBy(first, () => goals.fill('Walk to the market and back.'));
  const sign = signing.getByRole('button', { name: 'Sign the intake' });
  const signed = await sentBy(signing, () => sign.click());
  await first.context().close();
  return [
    { name: 'save_draft', sent: draft, clientId, changed },
    {
      name: 'sign_intake',
      sent: signed,
      clientId,
      changed,
      page: `/clients/${clientId}/screening`,
    },
  ];
}

async function planSave(browser: Browser, app: RunningApp): Promise<Save> {
  const page = await openDraft(browser, app, 60);
  await page.waitForURL(/\/session-plans\/[0-9a-f-]{36}/);
  const planId = /session-plans\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  const confirm = page.getByRole('button', { name: 'Confirm the plan' });
  const sent = await sentBy(page, () => confirm.click());
  const { pathname } = new URL(page.url());
  await page.context().close();
  const changed: Changed = [['session_plan', planId]];
  return { name: 'confirm_plan', sent, clientId: clientIn(pathname), changed, page: pathname };
}

async function versionsOf(client: pg.Client, changed: Changed): Promise<number> {
  let sum = 0;
  for (const [table, id] of changed) {
    const sql = `SELECT version FROM ${table} WHERE id = $1`;
    sum += (await client.query<{ version: number }>(sql, [id])).rows[0]?.version ?? 0;
  }
  return sum;
}

interface Times {
  /** Of the whole answer. */
  whole: number[];
  /** Without what the page takes that comes with it, asked for right after it. */
  alone: number[];
}

async function timesOf(client: pg.Client, { sent, page, ...save }: Save): Promise<Times> {
  const back = await putBack(client, save);
  const agent = keptOpen();
  const before = await versionsOf(client, save.changed);
  const times: Times = { whole: [], alone: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const whole = await sendAgain(agent, sent);
    const isSaved = (await versionsOf(client, save.changed)) > before;
    if (!isSaved) throw new Error(`${save.name}: the app answered and saved nothing.`);
    times.whole.push(whole);
    if (page !== undefined) times.alone.push(whole - (await sendAgain(agent, fetchOf(sent, page))));
    await back();
  }
  agent.destroy();
  return { whole: times.whole.slice(WARM_UP), alone: times.alone.slice(WARM_UP) };
}

const p95 = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;

/**
 * 95 of 100 sendings take no longer than that; the floor is the median of the empty answer. Beside it, for where the time
 * goes: half of them, and half of them without the page.
 */
function figuresOf({ name }: Save, { whole, alone }: Times, floors: readonly number[]): Figure[] {
  const id = `saves.${name}.over_http`;
  const aim = { mostTimes: 4 };
  const half = figureOf({ id: `${id}.median`, unit: 'ms', values: whole, floors, aim });
  const most = figureOf({ id, unit: 'ms, p95', values: [p95(whole)], floors, aim });
  if (alone.length === 0) return [most, half];
  const without = { id: `${id}.without_page`, unit: 'ms', values: alone, floors, aim };
  return [most, half, figureOf(without)];
}

export async function savesOverHttp(
  browser: Browser,
  app: RunningApp,
  { today }: Visited,
): Promise<Figure[]> {
  const { client } = await superuserOf(app);
  const nothing: Asked = { ...today, path: '/api/floor', mark: '{}' };
  try {
    const saves = [await planSave(browser, app), ...(await intakeSaves(browser, app, client))];
    const figures: Figure[] = [];
    for (const save of saves) {
      const floors = await timesUnder(nothing, FLOOR);
      figures.push(...figuresOf(save, await timesOf(client, save), floors));
    }
    return figures;
  } finally {
    await client.end();
  }
}
