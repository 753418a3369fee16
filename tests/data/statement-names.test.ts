import { describe, expect, it } from 'vitest';

import { listClients } from '@/lib/data/client-search';
import { statementNames } from '@/lib/data/statement-names';
import { aPractice } from '../support/practices';
import { ownerDatabase } from '../support/owner-database';

const name = (names: ReturnType<typeof statementNames>, sql: string): string => names({ sql });

describe('statementNames', () => {
  it('names a statement from the second time on, always the same', () => {
    const names = statementNames();
    expect(name(names, 'SELECT 1')).toBe('');
    const given = name(names, 'SELECT 1');
    expect(given).toMatch(/^f_[\w-]{22}$/);
    expect(name(names, 'SELECT 1')).toBe(given);
    expect(name(statementNames(), 'SELECT 1')).toBe('');
  });

  it('gives two statements two names', () => {
    const names = statementNames();
    const [one, other] = ['SELECT 1', 'SELECT 2'].map((sql) => {
      name(names, sql);
      return name(names, sql);
    });
    expect(one).not.toBe(other);
  });

  it.each([
    'BEGIN',
    'COMMIT',
    'ROLLBACK',
    'SELECT * FROM auth_account($1)',
    '  select * from f ($1)',
  ])('leaves %s without one', (sql) => {
    const names = statementNames();
    name(names, sql);
    expect(name(names, sql)).toBe('');
  });

  it('names what only begins like a function whose columns may change', () => {
    const names = statementNames();
    const sql = 'SELECT * FROM (SELECT 1) AS one';
    name(names, sql);
    expect(name(names, sql)).not.toBe('');
  });

  it('names no more than a connection should keep plans of', () => {
    const names = statementNames();
    const sqls = Array.from({ length: 1_000 }, (_, number) => `SELECT ${number}`);
    for (const sql of sqls) name(names, sql);
    expect(sqls.filter((sql) => name(names, sql) !== '')).toHaveLength(400);
  });

  it('still answers as the newest migration has it', async () => {
    const scope = await aPractice();
    for (let round = 0; round < 3; round += 1) expect(await listClients(scope)).toEqual([]);
    const owner = ownerDatabase();
    await owner.$executeRaw`ALTER TABLE client ADD COLUMN added_later text`;
    try {
      expect(await listClients(scope)).toEqual([]);
    } finally {
      await owner.$executeRaw`ALTER TABLE client DROP COLUMN added_later`;
    }
    expect(await listClients(scope)).toEqual([]);
  });
});
