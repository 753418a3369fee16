/** The practice's logo: brought, put on the sheets, printed, replaced and taken off. */
import sharp from 'sharp';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { GET as showPicture } from '@/app/api/pictures/[pictureId]/route';
import { POST as bringPicture } from '@/app/api/pictures/route';
import type { PracticeScope } from '@/lib/data/scope';
import { ownerDatabase } from '../support/owner-database';
import { aBomb, aPhoto, aPng, PLACE, svgOf } from '../support/pictures';
import { aPicture } from '../support/practice-pictures';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const NOBODYS = '00000000-0000-7000-8000-000000000000';

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

function bring(body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return bringPicture(
    new Request('http://127.0.0.1/api/pictures', {
      method: 'POST',
      body,
      headers: { 'content-length': String(body.length), ...headers },
    }),
  );
}

const answered = async (response: Response): Promise<unknown> => response.json();
const show = (pictureId: string, query = '') =>
  showPicture(new Request(`http://127.0.0.1/api/pictures/${pictureId}${query}`), {
    params: Promise.resolve({ pictureId }),
  });

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

async function brought(bytes: Uint8Array): Promise<string> {
  const answer = (await answered(await bring(new Uint8Array(bytes)))) as { pictureId?: string };
  if (!answer.pictureId) throw new Error(JSON.stringify(answer));
  return answer.pictureId;
}

describe('a picture that is brought', () => {
  test('is drawn anew, shown to everybody who works there, and kept by no cache', async () => {
    const pictureId = await brought(await aPhoto());
    for (const role of ['therapist', 'front_desk', 'reviewer'] as const) {
      await actAs((await aMember(scope.practiceId, { role })).scope);
      const { status, headers } = await show(pictureId);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toMatch(/^image\/(png|jpeg)$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('private, no-store');
    }
    const shown = await bytesOf(await show(pictureId));
    expect(shown.includes(PLACE)).toBe(false);
    expect((await sharp(shown).metadata()).exif).toBeUndefined();
    const pale = await bytesOf(await show(pictureId, '?pale'));
    expect(pale.equals(shown)).toBe(false);
  });

  test('twice is one, with one line of the audit', async () => {
    const bytes = await aPng(77, 33);
    expect(await brought(bytes)).toBe(await brought(bytes));
    const where = { practiceId: scope.practiceId, action: 'add_picture' };
    expect(await ownerDatabase().auditEvent.count({ where })).toBe(1);
  });

  test.each<[string, () => Promise<Uint8Array>, number, string]>([
    ['nothing', async () => new Uint8Array(), 422, 'not_a_picture'],
    ['a text', async () => Buffer.from('emoji 🌿 مرحبا'.repeat(300)), 422, 'not_a_picture'],
    ['a page', async () => Buffer.from('<html><script>alert(1)</script>'), 422, 'not_a_picture'],
    [
      'a picture that is cut off',
      async () => (await aPng(500, 500)).subarray(0, 600),
      422,
      'damaged',
    ],
    ['a bomb', async () => aBomb(), 422, 'too_many_pixels'],
    ['a hostile SVG', async () => svgOf('<image href="file:///etc/passwd"/>'), 422, 'not_plain'],
  ])('%s is refused with why', async (_what, make, status, reason) => {
    const response = await bring(new Uint8Array(await make()));
    expect([response.status, await answered(response)]).toEqual([status, { ok: false, reason }]);
    expect(
      await ownerDatabase().practicePicture.count({ where: { practiceId: scope.practiceId } }),
    ).toBe(0);
  });

  test('with another kind in its name and head is taken for what it is', async () => {
    const response = await bring(new Uint8Array(await aPng()), { 'content-type': 'text/html' });
    expect(response.status).toBe(200);
  });

  test('40 MB are refused by their head, before a byte of them is read', async () => {
    let isRead = false;
    const body = new ReadableStream(
      {
        pull: (controller) => {
          isRead = true;
          controller.enqueue(new Uint8Array(1_000_000));
        },
      },
      { highWaterMark: 0 },
    );
    const request = new Request('http://127.0.0.1/api/pictures', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-length': '40000000' },
    } as RequestInit);
    expect((await bringPicture(request)).status).toBe(413);
    expect(isRead).toBe(false);
  });

  test('a head that lies is found out while the body is counted', async () => {
    let sent = 0;
    const body = new ReadableStream(
      {
        pull: (controller) => {
          sent += 1;
          controller.enqueue(new Uint8Array(1_000_000));
        },
      },
      { highWaterMark: 0 },
    );
    const request = new Request('http://127.0.0.1/api/pictures', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-length': '10' },
    } as RequestInit);
    const response = await bringPicture(request);
    expect([response.status, await answered(response)]).toEqual([
      413,
      { ok: false, reason: 'too_big' },
    ]);
    expect(sent).toBeLessThan(8);
  });

  test('is brought by those who treat, and of another practice it is not there', async () => {
    const pictureId = await aPicture(scope);
    const bytes = new Uint8Array(await aPng());
    await actAs((await aMember(scope.practiceId, { role: 'therapist' })).scope);
    expect((await bring(bytes)).status).toBe(200);
    for (const role of ['front_desk', 'reviewer'] as const) {
      await actAs((await aMember(scope.practiceId, { role })).scope);
      await expect(bring(bytes)).rejects.toEqual(isNotFound);
    }
    actAsNobody();
    await expect(bring(bytes)).rejects.toEqual(redirectTo('/sign-in.*'));
    await expect(show(pictureId)).rejects.toEqual(redirectTo('/sign-in.*'));
    await actAs(await aPractice());
    await expect(show(pictureId)).rejects.toEqual(isNotFound);
    for (const id of [NOBODYS, 'x', '../../x']) {
      await expect(show(id)).rejects.toEqual(isNotFound);
    }
  });
});
