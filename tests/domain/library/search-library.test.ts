import { describe, expect, it } from 'vitest';

import type { LibraryEntry } from '@/lib/domain/library/library-record';
import { searchLibrary } from '@/lib/domain/library/search-library';

function anEntry(id: string, more: Partial<LibraryEntry> = {}): LibraryEntry {
  const words = {
    sort: null,
    name: id.replaceAll('_', ' '),
    aliases: [],
    foundBy: [],
    seeds: [],
    summary: '',
  };
  return { kind: 'muscle', id, code: null, sources: [], retired: false, ...words, ...more };
}

const entries: LibraryEntry[] = [
  anEntry('in_a_summary', { summary: 'Lies beside the kidney.' }),
  anEntry('in_an_alias', { aliases: ['kidney thing', 'other name'] }),
  anEntry('kidney_area'),
  anEntry('kidney'),
  anEntry('alias_kidney', { aliases: ['Kidney'] }),
  anEntry('the_left_kidney_muscle', { name: 'Left muscle of the kidney' }),
  anEntry('by_code', { code: 'KID-NEY' }),
  anEntry('by_medicine', { kind: 'contraindication', foundBy: ['Kidnol'] }),
  anEntry('gone', { name: 'Kidney', retired: true }),
  anEntry('S9', { kind: 'source', name: 'A paper on kidneys' }),
];

const idsOf = (typed: string): string[] =>
  searchLibrary(entries, typed).hits.map(({ entry }) => entry.id);

describe('searchLibrary', () => {
  it('ranks code, name, other name, beginnings, words, summary; what is only read or gone comes last', () => {
    expect(idsOf('kidney')).toEqual([
      'kidney',
      'by_code',
      'alias_kidney',
      'kidney_area',
      'in_an_alias',
      'the_left_kidney_muscle',
      'in_a_summary',
      'gone',
      'S9',
    ]);
  });

  it('says which other name it was', () => {
    const { hits } = searchLibrary(entries, 'other');
    expect(hits).toEqual([{ entry: entries[1], also: 'other name' }]);
    expect(searchLibrary(entries, 'kidnol').hits[0]).toMatchObject({ also: 'Kidnol' });
    expect(searchLibrary(entries, 'kidney').hits[0]).toMatchObject({ also: null });
  });

  it.each(['kidney muscle left', 'Kidneys, left muscle', 'muscle of the left kid', 'LEFT  KIDNÈY'])(
    'takes words in any order, in the plural and without their ends: %j',
    (typed) => {
      expect(idsOf(typed)).toContain('the_left_kidney_muscle');
    },
  );

  it('forgives a slip only where nothing fits', () => {
    expect(searchLibrary(entries, 'kidnay')).toMatchObject({ isNear: true });
    expect(idsOf('kidnay')).toContain('kidney');
    expect(searchLibrary(entries, 'kidney').isNear).toBe(false);
    expect(searchLibrary(entries, 'left kidnoy')).toMatchObject({
      isNear: true,
      hits: [{ entry: { id: 'the_left_kidney_muscle' } }],
    });
  });

  it.each(['', '   ', '–', '???'])('finds nothing for %j', (typed) => {
    expect(searchLibrary(entries, typed)).toEqual({ hits: [], isNear: false });
  });

  it('finds nothing for what is not there', () => {
    expect(searchLibrary(entries, 'xylophone')).toEqual({ hits: [], isNear: false });
    expect(searchLibrary(entries, 'kidney xylophone').hits).toEqual([]);
  });

  it('takes a page of text without tiring', () => {
    expect(searchLibrary(entries, 'word '.repeat(5000)).hits).toEqual([]);
  });
});
