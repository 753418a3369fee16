import { describe, expect, test } from 'vitest';

import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import {
  ceilingAt,
  levelAt,
  reasonsNoContact,
  reasonsNotHere,
  secondsMaxAt,
} from '@/lib/domain/session-plan/ceiling';

const because = ['ci_x'];
const muscle = { id: 'piriformis', pressureMax: 4 } as const;
const spot = {
  muscle,
  technique: { id: 'trigger_point_pressure', pressureMax: 4 },
  region: 'deep_gluteal',
  side: 'left',
} as const;
const HERE = 'deep_gluteal.left';
const THERE = 'deep_gluteal.right';
const limited = (more: Partial<Limits>): Limits => ({ ...noLimits(), ...more });
const narrowed = (more: object): Partial<Limits> => ({
  techniqueLimits: [{ technique: 'trigger_point_pressure', because, ...more }],
});

describe('the highest level at a spot, and what sets it', () => {
  const OWN = ['muscle.piriformis', 'technique.trigger_point_pressure'];
  const rows: [string, Partial<Limits>, object, number, string[]][] = [
    ['the muscle and the technique', {}, {}, 4, OWN],
    ['the muscle alone', {}, { muscle: { ...muscle, pressureMax: 3 } }, 3, ['muscle.piriformis']],
    [
      'the muscle’s own ceiling for the technique',
      {},
      { muscle: { ...muscle, techniquePressureMax: { trigger_point_pressure: 2 } } },
      2,
      ['muscle.piriformis'],
    ],
    [
      'never above the muscle’s',
      {},
      {
        muscle: { ...muscle, pressureMax: 3, techniquePressureMax: { trigger_point_pressure: 5 } },
      },
      3,
      ['muscle.piriformis'],
    ],
    [
      'the ceiling for another technique is none here',
      {},
      { muscle: { ...muscle, techniquePressureMax: { vibration: 1 } } },
      4,
      OWN,
    ],
    [
      'a technique without a range',
      {},
      { technique: { id: 'assisted_stretch', pressureMax: null } },
      4,
      ['muscle.piriformis'],
    ],
    [
      'a lower technique',
      {},
      { technique: { id: 'effleurage', pressureMax: 3 } },
      3,
      ['technique.effleurage'],
    ],
    ['the session', { pressureMax: 2, pressureBecause: because }, {}, 2, because],
    [
      'the session as low as the muscle',
      { pressureMax: 4, pressureBecause: because },
      {},
      4,
      [...because, ...OWN],
    ],
    ['the place', { regions: { deep_gluteal: { pressureMax: 1, because } } }, {}, 1, because],
    [
      'the place on this side',
      { regions: { [HERE]: { pressureMax: 1, because } } },
      {},
      1,
      because,
    ],
    ['not the other side', { regions: { [THERE]: { pressureMax: 1, because } } }, {}, 4, OWN],
    ['not another place', { regions: { calf: { pressureMax: 1, because } } }, {}, 4, OWN],
    ['the technique, narrowed', narrowed({ pressureMax: 0 }), {}, 0, because],
    ['narrowed here', narrowed({ pressureMax: 3, region: HERE }), {}, 3, because],
    ['narrowed over there', narrowed({ pressureMax: 3, region: THERE }), {}, 4, OWN],
    ['narrowed at another place', narrowed({ pressureMax: 3, region: 'calf' }), {}, 4, OWN],
    ['narrowed in another way', narrowed({ secondsMax: 3 }), {}, 4, OWN],
    [
      'another technique narrowed',
      { techniqueLimits: [{ technique: 'vibration', pressureMax: 0, because }] },
      {},
      4,
      OWN,
    ],
  ];
  test.each(rows)('%s', (_name, limits, more, level, rules) => {
    expect(ceilingAt({ ...spot, ...more }, limited(limits))).toEqual({ level, because: rules });
    expect(levelAt({ ...spot, ...more }, limited(limits))).toBe(level);
  });
});

describe('whether a technique may be used here at all', () => {
  const rows: [string, Partial<Limits>, string[] | null][] = [
    ['nothing against it', {}, null],
    ['out', { techniquesOut: [{ technique: 'trigger_point_pressure', because }] }, because],
    ['another one is out', { techniquesOut: [{ technique: 'vibration', because }] }, null],
    ['out here', narrowed({ region: HERE }), because],
    ['out at the place on both sides', narrowed({ region: 'deep_gluteal' }), because],
    ['out here, with a word', narrowed({ region: HERE, note: 'Scar.' }), because],
    ['out over there', narrowed({ region: THERE }), null],
    ['a lower level here', narrowed({ region: HERE, pressureMax: 1 }), null],
    ['a shorter hold here', narrowed({ region: HERE, secondsMax: 30 }), null],
    ['a word for everywhere', narrowed({ note: 'Soft.' }), null],
    [
      'both, each rule once',
      {
        techniquesOut: [{ technique: 'trigger_point_pressure', because: ['ci_z', 'ci_a'] }],
        ...narrowed({ region: HERE, because: ['ci_a'] }),
      },
      ['ci_a', 'ci_z'],
    ],
  ];
  test.each(rows)('%s', (_name, limits, rules) => {
    expect(reasonsNotHere(spot, limited(limits))).toEqual(rules);
  });
});

describe('whether a place may be touched at all', () => {
  const avoided = { pressureMax: 0, contact: false, because } as const;
  const rows: [Limits['regions'], string[] | null][] = [
    [{}, null],
    [{ deep_gluteal: avoided }, because],
    [{ [HERE]: avoided }, because],
    [{ [THERE]: avoided }, null],
    [{ deep_gluteal: { pressureMax: 0, because } }, null],
    [{ deep_gluteal: { ...avoided, because: ['ci_z'] }, [HERE]: avoided }, ['ci_x', 'ci_z']],
  ];
  test.each(rows)('%j', (regions, rules) => {
    expect(reasonsNoContact('deep_gluteal', 'left', limited({ regions }))).toEqual(rules);
  });
});

describe('the longest hold', () => {
  const holds = (...given: object[]): Limits =>
    limited({
      techniqueLimits: given.map((one) => ({
        technique: 'trigger_point_pressure' as const,
        because,
        ...one,
      })),
    });
  test.each([
    ['none set', holds(), null],
    ['one', holds({ secondsMax: 60 }), { seconds: 60, because }],
    [
      'the shortest, with its rule alone',
      holds({ secondsMax: 60 }, { secondsMax: 30, because: ['ci_y'] }),
      { seconds: 30, because: ['ci_y'] },
    ],
    [
      'two as short',
      holds({ secondsMax: 30 }, { secondsMax: 30, because: ['ci_y'] }),
      { seconds: 30, because: ['ci_x', 'ci_y'] },
    ],
    ['here', holds({ secondsMax: 30, region: HERE }), { seconds: 30, because }],
    ['over there', holds({ secondsMax: 30, region: THERE }), null],
    ['a level is no hold', holds({ pressureMax: 3 }), null],
  ])('%s', (_name, limits, expected) => {
    expect(secondsMaxAt(spot, limits)).toEqual(expected);
  });
});
