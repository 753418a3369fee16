import { beforeAll, describe, expect, it } from 'vitest';

import { listClients } from '@/lib/data/client-search';
import { findClient, findDuplicateClients, saveClient } from '@/lib/data/clients';
import { newClientKey } from '@/lib/data/rows/client-key';
import type { PracticeScope } from '@/lib/data/scope';
import { atOnce } from '../support/at-once';
import { aPractice } from '../support/practices';
import { aClient, someDetails } from '../support/records';
import { ownerDatabase } from '../support/owner-database';

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
  await aClient(scope, { name: 'Maria Lindqvist', birthDate: '1979-04-12' });
  await aClient(scope, { name: 'Siobhán O’Brien-Łuć', birthDate: '1948-12-04' });
  await aClient(scope, { name: 'أحمد الخطيب', birthDate: '1990-02-28' });
  await aClient(scope, { name: 'Mark Stone', birthDate: '1979-04-12' });
  await aClient(scope, { name: '山田 花子', birthDate: '2000-01-01' });
});

describe('listClients', () => {
  it.each([
    ['ma', ['Maria Lindqvist', 'Mark Stone']],
    ['LIND', ['Maria Lindqvist']],
    ['lindqvist maria', ['Maria Lindqvist']],
    ['maria stone', []],
    ['indqvist', []],
    ['siobhan', ['Siobhán O’Brien-Łuć']],
    ["o'brien", ['Siobhán O’Brien-Łuć']],
    ['obrien luc', ['Siobhán O’Brien-Łuć']],
    ['احمد', ['أحمد الخطيب']],
    ['花', ['山田 花子']],
    ['1979-04-12', ['Maria Lindqvist', 'Mark Stone']],
    ['12/04/1979', ['Maria Lindqvist', 'Mark Stone']],
    ['12.4.1979 stone', ['Mark Stone']],
    // Written the other way round, it means the fourth of December as well.
    ['12/4/1948', ['Siobhán O’Brien-Łuć']],
    ['%', []],
    ["'; DROP TABLE client; --", []],
    ['\u0000', []],
    ['x'.repeat(1_000_000), []],
  ])('finds by %j', async (query, names) => {
    const found = await listClients(scope, { query });
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  it('lists everybody in the order of their names, within the limit', async () => {
    const all = await listClients(scope, { query: '  ' });
    expect(all.map(({ name }) => name)).toEqual([
      'Maria Lindqvist',
      'Mark Stone',
      'Siobhán O’Brien-Łuć',
      'أحمد الخطيب',
      '山田 花子',
    ]);
    expect(await listClients(scope, { limit: 2 })).toHaveLength(2);
    expect(all[0]?.birthDate).toBe('1979-04-12');
  });

  it('reads a range of an index', async () => {
    await ownerDatabase().$executeRaw`INSERT INTO client
      (id, practice_id, name, search_name, birth_date, data_key, created_by_id)
      SELECT gen_random_uuid(), ${scope.practiceId}::uuid, 'Bulk ' || n, 'bulk ' || n,
        date '1950-01-01' + n % 20000, ${newClientKey()}, ${scope.accountId}::uuid
      FROM generate_series(1, 20000) n`;
    await ownerDatabase().$executeRaw`INSERT INTO client_name_word (practice_id, client_id, word)
      SELECT practice_id, id, unnest(string_to_array(search_name, ' ')) FROM client
      WHERE search_name LIKE 'bulk %'`;
    await ownerDatabase().$executeRaw`ANALYZE client, client_name_word`;
    const plan = await ownerDatabase().$queryRaw<{ 'QUERY PLAN': string }[]>`EXPLAIN
      SELECT client_id FROM client_name_word
      WHERE practice_id = ${scope.practiceId}::uuid AND word >= 'lindq' AND word < 'lindq\u{10FFFF}'`;
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index (Only )?Scan/);
    expect(text).not.toMatch(/Seq Scan/);
    expect(await listClients(scope, { query: 'lindq' })).toHaveLength(1);
  });
});

describe('saveClient', () => {
  it('is found under the new name and no longer under the old one', async () => {
    const { id, version } = await aClient(scope, { name: 'Old Name' });
    const saved = await saveClient(scope, {
      clientId: id,
      version,
      details: someDetails({ name: 'New Person', birthDate: '1960-02-29' }),
    });
    expect(saved).toMatchObject({
      ok: true,
      value: { name: 'New Person', birthDate: '1960-02-29', version: version + 1 },
    });
    expect(await listClients(scope, { query: 'old' })).toEqual([]);
    expect((await listClients(scope, { query: 'person' })).map((row) => row.id)).toEqual([id]);
  });

  it('refuses a version that somebody else has passed', async () => {
    const { id: clientId, version } = await aClient(scope, { name: 'Two Tabs' });
    const results = await atOnce(20, (n) =>
      saveClient(scope, { clientId, version, details: someDetails({ name: `Tab ${n}` }) }),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      results.filter((one) => !one.ok && one.reason === 'changed_by_someone_else'),
    ).toHaveLength(19);
    const winner = results.findIndex(({ ok }) => ok);
    expect((await findClient(scope, clientId))?.name).toBe(`Tab ${winner}`);
  });

  it.each([
    ['no uuid', 'abc'],
    ['an object', { not: '' } as unknown as string],
    ['an unknown id', '00000000-0000-7000-8000-000000000000'],
  ])('does not find %s', async (_what, clientId) => {
    expect(await findClient(scope, clientId)).toBeNull();
    expect(await saveClient(scope, { clientId, version: 1, details: someDetails() })).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });

  it('takes no query in place of a version', async () => {
    const { id: clientId } = await aClient(scope);
    const version = { gt: 0 } as unknown as number;
    expect(await saveClient(scope, { clientId, version, details: someDetails() })).toMatchObject({
      ok: false,
    });
  });
});

describe('findDuplicateClients', () => {
  it('compares name and birth date, accents and case aside', async () => {
    const same = { name: 'MARIA  lindqvist', birthDate: '1979-04-12' };
    expect((await findDuplicateClients(scope, same)).map(({ name }) => name)).toContain(
      'Maria Lindqvist',
    );
    expect(await findDuplicateClients(scope, { ...same, birthDate: '1979-04-13' })).toEqual([]);
  });
});
