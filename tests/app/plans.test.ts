import { isValidElement } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { writeTicket } from '@/lib/access/sheet-ticket';
import { searchClients } from '@/lib/data/client-search';
import { sheetCode } from '@/lib/data/rows/sheet-code';
import { today } from '@/lib/platform/clock';
import { measure } from '@/prisma/demo/measures';
import { giveSheet } from '@/prisma/demo/sheet';
import { walkThrough } from '@/prisma/demo/visit';
import { statementsOf, type Heard } from '../../scripts/scale/heard';
import { aLargePractice, type LargePractice } from '../support/large-practice';
import { ownerDatabase } from '../support/owner-database';
import { planner, type Planner } from '../support/query-plans';
import { actAs, sentCookies } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('next/dynamic', () => ({ default: () => () => null }));
vi.mock('@/components/client-page/words', () => ({ useWords: () => ({}), WordsProvider: 'div' }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

type Page = (props: { params: Promise<object>; searchParams: Promise<object> }) => unknown;

const pages = import.meta.glob<{ default: Page }>([
  '../../app/*practice*/**/page.tsx',
  '../../app/*client*/s/**/page.tsx',
]);

/** A table with fewer rows than this is read faster as a whole. */
const BIG = 1000;

let large: LargePractice;
let big: Set<string>;
let planned: Planner;
let without: Planner;

/** Asks whatever hangs below: parts of a page that read for themselves. What only a browser can draw is left. */
async function drawn(node: unknown): Promise<void> {
  if (Array.isArray(node)) return void (await Promise.all(node.map(drawn)));
  if (!isValidElement<{ children?: unknown }>(node)) return;
  const { type, props } = node;
  if (typeof type === 'function') {
    const part = type as (given: object) => unknown;
    await drawn(
      await Promise.resolve()
        .then(() => part(props))
        .catch(() => null),
    );
  }
  await drawn(props.children);
}

async function opened(file: string): Promise<void> {
  const module = await pages[file]?.();
  const params = Promise.resolve({
    measure: 'psfs',
    kind: 'muscle',
    id: 'piriformis',
    ...large.ids,
  });
  const answer = Promise.resolve(
    module?.default({ params, searchParams: Promise.resolve({ q: 'hil' }) }),
  );
  // A page that is not there for this client has asked for it all the same.
  await drawn(await answer.catch(() => null));
}

async function slips(heard: readonly Heard[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of heard) {
    const scanned = [
      ...(await planned.scanned(one)).filter((table) => big.has(table)),
      ...(await without.scanned(one)).filter((table) => !SMALL.has(table)),
    ];
    if (scanned.length > 0) found.push(`${scanned.join()}: ${one.text.replaceAll(/\s+/g, ' ')}`);
  }
  return found;
}

/** Has a row for a practice or an account, never for a client. */
const SMALL = new Set(['practice', 'account', 'membership']);

beforeAll(async () => {
  large = await aLargePractice();
  const { scope, ids } = large;
  const rows = await ownerDatabase().$queryRaw<{ name: string }[]>`
    SELECT relname::text AS name FROM pg_class WHERE relkind = 'r' AND reltuples >= ${BIG}`;
  big = new Set(rows.map(({ name }) => name));
  planned = await planner(scope, { seqScan: 'on' });
  without = await planner(scope, { seqScan: 'off' });
  const linkId = ids['linkId'] ?? '';
  ids['code'] = sheetCode(linkId);
  await actAs(scope);
  sentCookies.set('home-care-sheet', writeTicket(linkId, new Date(), 3600));
}, 120_000);

afterAll(async () => {
  await Promise.all([planned.end(), without.end()]);
});

describe('no statement reads a big table from one end to the other', () => {
  it('knows which are big', () => {
    expect(big).toContain('home_care_sheet');
    expect(big).toContain('audit_event');
    expect(Object.keys(pages).length).toBeGreaterThan(30);
  });

  it.each(Object.keys(pages))('while %s is opened', async (file) => {
    const heard = await statementsOf(() => opened(file));
    expect(await slips(heard)).toEqual([]);
  });

  it('while a client is taken through the six steps', async () => {
    const writer = { scope: large.scope, today: today('Europe/London') };
    const details = { name: 'Hilda Newcome', birthDate: '1979-04-12' };
    const heard = await statementsOf(async () => {
      const screened = await walkThrough(writer, { details, stage: 'sheet_issued' });
      if (!screened) throw new Error('She has come all the way.');
      await giveSheet({ ...writer, therapist: 'Member 0' }, screened);
      await measure(writer, screened);
    });
    expect(heard.length).toBeGreaterThan(50);
    expect(await slips(heard)).toEqual([]);
  });

  it.each(['hilda newcome', 'nwecome', '1979-04-12'])('while %j is searched', async (query) => {
    const heard = await statementsOf(() => searchClients(large.scope, { query }));
    expect(await slips(heard)).toEqual([]);
  });
});
