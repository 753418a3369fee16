import { beforeEach, describe, expect, test, vi } from 'vitest';

import { GET as packPdf } from '@/app/api/downtime-pack/route';
import { mayReadMore } from '@/lib/access/read-limits';
import { instantAt, today } from '@/lib/platform/clock';
import type { PracticeScope } from '@/lib/data/scope';
import { compact, readPdf } from '../print/read-pdf';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
});

const open = (query = '') => packPdf(new Request(`http://127.0.0.1/api/downtime-pack${query}`));

async function read(response: Response) {
  return readPdf(new Uint8Array(await response.arrayBuffer()));
}

const cardsOf = (pages: readonly string[]): string[] =>
  pages.filter((page) => page.includes(compact('Session card. Confirmed')));

async function openedOf(clientId: string): Promise<string[]> {
  const rows = await ownerDatabase().accessLog.findMany({ where: { clientId } });
  return rows.map(({ what }) => what);
}

describe('the downtime pack of today', () => {
  test('has a card for every confirmed plan that waits, and for no other', async () => {
    const ready = await aWalkedClient(scope, 'plan_confirmed');
    const draft = await aWalkedClient(scope, 'plan_draft');
    const begun = await aWalkedClient(scope, 'record_draft');
    await actAs(scope);
    const response = await open('?paper=letter');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toBe(
      'inline; filename="downtime-pack.pdf"',
    );
    const { pages, sizes } = await read(response);
    expect(sizes[0]).toEqual([612, 792]);
    expect(cardsOf(pages)).toHaveLength(1);
    expect(pages.join('')).not.toContain(compact(ready.client.name));
    expect(pages.join('')).toContain(compact('Session note on paper'));
    expect(await openedOf(ready.client.id)).toContain('session_card');
    for (const { client } of [draft, begun]) {
      expect(await openedOf(client.id)).not.toContain('session_card');
    }
    const { practiceId } = scope;
    const deeds = await ownerDatabase().auditEvent.findMany({ where: { practiceId } });
    expect(deeds.map(({ action }) => action)).toContain('make_pack');
  });

  test('begins with who comes, at the time agreed, and says why somebody has no card', async () => {
    const late = await aWalkedClient(scope, 'plan_confirmed');
    const early = await aWalkedClient(scope, 'plan_draft');
    const gone = await aWalkedClient(scope, 'plan_draft');
    const day = { practiceId: scope.practiceId, therapistId: scope.accountId, minutes: 60 };
    const at = (clock: string): Date => instantAt(today('Asia/Kathmandu'), clock, 'Asia/Kathmandu');
    await ownerDatabase().practice.update({
      where: { id: scope.practiceId },
      data: { timeZone: 'Asia/Kathmandu' },
    });
    await actAs(scope);
    const made = { createdById: scope.accountId };
    await ownerDatabase().appointment.createMany({
      data: [
        { ...day, ...made, clientId: late.client.id, startsAt: at('16:15:00') },
        { ...day, ...made, clientId: early.client.id, startsAt: at('09:45:00') },
        {
          ...{ ...day, ...made, clientId: gone.client.id, startsAt: at('11:11:00') },
          ...{ cancelledAt: new Date() },
        },
      ],
    });
    const { pages } = await read(await open());
    const cover = pages[0] ?? '';
    expect(cover).toContain('16:15');
    expect(cover).toContain('09:45');
    expect(cover).toContain(compact('The plan is not confirmed'));
    expect(cover).not.toContain('11:11');
    expect(cardsOf(pages)).toHaveLength(1);
  });

  test('has the blank pages where nobody has a plan, and nothing of another practice', async () => {
    await aWalkedClient(scope, 'plan_confirmed');
    await actAs(await aPractice());
    const { pages } = await read(await open());
    expect(cardsOf(pages)).toEqual([]);
    expect(pages.join('')).toContain(compact('Intake on paper'));
  });

  test('is for those who work with clients', async () => {
    for (const role of ['front_desk', 'reviewer'] as const) {
      await actAs((await aMember(scope.practiceId, { role })).scope);
      await expect(open()).rejects.toEqual(isNotFound);
    }
    actAsNobody();
    await expect(open()).rejects.toEqual(redirectTo('/sign-in.*'));
  });

  test('says when too many are made at once, and when an account makes too many', async () => {
    await actAs(scope);
    const answers = await Promise.all(Array.from({ length: 8 }, () => open()));
    const texts = await Promise.all(
      answers.map(async (answer) => (answer.status === 200 ? '' : answer.text())),
    );
    const busy = texts.findIndex((text) => text.startsWith('Other packs are being made.'));
    expect(answers[busy]?.status).toBe(503);
    expect(answers[busy]?.headers.get('retry-after')).toBe('5');
    for (let count = 0; count < 20; count += 1) await mayReadMore(scope, 'export');
    const refused = await open();
    expect(refused.status).toBe(429);
  });

  test('is not made for somebody who has gone', async () => {
    await aWalkedClient(scope, 'plan_confirmed');
    await actAs(scope);
    const signal = AbortSignal.abort();
    const answer = await packPdf(new Request('http://127.0.0.1/api/downtime-pack', { signal }));
    expect(answer.status).toBe(499);
  });
});
