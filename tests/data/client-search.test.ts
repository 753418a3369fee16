import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';

import { searchClients } from '@/lib/data/client-search';
import { saveClient } from '@/lib/data/clients';
import { spellingKeys } from '@/lib/data/rows/spelling-keys';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, someDetails } from '../support/records';

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
  for (const name of ['John Whitfield', 'Joan Whitfield', 'Li Wei', 'Zoë Ångström', '山田 花子']) {
    await aClient(scope, { name });
  }
});

const found = async (query: string) => {
  const { clients, areSpelledAlike } = await searchClients(scope, { query });
  return [clients.map(({ name }) => name), areSpelledAlike];
};

describe('searchClients', () => {
  it.each([
    // What begins like it is found, and nothing is guessed beside it.
    ['john', ['John Whitfield'], false],
    ['whit', ['Joan Whitfield', 'John Whitfield'], false],
    // Two that changed places, one too many, one too few, another one.
    ['jonh whitfield', ['Joan Whitfield', 'John Whitfield'], true],
    ['johnn', ['John Whitfield'], true],
    ['whtfield', ['Joan Whitfield', 'John Whitfield'], true],
    ['anqstrom', ['Zoë Ångström'], true],
    ['jahn', ['Joan Whitfield', 'John Whitfield'], true],
    // Two slips are another name, and a short word has to begin like one.
    ['whtfeild x', [], false],
    ['le wei', [], false],
    ['xyzzy', [], false],
    ['', ['Joan Whitfield', 'John Whitfield', 'Li Wei', 'Zoë Ångström', '山田 花子'], false],
  ])('finds by %j', async (query, names, alike) => {
    expect(await found(query)).toEqual([names, alike]);
  });

  it('forgets how a name was spelled before', async () => {
    const { id, version } = await aClient(scope, { name: 'Barnaby Rudge' });
    expect(await found('barnbay')).toEqual([['Barnaby Rudge'], true]);
    await saveClient(scope, {
      ...{ clientId: id, version },
      details: { ...someDetails(), name: 'Walter Hartright' },
    });
    expect(await found('barnbay')).toEqual([[], false]);
    expect(await found('hartrigth')).toEqual([['Walter Hartright'], true]);
  });

  it('reads the index as the app’s own role, row-level security on', async () => {
    await ownerDatabase().$executeRaw`INSERT INTO client_spelling (practice_id, client_id, key)
      SELECT practice_id, id, 'bulk' || n FROM client, generate_series(1, 4000) n
      WHERE practice_id = ${scope.practiceId}::uuid`;
    await ownerDatabase().$executeRaw`ANALYZE client_spelling`;
    const keys = spellingKeys('whtfield');
    const plan = await withDb(
      scope,
      (db) => db.$queryRaw<{ 'QUERY PLAN': string }[]>`EXPLAIN
        SELECT client_id FROM client_spelling
        WHERE practice_id = ${scope.practiceId}::uuid AND key = ANY(${keys})`,
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index Cond:.*key/);
    expect(text).not.toMatch(/Seq Scan/);
  });
});

describe('spellingKeys', () => {
  const letter = fc.constantFrom(...'abcdeéñß山𝒳');
  const word = fc.array(letter, { minLength: 4, maxLength: 12 });
  const share = (one: readonly string[], other: readonly string[]) =>
    spellingKeys(one.join('')).some((key) => spellingKeys(other.join('')).includes(key));

  test('two words that are one slip apart share one', () => {
    fc.assert(
      fc.property(word, fc.nat(11), letter, (letters, place, other) => {
        const at = place % letters.length;
        expect(share(letters, letters)).toBe(true);
        expect(share(letters, letters.toSpliced(at, 0, other))).toBe(true);
        expect(share(letters, letters.with(at, other))).toBe(true);
        if (letters.length > 4) expect(share(letters, letters.toSpliced(at, 1))).toBe(true);
        const [one = '', two = ''] = letters.slice(at, at + 2);
        if (two !== '') expect(share(letters, letters.toSpliced(at, 2, two, one))).toBe(true);
      }),
    );
  });

  test('words that have nothing in common share none', () => {
    expect(share([...'whitfield'], [...'lindqvist'])).toBe(false);
    expect(spellingKeys('wei')).toEqual([]);
  });

  test.each(['john', 'whitfield', 'aabb', 'angstrom', '山田花子氏', 'aaaa'])(
    'are those that the migration gave to names that were there: %s',
    async (one) => {
      const rows = await ownerDatabase().$queryRaw<{ key: string }[]>`
        SELECT k."key" FROM (SELECT left(${one}, 8) AS "begin") w, LATERAL (
          SELECT w."begin" AS "key"
          UNION
          SELECT left(w."begin", n - 1) || substr(w."begin", n + 1) FROM generate_series(1, length(w."begin")) AS n
        ) k`;
      expect(rows.map(({ key }) => key).sort()).toEqual(spellingKeys(one).sort());
    },
  );
});
