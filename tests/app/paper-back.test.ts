import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test, vi } from 'vitest';

import { takeBackPaperAction } from '@/app/(practice)/clients/[clientId]/home-care/sheets/[sheetId]/paper/actions';
import { listCheckIns } from '@/lib/data/check-ins';
import { readPaperGround } from '@/lib/data/paper-grids';
import type { PracticeScope } from '@/lib/data/scope';
import { cellName } from '@/lib/domain/check-in/paper-values';
import { today } from '@/lib/platform/clock';
import { tell, told } from '../support/check-ins';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aClient, aSignedIntake } from '../support/records';
import { actAs, isNotFound } from '../support/request';
import { issuedWith } from '../support/sheets';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const day = today('Europe/London');
const walk = cellName(day, 'short_walks');
const knee = cellName(day, 'knee_across_chest');
const before = cellName(day, 'before');

let scope: PracticeScope;
let ids: { clientId: string; sheetId: string };
let code: string;

beforeEach(async () => {
  scope = await aPractice();
  const signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
  const sheet = await issuedWith(scope, signed, ['short_walks', 'knee_across_chest']);
  ids = { clientId: signed.clientId, sheetId: sheet.id };
  code = sheet.code;
  await actAs(scope);
});

const take = (value: unknown, version = 0, key: string = randomUUID()) =>
  takeBackPaperAction(ids, { version, value, key });
const stored = async () =>
  (await listCheckIns(scope, ids.clientId)).map(({ content, enteredByName }) => ({
    ...content,
    by: enteredByName,
  }));

describe('a paper that came back', () => {
  test('is told beside what came from the phone, with who entered it, and audited', async () => {
    const done = { kind: 'done', item: 'knee_across_chest', isDone: true } as const;
    await tell({ code, sheetId: ids.sheetId }, told({ content: done, day }));
    const answer = await take({ [walk]: 'yes', [knee]: 'yes', [before]: '6' }, 1);
    expect(answer).toMatchObject({ ok: true, version: 3 });
    const rows = await stored();
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual({ ...done, by: null });
    const [tick] = rows.filter((one) => one.kind === 'done' && one.item === 'short_walks');
    expect(tick?.by).toBeTruthy();
    expect(rows).toContainEqual({ kind: 'paper_pain', before: 6, after: null, by: tick?.by });
    const where = { clientId: ids.clientId, action: 'take_back_paper' };
    expect(await ownerDatabase().auditEvent.count({ where })).toBe(1);
  });

  test('is corrected by a new word: what was entered stays, and the last counts', async () => {
    await take({ [walk]: 'yes', [before]: '6' });
    expect(await take({ [walk]: '', [before]: '5' }, 2)).toMatchObject({ ok: true, version: 4 });
    const rows = await stored();
    expect(rows).toHaveLength(4);
    expect(rows.filter(({ kind }) => kind === 'done')).toMatchObject([
      { isDone: false },
      { isDone: true },
    ]);
  });

  test('counts once when it is sent twice, and says nothing where nothing is new', async () => {
    const key = randomUUID();
    const first = await take({ [walk]: 'yes' }, 0, key);
    expect(await take({ [walk]: 'yes' }, 0, key)).toEqual(first);
    expect(await take({ [walk]: 'yes' }, 1)).toMatchObject({ ok: true, version: 1 });
    expect(await stored()).toHaveLength(1);
  });

  test('meets what somebody else entered meanwhile, and writes nothing over it', async () => {
    await take({ [walk]: 'yes' });
    const answer = await take({ [knee]: 'yes' });
    expect(answer).toMatchObject({
      ok: false,
      theirs: { version: 1, parts: { [walk]: 'yes', [knee]: '' } },
    });
    expect(await stored()).toHaveLength(1);
  });

  test('names a pain that there is not at its field, and keeps nothing of it', async () => {
    const answer = await take({ [walk]: 'yes', [before]: '11' });
    expect(answer).toMatchObject({ ok: false, errors: [{ field: before }] });
    for (const value of [null, 'x', [], { [cellName('2020-01-01', 'short_walks')]: 'yes' }]) {
      expect(await take(value)).toMatchObject({ ok: true, version: 0 });
    }
    expect(await stored()).toEqual([]);
  });

  test('is of the own practice and its own client, for those who write home care', async () => {
    const other = await aClient(scope);
    const mixed = await takeBackPaperAction(
      { ...ids, clientId: other.id },
      { version: 0, value: {} },
    );
    expect(mixed).toMatchObject({ ok: false, reason: 'not_found' });
    for (const role of ['front_desk', 'reviewer'] as const) {
      await actAs((await aMember(scope.practiceId, { role })).scope);
      await expect(take({ [walk]: 'yes' })).rejects.toEqual(isNotFound);
    }
    await actAs(await aPractice());
    expect(await take({ [walk]: 'yes' })).toMatchObject({ ok: false, reason: 'not_found' });
    expect(await stored()).toEqual([]);
    const ground = await readPaperGround(scope, ids);
    expect(ground?.replacedAt).toBeNull();
  });
});
