import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pressures } from '@/lib/domain/anatomy/pressure';
import { positions } from '@/lib/domain/anatomy/position';
import { regions } from '@/lib/domain/anatomy/region';
import { affectedSides } from '@/lib/domain/anatomy/side';
import { muscles } from '@/lib/domain/anatomy/muscle';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import type { ActiveEffect, EffectFacts } from '@/lib/domain/screening/apply-effect';
import type { Effect, Place } from '@/lib/domain/screening/effect';
import { mergeEffects, mergeLimits, noLimits } from '@/lib/domain/screening/merge-limits';
import { techniques } from '@/lib/domain/session-plan/technique';

import { LAW_RUNS, siteArbitrary } from '../support/cases';
import { anInventedRuleBook } from '../support/invented-rule-book';

const touches = new Map(
  anInventedRuleBook().homeCareItems.map((item) => [item.id, item.contactRegions]),
);
const facts = (affectedSide: EffectFacts['affectedSide']): EffectFacts => ({
  affectedSide,
  touches,
});
const few = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 3 });
const place: fc.Arbitrary<Place> = fc.oneof(
  few(regions).map((some) => ({ at: 'regions' as const, regions: some })),
  fc.constantFrom<Place>(
    { at: 'sites' },
    { at: 'site_limbs' },
    { at: 'affected_leg' },
    { at: 'both_legs' },
  ),
);
const level = fc.constantFrom(...pressures);
const note = fc.constantFrom('a', 'b');
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ kind: fc.constant('pressure_max' as const), level }),
  fc.record({ kind: fc.constant('minutes_max' as const), minutes: fc.constantFrom(30, 45, 60) }),
  fc.record({ kind: fc.constant('technique_out' as const), techniques: few(techniques) }),
  fc.record(
    {
      kind: fc.constant('technique_limit' as const),
      techniques: few(techniques),
      place,
      pressureMax: level,
      secondsMax: fc.constantFrom(30, 60),
      note,
    },
    { requiredKeys: ['kind', 'techniques'] },
  ),
  fc.record({
    kind: fc.constant('muscle_out' as const),
    muscles: few([...muscles, 'hamstrings' as const]),
  }),
  fc.record({ kind: fc.constant('position_out' as const), positions: few(positions) }),
  fc.record(
    {
      kind: fc.constant('position_caution' as const),
      positions: few(positions),
      note,
      minutesMax: fc.constantFrom(5, 15, 20),
    },
    { requiredKeys: ['kind', 'positions', 'note'] },
  ),
  fc.record({ kind: fc.constant('position_prefer' as const), positions: few(positions) }),
  fc.record(
    {
      kind: fc.constant('region_limit' as const),
      place,
      pressureMax: level,
      contact: fc.constant(false as const),
      note,
    },
    { requiredKeys: ['kind', 'place', 'pressureMax'] },
  ),
  fc.record(
    {
      kind: fc.constant('home' as const),
      status: fc.constantFrom('no' as const, 'caution' as const),
      items: few(homeCareItems),
      place,
      note,
    },
    { requiredKeys: ['kind', 'status', 'items'] },
  ),
  fc.record({ kind: fc.constant('home_max_items' as const), max: fc.constantFrom(2, 3, 4) }),
);
const active: fc.Arbitrary<ActiveEffect> = fc.record({
  rule: fc.constantFrom('ci_one', 'ci_two', 'piriformis_syndrome', 'policy.own'),
  effect,
  sites: fc.array(siteArbitrary, { maxLength: 2 }),
});
const actives = fc.array(active, { maxLength: 8 });
const side = fc.constantFrom(...affectedSides);
const limits = fc.tuple(actives, side).map(([some, one]) => mergeEffects(some, facts(one)));

describe('merging is a lattice', () => {
  test('commutative', () => {
    fc.assert(
      fc.property(limits, limits, (a, b) => {
        expect(mergeLimits(a, b)).toEqual(mergeLimits(b, a));
      }),
      { numRuns: LAW_RUNS },
    );
  });

  test('associative', () => {
    fc.assert(
      fc.property(limits, limits, limits, (a, b, c) => {
        expect(mergeLimits(mergeLimits(a, b), c)).toEqual(mergeLimits(a, mergeLimits(b, c)));
      }),
      { numRuns: LAW_RUNS },
    );
  });

  test('idempotent, and no limits is neutral', () => {
    fc.assert(
      fc.property(limits, (a) => {
        expect(mergeLimits(a, a)).toEqual(a);
        expect(mergeLimits(a, noLimits())).toEqual(a);
      }),
      { numRuns: LAW_RUNS },
    );
  });

  test('merging limits is merging all their effects, in any order', () => {
    fc.assert(
      fc.property(actives, actives, side, (some, more, one) => {
        const together = mergeEffects([...more, ...some].reverse(), facts(one));
        const apart = mergeLimits(mergeEffects(some, facts(one)), mergeEffects(more, facts(one)));
        expect(apart).toEqual(together);
      }),
      { numRuns: LAW_RUNS },
    );
  });
});

describe('the strictest wins, with its reasons', () => {
  const merged = (effects: [string, Effect][], sites: ActiveEffect['sites'] = []) =>
    mergeEffects(
      effects.map(([rule, one]) => ({ rule, effect: one, sites })),
      facts('left'),
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
    item: (typeof homeCareItems)[number],
    where: Place,
    sites: ActiveEffect['sites'],
    affected: EffectFacts['affectedSide'] = 'left',
  ) => {
    const one: Effect = { kind: 'home', status: 'no', items: [item], place: where };
    return mergeEffects([{ rule: 'ci_x', effect: one, sites }], facts(affected)).homeItems[item];
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
      facts('left'),
    );
    expect(Object.keys(limited)).toContain('calf.right');
    expect(Object.keys(limited)).not.toContain('calf.left');
  });
});
