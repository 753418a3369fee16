import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

import { Prisma } from '@/lib/data/generated/client';
import { prismaClient } from '@/lib/data/prisma-client';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { aPractice } from '../support/practices';

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
});

const plainly = (query: Prisma.Sql): Promise<unknown> =>
  withDb(scope, (db) => db.$queryRaw<unknown[]>(query));

describe('SQL of ours', () => {
  it.each([
    'true',
    '7::int4',
    '9007199254740993::int8',
    '1.25::float8',
    '12345678901234567890.5::numeric',
    "'Zoë O''Hara שלום'::text",
    "'0190f000-0000-7000-8000-000000000001'::uuid",
    "'2026-03-29'::date",
    "'1932-02-29'::date",
    "'2026-03-29 01:30:00.123456+00'::timestamptz",
    "'1999-12-31 23:59:59-11'::timestamptz",
    "'2026-10-25 02:30:00'::timestamp",
    `'{"a": [1, null, "x"]}'::jsonb`,
    `'{"a": 1.5}'::json`,
    "'\\x00ff10'::bytea",
    "ARRAY['a', 'b,c', NULL]::text[]",
    "ARRAY['2026-03-29 01:30+00']::timestamptz[]",
    'ARRAY[1, 2]::int4[]',
    'NULL::date',
    `'a4'::"Paper"`,
  ])('reads %s as Prisma’s client does', async (value) => {
    const query = Prisma.raw(`SELECT ${value} AS value`);
    expect(await plainly(query)).toEqual(await prismaClient().$queryRaw(query));
  });

  it.each(["'10:30'::time", "'3.50'::money", "ARRAY['2026-03-29']::date[]", 'ARRAY[1]::int8[]'])(
    'refuses to guess what %s is',
    async (value) => {
      await expect(plainly(Prisma.raw(`SELECT ${value} AS value`))).rejects.toThrow('plain-sql.ts');
    },
  );

  it.each([
    ['text', 'a ’ \\ " \n line'],
    ['timestamptz', new Date('2026-03-29T01:30:00.123Z')],
    ['timestamptz', new Date('0099-01-01T00:00:00Z')],
    ['date', new Date('2026-03-29T00:00:00Z')],
    ['jsonb', JSON.stringify({ a: [1, 'x'] })],
    ['text[]', ['a', 'b,"c', '']],
    ['int4', -5],
    ['bytea', new Uint8Array([0, 255, 16])],
    ['text', null],
    ['bool', false],
  ])('sends a value of %s and gets the same one back', async (type, value) => {
    const sent = Prisma.sql`SELECT ${value}::${Prisma.raw(type)} AS value`;
    const [row] = (await plainly(sent)) as { value: unknown }[];
    expect(row?.value).toEqual(type === 'jsonb' ? { a: [1, 'x'] } : value);
  });

  it('says of what the database refuses no value of a row', async () => {
    const id = scope.accountId;
    const twice = withDb(
      scope,
      (db) => db.$executeRaw`INSERT INTO membership
        SELECT * FROM membership WHERE account_id = ${id}::uuid`,
    );
    const error = await twice.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'StatementRefused', code: '23505' });
    expect(inspect(error)).not.toContain(id);
  });

  it('sends a long number', async () => {
    const long = 9007199254740993n;
    expect(await plainly(Prisma.sql`SELECT ${long}::int8 AS value`)).toEqual([{ value: long }]);
  });

  it('tells how many rows a statement changed', async () => {
    const name = 'Count Them';
    const changed = await withDb(scope, (db) =>
      db.$executeRaw(
        Prisma.sql`UPDATE practice SET name = ${name} WHERE id = ${scope.practiceId}::uuid`,
      ),
    );
    expect(changed).toBe(1);
  });
});
