import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ItemSide } from '@/lib/domain/home-care/program';
import { clientSideWords, itemSideWords } from '@/lib/domain/home-care/side-words';

function words(item: HomeCareItem, side: ItemSide, place?: string): string {
  const record = ruleBook.homeCareItems.find(({ id }) => id === item);
  if (!record) throw new Error(item);
  return itemSideWords(record, side, { affectedSide: 'unsure', place });
}

describe('where an item is done', () => {
  test.each<[HomeCareItem, ItemSide, string | undefined, string]>([
    ['lying_figure_four', 'left', undefined, 'Your left side'],
    ['lying_figure_four', 'both', undefined, 'Both sides: first the one that hurts less'],
    ['short_walks', 'none', undefined, ''],
    ['cold_pack', 'right', undefined, 'Your right side'],
    ['cold_pack', 'right', 'buttock', 'Your right side: buttock'],
    ['cold_pack', 'both', 'back of the thigh', 'Both sides: back of the thigh'],
  ])('%s, %s, %s: %j', (item, side, place, expected) => {
    expect(words(item, side, place)).toBe(expected);
  });
});

test.each([
  ['left', 'Both sides: first right, then left'],
  ['right', 'Both sides: first left, then right'],
  ['both', 'Both sides: first the one that hurts less'],
  ['alternating', 'Both sides: first the one that hurts less'],
  ['unsure', 'Both sides: first the one that hurts less'],
] as const)(
  'a stretch of both sides, of a client with pain on %s, is %j',
  (affectedSide, expected) => {
    expect(itemSideWords({ kind: 'stretch' }, 'both', { affectedSide })).toBe(expected);
  },
);

test.each([
  ['left', 'Your pain is on your left side'],
  ['right', 'Your pain is on your right side'],
  ['both', 'Your pain is on both sides'],
  ['alternating', 'Your pain changes sides'],
  ['unsure', 'It is not clear yet which side hurts'],
] as const)('the affected side %s is %j to the client', (side, expected) => {
  expect(clientSideWords(side)).toBe(expected);
});
