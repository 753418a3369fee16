import { beforeEach, expect, test, vi } from 'vitest';

import type { Chart } from '@/lib/data/charts';
import type { PracticeScope } from '@/lib/data/scope';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Icons and links are drawn in the browser: on the server Next puts a reference in their place.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('next/dynamic', () => ({ default: () => () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

/** The code's own list of pages and actions: a new one is tested by being there. */
const pages = import.meta.glob<{ default: (props: unknown) => Promise<unknown> }>(
  '/app/*practice*/**/page.tsx',
);
const actions = import.meta.glob<Record<string, unknown>>('/app/*practice*/**/actions.ts');

const pageOfOneClient = (path: string) => path.includes('[clientId]');
const clinical = (path: string) =>
  pageOfOneClient(path) && !/\[clientId\]\/(page|edit|own-intake)/.test(path);

const nobody = '00000000-0000-7000-8000-000000000000';

let scope: PracticeScope;
let chart: Chart;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  chart = await aWalkedClient(scope, 'record_draft');
});

function idsOf({ client, plan, record }: Chart) {
  return {
    clientId: client.id,
    planId: plan?.id ?? nobody,
    recordId: record?.id ?? nobody,
    sheetId: nobody,
    screeningId: chart.screening?.id ?? nobody,
    rule: 'ci_first_session',
  };
}

async function open(path: string, ids: Record<string, string>): Promise<unknown> {
  const page = await pages[path]?.();
  return page?.default({ params: Promise.resolve(ids), searchParams: Promise.resolve({}) });
}

async function exportsOf(
  path: string,
): Promise<[string, (...args: unknown[]) => Promise<unknown>][]> {
  const found = Object.entries((await actions[path]?.()) ?? {});
  return found.filter(
    (one): one is [string, () => Promise<unknown>] => typeof one[1] === 'function',
  );
}

test('the list is not empty', () => {
  expect(Object.keys(pages).length).toBeGreaterThanOrEqual(10);
  expect(Object.keys(actions).length).toBeGreaterThanOrEqual(6);
});

/** What the browser would send: the bound ids, where there are any, then the form. */
function argumentsFor(action: { length: number }): unknown[] {
  const rest = action.length > 2 ? [{ errors: [] }] : [];
  return [idsOf(chart), ...rest, new FormData()];
}

const allPages = Object.keys(pages);
const allActions = Object.keys(actions);

test.each(allPages)('%s leads somebody who is not signed in to the sign-in page', async (path) => {
  await expect(open(path, idsOf(chart))).rejects.toEqual(redirectTo('/sign-in.*'));
});

test.each(allPages.filter(pageOfOneClient))(
  '%s is not found for another practice, for unknown ids and for nonsense',
  async (path) => {
    await actAs(await aPractice());
    const names = Object.keys(idsOf(chart));
    const all = (value: string) => Object.fromEntries(names.map((name) => [name, value]));
    for (const ids of [idsOf(chart), all(nobody), all('x\u0000'), all('1 OR 1=1')]) {
      await expect(open(path, ids)).rejects.toEqual(isNotFound);
    }
  },
);

test.each(allPages.filter(clinical))('%s is not found for the front desk', async (path) => {
  await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
  await expect(open(path, idsOf(chart))).rejects.toEqual(isNotFound);
});

test.each(allActions)('%s: every action refuses somebody who is not signed in', async (path) => {
  for (const [name, action] of await exportsOf(path)) {
    const answer = await action(...argumentsFor(action)).catch((error: unknown) => error);
    const text = JSON.stringify(answer, ['state', 'message', 'errors', 'digest']);
    expect(text, name).toMatch(/signed[ _]out|NEXT_REDIRECT;[a-z]+;\/sign-in/i);
  }
});

test.each(allActions.filter(clinical))(
  '%s: no action is there for the front desk',
  async (path) => {
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    for (const [name, action] of await exportsOf(path)) {
      await expect(action(...argumentsFor(action)), name).rejects.toEqual(isNotFound);
    }
  },
);
