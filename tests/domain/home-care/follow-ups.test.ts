import { describe, expect, it, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { companionsOf, followUpOf } from '@/lib/domain/home-care/follow-ups';
import { homeCareItems, type HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { orderProgram } from '@/lib/domain/home-care/order-program';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row, TODAY } from '../support/a-case';

function companions(item: HomeCareItem, changes: Partial<ClinicalCase> = {}) {
  const record = ruleBook.homeCareItems.find(({ id }) => id === item);
  if (!record) throw new Error(item);
  const { limits } = screen({ clinicalCase: aCase(changes), ruleBook });
  return companionsOf(record, limits);
}
const words = (...args: Parameters<typeof companions>) =>
  companions(...args).map(
    ({ item, when, isNeeded }) => `${when} ${item}${isNeeded ? ', needed' : ''}`,
  );

describe('what goes with an item (§10)', () => {
  it.each<[HomeCareItem, string[]]>([
    ['two_balls_back', ['after side_rest, needed']],
    ['knuckles_low_back', ['after side_rest, needed']],
    ['thigh_lotion_semi_reclined', ['before warm_bath_before', 'after cold_after_massage']],
    ['knee_across_chest', ['after side_rest']],
    ['lying_figure_four', ['after side_rest']],
    ['seated_v_lean', ['after side_rest']],
    ['soles_together', ['after side_rest']],
    ['sitting_pigeon', ['after side_rest']],
    ['knee_opposite_shoulder', ['after side_rest']],
    ['sitting_twist', ['after side_rest']],
    ['standing_figure_four', []],
    ['foam_roller_hip', []],
    ['ball_search_hold', []],
    ['short_walks', []],
    ['side_rest', []],
  ])('%s: %j', (item, expected) => expect(words(item)).toEqual(expected));

  it.each<[string, Partial<ClinicalCase>, string[]]>([
    ['no bath in a fresh flare', { onsetDate: TODAY }, ['after cold_after_massage']],
    [
      'no bath with a bad heart, the cold pack stays',
      { contraindications: [row('ci_heart_failure_stable')] },
      ['after cold_after_massage'],
    ],
    [
      'no cold pack where cold is not borne',
      { contraindications: [row('ci_cold_heat_intolerance')] },
      ['before warm_bath_before'],
    ],
    ['nothing while a red flag is open', { redFlags: { rf_ces_1: 'yes' } }, []],
  ])('only what the limits allow: %s', (_, changes, expected) => {
    expect(words('thigh_lotion_semi_reclined', changes)).toEqual(expected);
  });

  test('a caution of the companion is told', () => {
    const acuteDisc = {
      causes: [{ cause: 'disc_herniation' as const, confirmedBy: 'doctor' as const }],
      onsetDate: TODAY,
    };
    expect(companions('lying_figure_four')[0]?.status).toBe('ok');
    expect(companions('knee_across_chest', acuteDisc)).toEqual([
      { item: 'side_rest', when: 'after', isNeeded: false, status: 'caution' },
    ]);
  });

  test('the catalogue names the same companions as the rule', () => {
    for (const { id, followUps = [] } of ruleBook.homeCareItems) {
      const needed = followUpOf(id);
      if (needed !== null) expect(followUps).toContain(needed);
    }
    expect(homeCareItems.filter((item) => followUpOf(item) !== null)).toEqual([
      'two_balls_back',
      'knuckles_low_back',
    ]);
  });
});

describe('on a sheet', () => {
  const ordered = (...items: HomeCareItem[]) =>
    orderProgram(
      items.map((item) => ({ item })),
      ruleBook.homeCareItems,
    ).map(({ item }) => item);

  test('the bath comes right before the thigh rub and the cold pack right after it', () => {
    expect(
      ordered(
        'cold_after_massage',
        'short_walks',
        'lying_figure_four',
        'warm_bath_before',
        'thigh_lotion_semi_reclined',
      ),
    ).toEqual([
      'warm_bath_before',
      'thigh_lotion_semi_reclined',
      'cold_after_massage',
      'lying_figure_four',
      'short_walks',
    ]);
  });

  test('without the thigh rub they stand among the rest', () => {
    expect(ordered('cold_after_massage', 'short_walks', 'lying_figure_four')).toEqual([
      'lying_figure_four',
      'short_walks',
      'cold_after_massage',
    ]);
  });
});
