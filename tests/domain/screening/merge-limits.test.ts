import { describe, expect, test } from 'vitest';

import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ActiveEffect, EffectFacts } from '@/lib/domain/screening/apply-effect';
import type { Effect, Place } from '@/lib/domain/screening/effect';
import { mergeEffects, noLimits } from '@/lib/domain/screening/merge-limits';

import { effectFacts } from '../support/effects';

describe('the strictest wins, with its reasons', () => {
  const merged = (effects: [string, Effect][], sites: ActiveEffect['sites'] = []) =>
    mergeEffects(
      effects.map(([rule, one]) => ({ rule, effect: one, sites })),
      effectFacts('left'),
    );

  test('pressure names only the rules of the lowest level, all of them', () => {
    const { pressureMax, pressureBecause } = merged([
      ['ci_b', { kind: 'pressure_max', level: 2 }],
      ['ci_c', { kind: 'pressure_max', level: 3 }],
      ['ci_a', { kind: 'pressure_max', level: 2 }],
    ]);
    expect([pressureMax, pressureBecause]).toEqual([2, ['ci_a', 'ci_b']]);
  });

  test('no contact is stricter than level 0, and a home item names every rule', () => {
    const result = merged([
      [
        'ci_a',
        { kind: 'region_limit', place: { at: 'regions', regions: ['abdomen'] }, pressureMax: 0 },
      ],
      [
        'ci_b',
        {
          kind: 'region_limit',
          place: { at: 'regions', regions: ['abdomen'] },
          pressureMax: 0,
          contact: false,
        },
      ],
      ['ci_c', { kind: 'home', status: 'no', items: ['cold_pack'] }],
      ['ci_a', { kind: 'home', status: 'caution', items: ['cold_pack'] }],
    ]);
    expect(result.regions).toEqual({
      abdomen: { pressureMax: 0, contact: false, because: ['ci_b'] },
    });
    expect(result.homeItems.cold_pack).toEqual({ status: 'no', because: ['ci_a', 'ci_c'] });
    expect(result.homeItems.warm_pack).toEqual({ status: 'ok' });
  });

  test('the hamstrings as a group are three muscles', () => {
    const { musclesOut } = merged([['ci_a', { kind: 'muscle_out', muscles: ['hamstrings'] }]]);
    expect(musclesOut.map(({ muscle }) => muscle)).toEqual([
      'biceps_femoris',
      'semimembranosus',
      'semitendinosus',
    ]);
  });
});

describe('places of home items (decisions 13, 16)', () => {
  const at = (
    item: HomeCareItem,
    where: Place,
    sites: ActiveEffect['sites'],
    affected: EffectFacts['affectedSide'] = 'left',
  ) => {
    const one: Effect = { kind: 'home', status: 'no', items: [item], place: where };
    return mergeEffects([{ rule: 'ci_x', effect: one, sites }], effectFacts(affected)).homeItems[
      item
    ];
  };

  test.each([
    ['ball_search_hold', 'gluteal', 'left', 'left', 'no'],
    ['ball_search_hold', 'gluteal', 'both', 'left', 'no'],
    ['ball_search_hold', 'gluteal', 'right', 'left', 'caution'],
    ['ball_search_hold', 'gluteal', 'right', 'unsure', 'no'],
    ['ball_search_hold', 'calf', 'left', 'left', 'ok'],
    ['cold_pack', 'gluteal', 'left', 'left', 'no'],
    ['cold_pack', 'lumbar_paravertebral', 'right', 'left', 'caution'],
    ['cold_pack', 'calf', 'left', 'left', 'ok'],
    ['warm_bath_before', 'foot', 'right', 'left', 'no'],
  ] as const)('%s, mark on %s %s, affected %s: %s', (item, region, markSide, affected, status) => {
    expect(at(item, { at: 'sites' }, [{ region, side: markSide }], affected).status).toBe(status);
  });

  test.each(['ball_search_hold', 'cold_pack', 'warm_bath_before'] as const)(
    'no mark: %s is a caution',
    (item) => expect(at(item, { at: 'sites' }, []).status).toBe('caution'),
  );

  test('a row on the leg makes packs a caution until the place is picked', () => {
    const pack = at('cold_pack', { at: 'affected_leg' }, []);
    expect(pack.status).toBe('caution');
    expect(pack.notAt?.map((one) => one.at)).toContain('calf.left');
    expect(at('thigh_lotion_semi_reclined', { at: 'affected_leg' }, []).status).toBe('no');
    expect(at('ball_search_hold', { at: 'both_legs' }, []).status).toBe('ok');
  });

  test('only on the other side says on which side it may be used', () => {
    const { notes } = at('ball_search_hold', { at: 'sites' }, [
      { region: 'gluteal', side: 'right' },
    ]);
    expect(notes).toEqual(['Only on the left side.']);
  });

  test('the whole limb of a mark', () => {
    const limb = {
      kind: 'region_limit',
      place: { at: 'site_limbs' },
      pressureMax: 0,
      contact: false,
    } as const;
    const sites = [{ region: 'groin_femoral', side: 'right' } as const];
    const { regions: limited } = mergeEffects(
      [{ rule: 'ci_x', effect: limb, sites }],
      effectFacts('left'),
    );
    expect(Object.keys(limited)).toContain('calf.right');
    expect(Object.keys(limited)).not.toContain('calf.left');
  });
});

const numbers = (given: [string, Effect][]) =>
  mergeEffects(
    given.map(([rule, effect]) => ({ rule, effect, sites: [] })),
    effectFacts('left'),
  );

describe('numbers of the session and the sheet', () => {
  test('the smallest, with the rules that set it; a repeated starting value is named too', () => {
    const limits = numbers([
      ['ci_b', { kind: 'minutes_max', minutes: 45 }],
      ['ci_a', { kind: 'minutes_max', minutes: 30 }],
      ['ci_c', { kind: 'minutes_max', minutes: 30 }],
      ['ci_a', { kind: 'home_max_items', max: 4 }],
      ['ci_a', { kind: 'pressure_max', level: 5 }],
    ]);
    expect([limits.handsOnMinutesMax, limits.minutesBecause]).toEqual([30, ['ci_a', 'ci_c']]);
    expect([limits.homeItemsMax, limits.homeItemsBecause]).toEqual([4, ['ci_a']]);
    expect([limits.pressureMax, limits.pressureBecause]).toEqual([5, ['ci_a']]);
  });

  test('no limits limit nothing and name nobody', () => {
    const { homeItems, ...rest } = noLimits();
    expect(rest).toEqual({
      pressureMax: 5,
      pressureBecause: [],
      handsOnMinutesMax: null,
      minutesBecause: [],
      techniquesOut: [],
      techniqueLimits: [],
      musclesOut: [],
      positionsOut: [],
      positionCautions: [],
      positionsPreferred: [],
      regions: {},
      homeItemsMax: 4,
      homeItemsBecause: [],
    });
    expect(Object.keys(homeItems)).toHaveLength(32);
    expect(new Set(Object.values(homeItems).map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"status":"ok"}']),
    );
  });
});
