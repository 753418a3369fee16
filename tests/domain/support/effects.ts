import fc from 'fast-check';

import { muscles } from '@/lib/domain/anatomy/muscle';
import { positions } from '@/lib/domain/anatomy/position';
import { lowerPressure, pressures } from '@/lib/domain/anatomy/pressure';
import { regions } from '@/lib/domain/anatomy/region';
import { affectedSides } from '@/lib/domain/anatomy/side';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import type { ActiveEffect, EffectFacts } from '@/lib/domain/screening/apply-effect';
import type { Effect, Place } from '@/lib/domain/screening/effect';
import { techniques } from '@/lib/domain/session-plan/technique';

import { siteArbitrary } from '../../../scripts/cases/any-case';
import { anInventedRuleBook } from './invented-rule-book';

const touches = new Map(
  anInventedRuleBook().homeCareItems.map((item) => [item.id, item.contactRegions]),
);
/** What effects depend on, with what the invented items touch. */
export const effectFacts = (affectedSide: EffectFacts['affectedSide']): EffectFacts => ({
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
/** Any one thing that a rule can do. */
const anyEffect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ kind: fc.constant('pressure_max' as const), level }),
  fc.tuple(level, level).map(([one, other]) => ({
    kind: 'pressure_max' as const,
    level: lowerPressure(one, other),
    upTo: one > other ? one : other,
  })),
  fc.constantFrom(30, 45).map((minutes) => ({ kind: 'minutes_max' as const, minutes, upTo: 60 })),
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
      upTo: fc.constant(5 as const),
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
  effect: anyEffect,
  sites: fc.array(siteArbitrary, { maxLength: 2 }),
});
/** Up to eight effects of a few rules, with marks. */
export const someEffects = fc.array(active, { maxLength: 8 });
export const anySide = fc.constantFrom(...affectedSides);
