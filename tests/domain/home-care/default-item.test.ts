import { describe, expect, test } from 'vitest';

import type { AffectedSide } from '@/lib/domain/anatomy/side';
import { defaultItem, defaultSide } from '@/lib/domain/home-care/default-item';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { itemStatus } from '@/lib/domain/home-care/item-status';
import type { HomeItemLimit, Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';

import { anInventedRuleBook } from '../support/invented-rule-book';

const records = anInventedRuleBook().homeCareItems;
const recordOf = (id: HomeCareItem) => {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(id);
  return record;
};
const limitsWith = (id: HomeCareItem, limit: HomeItemLimit): Limits => ({
  ...noLimits(),
  homeItems: { ...noLimits().homeItems, [id]: limit },
});
const BALL = 'ball_search_hold';
const STRETCH = 'lying_figure_four';
const at = (key: string) => [{ at: key, because: ['ci_x'] }];

describe('the side that an item starts with', () => {
  test.each([
    ['short_walks', 'left', 'none'],
    [BALL, 'left', 'left'],
    [BALL, 'right', 'right'],
    [BALL, 'both', 'both'],
    [BALL, 'unsure', 'both'],
    [STRETCH, 'left', 'both'],
    [STRETCH, 'alternating', 'both'],
  ] as [HomeCareItem, AffectedSide, string][])('%s, affected %s: %s', (id, affected, side) => {
    expect(defaultSide(recordOf(id), affected, noLimits())).toBe(side);
  });

  test.each([
    ['gluteal.right', 'both', 'left'],
    ['gluteal.left', 'both', 'right'],
    ['gluteal', 'both', 'both'],
    ['gluteal.left', 'left', 'left'],
    ['calf', 'both', 'both'],
  ] as [string, AffectedSide, string][])(
    'where not at %s, affected %s: %s',
    (key, affected, side) => {
      const limits = limitsWith(BALL, { status: 'ok', notAt: at(key) });
      expect(defaultSide(recordOf(BALL), affected, limits)).toBe(side);
    },
  );
});

describe('an item as it is offered', () => {
  const offered = (limit: HomeItemLimit) =>
    defaultItem({
      record: recordOf('short_walks'),
      affectedSide: 'left',
      limits: limitsWith('short_walks', limit),
    });

  test('its usual dose, and no word where nothing asks for one', () => {
    expect(offered({ status: 'ok', notes: ['Soft.'] })).toEqual({
      item: 'short_walks',
      side: 'none',
      dose: recordOf('short_walks').dose,
      cautions: [],
    });
  });

  test.each([
    [
      ['One.', 'Two.'],
      ['One.', 'Two.'],
    ],
    [[], ['Only as shown in your session.']],
    [undefined, ['Only as shown in your session.']],
  ])('a caution with %j says %j', (notes, cautions) => {
    const limit: HomeItemLimit = { status: 'caution', ...(notes ? { notes } : {}) };
    expect(offered(limit).cautions).toEqual(cautions);
  });
});

describe('what the limits say of an item where it is used', () => {
  const status = (
    id: HomeCareItem,
    limit: HomeItemLimit,
    where: Pick<Parameters<typeof itemStatus>[0], 'side' | 'region'>,
  ) => itemStatus({ record: recordOf(id), limits: limitsWith(id, limit), ...where });
  const rows: [HomeCareItem, string, Parameters<typeof status>[2], string][] = [
    [BALL, 'gluteal.left', { side: 'left' }, 'no'],
    [BALL, 'gluteal.left', { side: 'right' }, 'ok'],
    [BALL, 'gluteal.right', { side: 'right' }, 'no'],
    [BALL, 'gluteal.right', { side: 'left' }, 'ok'],
    [BALL, 'gluteal.right', { side: 'both' }, 'no'],
    [BALL, 'gluteal', { side: 'left' }, 'no'],
    [BALL, 'calf', { side: 'left' }, 'ok'],
    ['palm_thumb_low_back', 'lumbar_paravertebral.left', { side: 'none' }, 'no'],
    // A pack touches what was picked for it, and nothing before that.
    ['cold_pack', 'gluteal.left', { side: 'left' }, 'ok'],
    ['cold_pack', 'gluteal.left', { side: 'left', region: 'gluteal' }, 'no'],
    ['cold_pack', 'gluteal.left', { side: 'right', region: 'gluteal' }, 'ok'],
    ['cold_pack', 'gluteal.left', { side: 'left', region: 'calf' }, 'ok'],
  ];
  test.each(rows)('%s not at %s, used %j: %s', (id, key, where, expected) => {
    const found = status(id, { status: 'ok', notAt: at(key) }, where);
    const because = expected === 'no' ? ['ci_x'] : [];
    expect(found).toEqual({ status: expected, because, notes: [] });
  });

  test('both the item’s rules and the place’s are named', () => {
    const limit: HomeItemLimit = {
      status: 'caution',
      because: ['ci_z'],
      notes: ['Soft.'],
      notAt: [...at('gluteal'), { at: 'calf', because: ['ci_far'] }],
    };
    expect(status(BALL, limit, { side: 'left' })).toEqual({
      status: 'no',
      because: ['ci_x', 'ci_z'],
      notes: ['Soft.'],
    });
    expect(status(BALL, { status: 'ok' }, { side: 'left' })).toEqual({
      status: 'ok',
      because: [],
      notes: [],
    });
  });
});
