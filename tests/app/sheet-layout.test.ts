import { beforeEach, describe, expect, test, vi } from 'vitest';

import { chooseLayoutAction } from '@/app/(practice)/clients/[clientId]/home-care/sheets/[sheetId]/actions';
import { GET as sheetsPdf } from '@/app/api/day-sheets/route';
import { GET as sheetPdf } from '@/app/api/sheets/[sheetId]/pdf/route';
import { findNewestSheet } from '@/lib/data/home-care';
import type { PracticeScope } from '@/lib/data/scope';
import { instantAt, today } from '@/lib/platform/clock';
import { readPdf } from '../print/read-pdf';
import { anIssuedSheet } from '../support/issued-sheet';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { actAs, formOf, isNotFound, redirectTo } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const ZONE = 'Europe/London';
/** Of large print no letter is smaller; of the others the smallest are 11 points. */
const LARGE = 16;

let scope: PracticeScope;
let ids: { clientId: string; sheetId: string };

beforeEach(async () => {
  scope = await aPractice();
  const { clientId, id } = await anIssuedSheet(scope);
  ids = { clientId, sheetId: id };
  await actAs(scope);
});

const choose = (layout: string, at = ids) =>
  chooseLayoutAction({ ...at, paper: 'a4' }, { errors: [] }, formOf({ layout }));
const done = () =>
  redirectTo(`/clients/${ids.clientId}/home-care/sheets/${ids.sheetId}\\?paper=a4`);
const kept = async () => (await findNewestSheet(scope, ids.clientId))?.layout;

async function smallestIn(response: Response): Promise<number> {
  const { textSizes } = await readPdf(new Uint8Array(await response.arrayBuffer()));
  return Math.min(...textSizes);
}

const alone = (query = '') =>
  sheetPdf(new Request(`http://127.0.0.1/api/sheets/${ids.sheetId}/pdf${query}`), {
    params: Promise.resolve({ sheetId: ids.sheetId }),
  });

describe('how the sheets of a client are laid out', () => {
  test('is kept for the client, for today’s batch and the sheet alone, and audited once', async () => {
    expect(await kept()).toBe('standard');
    await expect(choose('large')).rejects.toEqual(done());
    await expect(choose('large')).rejects.toEqual(done());
    expect(await kept()).toBe('large');
    const { clientId } = ids;
    const action = 'choose_sheet_layout';
    expect(await ownerDatabase().auditEvent.count({ where: { clientId, action } })).toBe(1);

    const { practiceId, accountId } = scope;
    const startsAt = instantAt(today(ZONE), '10:00:00', ZONE);
    await ownerDatabase().appointment.create({
      data: {
        ...{ practiceId, clientId, startsAt, minutes: 60 },
        ...{ therapistId: accountId, createdById: accountId },
      },
    });
    const batch = await sheetsPdf(new Request('http://127.0.0.1/api/day-sheets'));
    expect(await smallestIn(batch)).toBeGreaterThanOrEqual(LARGE);
    expect(await smallestIn(await alone())).toBeGreaterThanOrEqual(LARGE);
    expect(await smallestIn(await alone('?layout=standard'))).toBeLessThan(LARGE);
  });

  test('is another one only where there is such a layout', async () => {
    expect((await choose('huge')).message).toBe('Choose one of the layouts.');
    expect(await kept()).toBe('standard');
  });

  test('is not chosen by the sheet of another client', async () => {
    const other = await anIssuedSheet(scope);
    expect((await choose('large', { ...ids, sheetId: other.id })).message).toContain(
      'not here any more',
    );
    expect(await kept()).toBe('standard');
  });

  test('is chosen neither by another practice nor by the front desk', async () => {
    await actAs(await aPractice());
    expect((await choose('large')).message).toContain('not here any more');
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    await expect(choose('large')).rejects.toEqual(isNotFound);
    expect(await kept()).toBe('standard');
  });
});
