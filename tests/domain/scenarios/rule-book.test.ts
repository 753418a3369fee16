import { expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { activityItems } from '@/lib/domain/home-care/check-program';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import { causeColumns } from '@/lib/domain/intake/suspected-cause';
import { derivedRowIds } from '@/lib/domain/screening/derived-rows';
import {
  BOTH_SIDES_FLAG,
  CRISIS_FLAG,
  FIRST_EPISODE_FLAG,
} from '@/lib/domain/screening/raised-flags';
import { techniques } from '@/lib/domain/session-plan/technique';
import { trackOf } from '@/lib/domain/session-plan/track';

/** Ids that the rules know by name have to be in the rule book: a missing one would silently never be found. */
const rows = ruleBook.contraindications.map(({ id }) => id);
const flags = ruleBook.redFlags.map(({ id }) => id);

test('every row that follows from other facts is there', () => {
  expect(rows).toEqual(expect.arrayContaining([...derivedRowIds, 'ci_no_consent', 'ci_numb_area']));
});

test('every flag with a rule of its own is there', () => {
  const own = [CRISIS_FLAG, FIRST_EPISODE_FLAG, BOTH_SIDES_FLAG, 'rf_spa_1', 'rf_inf_1'];
  expect(flags).toEqual(expect.arrayContaining(own));
});

test('rows that take a cleared row’s place are there, and are not absolute', () => {
  for (const { clearedBecomes = [] } of ruleBook.contraindications) {
    for (const id of clearedBecomes) {
      const row = ruleBook.contraindications.find((one) => one.id === id);
      expect(row?.class, id).toMatch(/^(regional|precaution)$/);
    }
  }
});

test('every technique stands once, in the track that follows from it', () => {
  expect(ruleBook.techniques.map(({ id }) => id).sort()).toEqual([...techniques].sort());
  for (const { id, track } of ruleBook.techniques) expect(track, id).toBe(trackOf(id));
});

test('every home item stands once and has a cell in every column; activities are the three', () => {
  const items = ruleBook.homeCareItems.map(({ id }) => id);
  expect(items.sort()).toEqual([...homeCareItems].sort());
  for (const item of homeCareItems) {
    expect(Object.keys(ruleBook.causeItemMatrix[item]).sort(), item).toEqual(
      [...causeColumns].sort(),
    );
  }
  const active = ruleBook.homeCareItems.filter(({ loadTags }) => loadTags.includes('activity'));
  expect(active.map(({ id }) => id).sort()).toEqual([...activityItems].sort());
});
