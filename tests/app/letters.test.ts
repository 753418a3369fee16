import { beforeEach, describe, expect, test, vi } from 'vitest';

import { issueLetterAction } from '@/app/(practice)/clients/[clientId]/letters/new/actions';
import NewLetterPage from '@/app/(practice)/clients/[clientId]/letters/new/page';
import { GET as letterPdf } from '@/app/api/letters/[letterId]/pdf/route';
import { listLetters } from '@/lib/data/referral-letters';
import type { PracticeScope } from '@/lib/data/scope';
import { compact, readPdf } from '../print/read-pdf';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aLimit } from '../support/records';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('next/dynamic', () => ({ default: () => () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const NOT_IDS = ['00000000-0000-7000-8000-000000000000', 'x', '../../x', '1'.repeat(4000)];
const limping = { answers: { redFlags: { rf_cla_1: 'yes' } } } as const;
const numb = { answers: { redFlags: { rf_ces_1: 'yes' } } } as const;
const KEY = '01900000-0000-7000-8000-000000000abc';

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const issue = (clientId: string, value: unknown = {}, key?: string) =>
  issueLetterAction(clientId, { version: 0, value, ...(key !== undefined && { key }) });

const open = (letterId: string, query = '') =>
  letterPdf(new Request(`http://127.0.0.1/api/x${query}`), {
    params: Promise.resolve({ letterId }),
  });

async function anIssuedLetter(value: unknown = { recipient: 'Dr Green', ownWords: 'She limps.' }) {
  const { client } = await aWalkedClient(scope, 'screened', limping);
  expect(await issue(client.id, value)).toMatchObject({ ok: true, version: 1 });
  const [letter] = await listLetters(scope, client.id);
  if (!letter) throw new Error('There is no letter.');
  return { client, letter };
}

async function openedOf(clientId: string): Promise<string[]> {
  const rows = await ownerDatabase().accessLog.findMany({ where: { clientId } });
  return rows.map(({ what }) => what);
}

describe('issuing a letter', () => {
  test('keeps what was found and what was typed, under the screening and the findings it tells', async () => {
    const { letter } = await anIssuedLetter();
    expect(letter.rules).toContain('rf_cla_1');
    expect(letter.document).toMatchObject({
      number: 1,
      recipient: 'Dr Green',
      ownWords: 'She limps.',
      issuedOn: practiceToday(),
    });
  });

  test('sent twice under one key it is one letter; sent again it is another', async () => {
    const { client } = await aWalkedClient(scope, 'screened', limping);
    await Promise.all([issue(client.id, {}, KEY), issue(client.id, {}, KEY)]);
    expect(await listLetters(scope, client.id)).toHaveLength(1);
    await issue(client.id);
    expect((await listLetters(scope, client.id)).map(({ number }) => number)).toEqual([2, 1]);
  });

  test.each([
    [{ recipient: 'x'.repeat(201) }, 'recipient'],
    [{ recipient: 'two\nlines' }, 'recipient'],
    [{ ownWords: 'x'.repeat(2001) }, 'ownWords'],
    [{ ownWords: 7 }, 'ownWords'],
  ])('names the field of bad input: %j', async (value, field) => {
    const { client } = await aWalkedClient(scope, 'screened', limping);
    const answer = await issue(client.id, value);
    expect(answer).toMatchObject({ ok: false, errors: [{ field }] });
    expect(await listLetters(scope, client.id)).toEqual([]);
  });

  test('is refused in words in an emergency, and while the screening is out of date', async () => {
    const stopped = await aWalkedClient(scope, 'screened', numb);
    expect(await issue(stopped.client.id)).toMatchObject({
      ok: false,
      errors: [{ message: expect.stringContaining('emergency summary') }],
    });
    const { client } = await aWalkedClient(scope, 'screened', limping);
    await aLimit(scope);
    expect(await issue(client.id, { ownWords: 'kept' })).toMatchObject({
      ok: false,
      errors: [{ message: expect.stringContaining('out of date') }],
    });
    expect(await listLetters(scope, client.id)).toEqual([]);
    expect(await listLetters(scope, stopped.client.id)).toEqual([]);
  });

  test('is for those who care for clients, of the own practice', async () => {
    const { client } = await aWalkedClient(scope, 'screened', limping);
    for (const role of ['front_desk', 'reviewer'] as const) {
      await actAs((await aMember(scope.practiceId, { role })).scope);
      await expect(issue(client.id)).rejects.toEqual(isNotFound);
      const props = { params: Promise.resolve({ clientId: client.id }) };
      await expect(NewLetterPage(props)).rejects.toEqual(isNotFound);
    }
    await actAs(await aPractice());
    expect(await issue(client.id)).toMatchObject({ ok: false, reason: 'not_found' });
    expect(await listLetters(scope, client.id)).toEqual([]);
  });
});

describe('the PDF of a letter', () => {
  test('is the letter as it was issued, named without a name, kept nowhere, and logged', async () => {
    const { client, letter } = await anIssuedLetter();
    await ownerDatabase().client.update({
      where: { id: client.id },
      data: { name: 'Another Name' },
    });
    const response = await open(letter.id, '?paper=letter');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toBe('inline; filename="letter-1.pdf"');
    const { pages, sizes } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(sizes[0]).toEqual([612, 792]);
    for (const words of [client.name, 'Dr Green', 'She limps.']) {
      expect(pages.join('')).toContain(compact(words));
    }
    expect(await openedOf(client.id)).toContain('letter');
  });

  test('is not there for another practice, the front desk, unknown ids and nonsense', async () => {
    const { client, letter } = await anIssuedLetter();
    for (const id of NOT_IDS) await expect(open(id)).rejects.toEqual(isNotFound);
    await actAs(await aPractice());
    await expect(open(letter.id)).rejects.toEqual(isNotFound);
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    await expect(open(letter.id)).rejects.toEqual(isNotFound);
    actAsNobody();
    await expect(open(letter.id)).rejects.toEqual(redirectTo('/sign-in.*'));
    expect(await openedOf(client.id)).not.toContain('letter');
  });
});
