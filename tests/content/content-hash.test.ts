import { describe, expect, it } from 'vitest';

import { libraryBook } from '@/lib/content/library-book';
import { documentHash } from '@/lib/data/document-hash';
import { reviewableContents } from '@/lib/domain/library/library';
import type { LibraryBook } from '@/lib/domain/library/library-record';

const contents = [...reviewableContents(libraryBook)];

/** A copy with its keys the other way round, at every depth. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

function otherLeaf(leaf: unknown): unknown {
  if (typeof leaf === 'number') return leaf + 1;
  return typeof leaf === 'boolean' ? !leaf : `${String(leaf)}x`;
}

/** Every copy in which one leaf is another one, or a list is longer. */
function* changedOnce(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    yield [...value, 'more'];
    for (const [index, part] of value.entries()) {
      for (const other of changedOnce(part)) yield value.with(index, other);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      for (const other of changedOnce(part)) yield { ...value, [key]: other };
    }
  } else {
    yield otherLeaf(value);
  }
}

describe('the hash of a record’s content', () => {
  it('is another one for every record', () => {
    const hashes = contents.map(([, content]) => documentHash(content));
    expect(hashes.length).toBeGreaterThan(250);
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on the order of keys', () => {
    for (const [, content] of contents) {
      expect(documentHash(turned(content) as object)).toBe(documentHash(content));
    }
  });

  it.each(contents)('%s: any changed field changes it', (_key, content) => {
    const before = documentHash(content);
    const others = [...changedOnce(content)].map((other) => documentHash(other as object));
    expect(others.length).toBeGreaterThan(2);
    expect(others.filter((hash) => hash === before)).toEqual([]);
  });

  it('is the same bytes on every machine', () => {
    // Worked out by another program from {"a":{"c":"\u2028","d":"é"},"b":["ä",1.5,true,null]} as UTF-8.
    expect(documentHash({ b: ['ä', 1.5, true, null], a: { d: 'é', c: '\u2028' } })).toBe(
      '5d920ed1b99300e21cf645c1fc637f6eb94524909d0a845d5f8b7ab7a7eb8cc7',
    );
  });
});

function hashesOf(book: LibraryBook): Map<string, string> {
  const pairs = [...reviewableContents(book)];
  return new Map(pairs.map(([key, content]) => [key, documentHash(content)]));
}

/** Records whose hash is another one in a changed book. */
function changedIn(book: LibraryBook): string[] {
  const before = hashesOf(libraryBook);
  return [...hashesOf(book)].flatMap(([key, hash]) => (before.get(key) === hash ? [] : [key]));
}

const { ruleBook } = libraryBook;

describe('what belongs to a record', () => {
  it('a reason of the matrix: the items and causes whose cells have it, and nothing else', () => {
    const reasons = ruleBook.reasons.map((one) =>
      one.code === 'r17' ? { ...one, forClient: 'Leave it out.' } : one,
    );
    const changed = changedIn({ ...libraryBook, ruleBook: { ...ruleBook, reasons } });
    expect(changed).toContain('cause/spinal_tumour');
    expect(changed).toContain('home_care_item/two_balls_back');
    expect(changed).not.toContain('home_care_item/cold_pack');
    expect(changed.every((key) => /^(cause|home_care_item)\//.test(key))).toBe(true);
  });

  it('a cell of the matrix: its item and its cause', () => {
    const causeItemMatrix = structuredClone(ruleBook.causeItemMatrix);
    causeItemMatrix.cold_pack.piriformis_syndrome = { status: 'no', reason: 'r13' };
    expect(changedIn({ ...libraryBook, ruleBook: { ...ruleBook, causeItemMatrix } })).toEqual([
      'cause/piriformis_syndrome',
      'home_care_item/cold_pack',
    ]);
  });

  it('a medicine: the rows that it raises', () => {
    const medicines = libraryBook.medicines.map((one) =>
      one.id === 'anticoagulants' ? { ...one, medicines: one.medicines.slice(1) } : one,
    );
    expect(changedIn({ ...libraryBook, medicines })).toEqual(['contraindication/ci_anticoagulant']);
  });

  it('the usual care of a region: the region', () => {
    const regionDefaults = ruleBook.regionDefaults.map((one) =>
      one.region === 'calf' ? { ...one, pressureMax: 2 as const } : one,
    );
    expect(changedIn({ ...libraryBook, ruleBook: { ...ruleBook, regionDefaults } })).toEqual([
      'region/calf',
    ]);
  });

  it('a source is read, not signed', () => {
    expect(changedIn({ ...libraryBook, sources: [] })).toEqual([]);
  });
});
