/** What a draft picks, and why another item is left to the therapist. */
import { describe, expect, test } from 'vitest';

import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { HomeCareItem, HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, row, TODAY } from '../support/a-case';
import { anInventedRuleBook, aRow } from '../support/invented-rule-book';

const base = anInventedRuleBook();
const like = (id: HomeCareItem, more: Partial<HomeCareItemRecord>): HomeCareItemRecord => {
  const [first] = base.homeCareItems;
  if (!first) throw new Error('No items.');
  return {
    ...first,
    id,
    name: id,
    position: 'any',
    contactRegions: [],
    targetMuscles: [],
    ...more,
  };
};
const out = (id: `ci_${string}`, status: 'no' | 'caution', items: HomeCareItem[]) =>
  aRow(id, { effects: [{ kind: 'home', status, items }] });

function drafted(items: HomeCareItemRecord[], changes: Partial<ClinicalCase> = {}): string[] {
  const ruleBook = {
    ...base,
    homeCareItems: items,
    contraindications: [
      out('ci_no_walk', 'no', ['short_walks']),
      out('ci_care', 'caution', ['short_walks', 'keep_moving', 'low_impact_activity']),
      out('ci_no_move', 'no', ['short_walks', 'keep_moving', 'low_impact_activity']),
      out('ci_no_heat', 'no', ['warm_pack']),
      out('ci_no_first', 'no', ['knob_tool_hip']),
      out('ci_care_first', 'caution', ['knob_tool_hip']),
    ],
  };
  const clinicalCase = aCase(changes);
  const screening = screen({ clinicalCase, ruleBook });
  return (draftProgram({ clinicalCase, screening, ruleBook }) ?? []).map(({ item }) => item);
}
const listed = (id: `ci_${string}`) => ({ contraindications: [row(id)] });

const walk = like('short_walks', { kind: 'activity' });
const move = like('keep_moving', { kind: 'activity' });
const swim = like('low_impact_activity', { kind: 'activity' });
const knob = like('knob_tool_hip', { targetMuscles: ['piriformis'] });
const hook = like('hook_tool', { targetMuscles: ['gluteus_medius'] });
const other = like('palm_thumb_low_back', { targetMuscles: ['soleus'] });
const cold = like('cold_pack', { kind: 'thermal' });
const warm = like('warm_pack', { kind: 'thermal' });
const habits = (['empty_back_pocket', 'break_up_sitting', 'sleep_pillows'] as const).map((id) =>
  like(id, { kind: 'lifestyle' }),
);
const onlyMassage = (items: HomeCareItemRecord[], changes: Partial<ClinicalCase> = {}) =>
  drafted([walk, ...items], changes).filter((item) => item !== 'short_walks');

describe('the activity', () => {
  test.each<[string, HomeCareItemRecord[], Partial<ClinicalCase>, string[]]>([
    ['the first of the three', [swim, move, walk], {}, ['short_walks']],
    ['the next one where it is out', [swim, move, walk], listed('ci_no_walk'), ['keep_moving']],
    ['with its caution where each has one', [swim, move, walk], listed('ci_care'), ['short_walks']],
    [
      'one without a caution first',
      [swim, move, walk],
      { contraindications: [row('ci_no_walk'), row('ci_care')] },
      ['keep_moving'],
    ],
    ['none where all are out', [swim, move, walk], listed('ci_no_move'), []],
  ])('%s', (_name, items, changes, expected) => {
    expect(drafted(items, changes)).toEqual(expected);
  });
});

describe('the self-massage', () => {
  test.each<[string, HomeCareItemRecord[], Partial<ClinicalCase>, string[]]>([
    // Gluteus medius stands before piriformis in the cause's list.
    ['for the first of the cause’s muscles', [knob, hook], {}, ['hook_tool']],
    ['for any of its muscles', [other, knob], {}, ['knob_tool_hip']],
    [
      'its best muscle counts',
      [knob, like('hook_tool', { targetMuscles: ['soleus', 'gluteus_medius'] })],
      {},
      ['hook_tool'],
    ],
    [
      'the first listed where none is for the cause',
      [other, like('hook_tool', {})],
      {},
      ['palm_thumb_low_back'],
    ],
    ['nothing that is out', [knob, hook], listed('ci_no_first'), ['hook_tool']],
    ['nothing with a caution', [knob], listed('ci_care_first'), []],
    ['nothing for a helper', [like('hook_tool', { loadTags: ['helper'] })], {}, []],
    ['nothing with a machine', [like('hook_tool', { loadTags: ['vibration'] })], {}, []],
    ['nothing retired', [like('hook_tool', { retired: { on: '2026-01-01' } as never })], {}, []],
    ['nothing that brings another along', [like('two_balls_back', {})], {}, []],
    ['a floor item is fine', [like('hook_tool', { loadTags: ['floor'] })], {}, ['hook_tool']],
  ])('%s', (_name, items, changes, expected) => {
    expect(onlyMassage(items, changes)).toEqual(expected);
  });
});

describe('the pack', () => {
  const fresh = { onsetDate: addDays(TODAY, -1) };
  test.each<[string, Partial<ClinicalCase>, string[]]>([
    ['warm later', {}, ['warm_pack']],
    ['cold where warm is out', listed('ci_no_heat'), ['cold_pack']],
    ['cold in the first days', fresh, ['cold_pack']],
    ['cold while irritable', { irritable: true }, ['cold_pack']],
    ['cold in a new flare of an old pain', { flareDate: TODAY }, ['cold_pack']],
  ])('%s', (_name, changes, expected) => {
    expect(onlyMassage([warm, cold], changes)).toEqual(expected);
  });

  test('in the first days a pack comes before self-massage, later after it', () => {
    const few = { pain: { back: 8, leg: 0 } };
    const stretch = like('lying_figure_four', { kind: 'stretch' });
    const items = [walk, stretch, knob, cold, warm];
    expect(drafted(items, { ...few, ...fresh }).sort()).toEqual(
      ['short_walks', 'cold_pack', 'lying_figure_four'].sort(),
    );
    expect(drafted(items, few).sort()).toEqual(
      ['short_walks', 'knob_tool_hip', 'lying_figure_four'].sort(),
    );
  });
});

test('habits fill what is left, in their own order', () => {
  expect(drafted([walk, ...habits]).sort()).toEqual(
    ['short_walks', 'sleep_pillows', 'break_up_sitting', 'empty_back_pocket'].sort(),
  );
  const few = { pain: { back: 8, leg: 0 } };
  expect(drafted([walk, ...habits], few).sort()).toEqual(
    ['short_walks', 'sleep_pillows', 'break_up_sitting'].sort(),
  );
});
