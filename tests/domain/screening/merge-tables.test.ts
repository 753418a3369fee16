/** What two rules on the same thing leave, thing by thing, with the rules that are named for it. */
import { describe, expect, test } from 'vitest';

import type { Effect } from '@/lib/domain/screening/effect';
import type { Limits } from '@/lib/domain/screening/limits';
import { mergeEffects } from '@/lib/domain/screening/merge-limits';

import { effectFacts } from '../support/effects';

type Given = readonly (readonly [string, Effect])[];

const merged = (given: Given): Limits =>
  mergeEffects(
    given.map(([rule, effect]) => ({ rule, effect, sites: [{ region: 'calf', side: 'left' }] })),
    effectFacts('left'),
  );

const narrowed = (
  more: Omit<Extract<Effect, { kind: 'technique_limit' }>, 'kind' | 'techniques'>,
) => ({ kind: 'technique_limit', techniques: ['vibration'], ...more }) as const;
const AT_SITES = { at: 'sites' } as const;

describe('a narrowed technique', () => {
  const rows: [string, Given, Limits['techniqueLimits']][] = [
    [
      'the lower pressure, with its rule alone',
      [
        ['ci_a', narrowed({ pressureMax: 3 })],
        ['ci_b', narrowed({ pressureMax: 2 })],
        ['ci_c', narrowed({ pressureMax: 4 })],
      ],
      [{ technique: 'vibration', pressureMax: 2, because: ['ci_b'] }],
    ],
    [
      'level 0 is lower than level 1',
      [
        ['ci_a', narrowed({ pressureMax: 1 })],
        ['ci_b', narrowed({ pressureMax: 0 })],
      ],
      [{ technique: 'vibration', pressureMax: 0, because: ['ci_b'] }],
    ],
    [
      'the same pressure twice: both rules, sorted',
      [
        ['ci_b', narrowed({ pressureMax: 2 })],
        ['ci_a', narrowed({ pressureMax: 2 })],
      ],
      [{ technique: 'vibration', pressureMax: 2, because: ['ci_a', 'ci_b'] }],
    ],
    [
      'the shorter hold',
      [
        ['ci_a', narrowed({ secondsMax: 30 })],
        ['ci_b', narrowed({ secondsMax: 60 })],
      ],
      [{ technique: 'vibration', secondsMax: 30, because: ['ci_a'] }],
    ],
    [
      'a hold, a pressure and a word are three things',
      [
        ['ci_a', narrowed({ secondsMax: 3 })],
        ['ci_b', narrowed({ pressureMax: 2, note: 'Soft head.' })],
      ],
      [
        { technique: 'vibration', note: 'Soft head.', because: ['ci_b'] },
        { technique: 'vibration', pressureMax: 2, because: ['ci_b'] },
        { technique: 'vibration', secondsMax: 3, because: ['ci_a'] },
      ],
    ],
    [
      'the same word twice is one, another word another',
      [
        ['ci_b', narrowed({ note: 'x' })],
        ['ci_a', narrowed({ note: 'x' })],
        ['ci_a', narrowed({ note: 'y' })],
      ],
      [
        { technique: 'vibration', note: 'x', because: ['ci_a', 'ci_b'] },
        { technique: 'vibration', note: 'y', because: ['ci_a'] },
      ],
    ],
    [
      'nothing but a place: out there',
      [['ci_a', narrowed({ place: AT_SITES })]],
      [{ technique: 'vibration', region: 'calf.left', because: ['ci_a'] }],
    ],
    [
      'a place and a word: out there, with the word',
      [['ci_a', narrowed({ place: AT_SITES, note: 'Scar.' })]],
      [{ technique: 'vibration', region: 'calf.left', note: 'Scar.', because: ['ci_a'] }],
    ],
    [
      'a place and a number: the number holds there',
      [['ci_a', narrowed({ place: AT_SITES, pressureMax: 1, note: 'Scar.' })]],
      [{ technique: 'vibration', region: 'calf.left', pressureMax: 1, because: ['ci_a'] }],
    ],
    [
      'here and everywhere are two things',
      [
        ['ci_a', narrowed({ place: AT_SITES, pressureMax: 3 })],
        ['ci_b', narrowed({ pressureMax: 3 })],
      ],
      [
        { technique: 'vibration', region: 'calf.left', pressureMax: 3, because: ['ci_a'] },
        { technique: 'vibration', pressureMax: 3, because: ['ci_b'] },
      ],
    ],
  ];
  test.each(rows)('%s', (_name, given, expected) => {
    const { techniqueLimits } = merged(given);
    expect(techniqueLimits).toHaveLength(expected.length);
    expect(techniqueLimits).toEqual(expect.arrayContaining(expected));
  });
});

describe('a place', () => {
  const place = { at: 'regions', regions: ['abdomen'] } as const;
  const at = (pressureMax: 0 | 1 | 2, more: { note?: string; contact?: false } = {}): Effect => ({
    kind: 'region_limit',
    place,
    pressureMax,
    ...more,
  });
  const rows: [string, Given, Limits['regions'][string]][] = [
    [
      'the lower ceiling alone is named, the words of both stay, sorted',
      [
        ['ci_a', at(1, { note: 'z' })],
        ['ci_b', at(2, { note: 'y' })],
      ],
      { pressureMax: 1, because: ['ci_a'], notes: ['y', 'z'] },
    ],
    [
      'the later rule may be the lower one',
      [
        ['ci_a', at(2)],
        ['ci_b', at(1)],
      ],
      { pressureMax: 1, because: ['ci_b'] },
    ],
    [
      'equal ceilings are caused by both',
      [
        ['ci_b', at(1, { note: 'x' })],
        ['ci_a', at(1, { note: 'x' })],
      ],
      { pressureMax: 1, because: ['ci_a', 'ci_b'], notes: ['x'] },
    ],
    [
      'no contact goes with level 0, whatever its rule says',
      [['ci_a', at(2, { contact: false })]],
      { pressureMax: 0, contact: false, because: ['ci_a'] },
    ],
    [
      'no contact beats level 0, before or after it',
      [
        ['ci_a', at(0)],
        ['ci_b', at(0, { contact: false })],
        ['ci_c', at(0)],
      ],
      { pressureMax: 0, contact: false, because: ['ci_b'] },
    ],
  ];
  test.each(rows)('%s', (_name, given, expected) => {
    expect(merged(given).regions).toEqual({ abdomen: expected });
  });
});

describe('positions', () => {
  const care = (note: string, minutesMax?: number): Effect => ({
    kind: 'position_caution',
    positions: ['supine'],
    note,
    ...(minutesMax === undefined ? {} : { minutesMax }),
  });
  test.each([
    [
      [
        ['ci_a', care('short', 15)],
        ['ci_b', care('short', 5)],
      ],
      [{ position: 'supine', note: 'short', minutesMax: 5, because: ['ci_a', 'ci_b'] }],
    ],
    [
      [
        ['ci_a', care('short', 5)],
        ['ci_b', care('short', 15)],
        ['ci_c', care('short')],
      ],
      [{ position: 'supine', note: 'short', minutesMax: 5, because: ['ci_a', 'ci_b', 'ci_c'] }],
    ],
    [
      [
        ['ci_a', care('short')],
        ['ci_b', care('short', 15)],
      ],
      [{ position: 'supine', note: 'short', minutesMax: 15, because: ['ci_a', 'ci_b'] }],
    ],
    [
      [
        ['ci_a', care('if dizzy')],
        ['ci_b', care('flat')],
      ],
      [
        { position: 'supine', note: 'flat', because: ['ci_b'] },
        { position: 'supine', note: 'if dizzy', because: ['ci_a'] },
      ],
    ],
  ] as [Given, Limits['positionCautions']][])('%j', (given, expected) => {
    expect(merged(given).positionCautions).toEqual(expected);
  });

  test('out and preferred are named with every rule', () => {
    const { positionsOut, positionsPreferred } = merged([
      ['ci_b', { kind: 'position_out', positions: ['prone', 'supine'] }],
      ['ci_a', { kind: 'position_out', positions: ['prone'] }],
      ['ci_b', { kind: 'position_prefer', positions: ['seated'] }],
      ['ci_a', { kind: 'position_prefer', positions: ['seated', 'side_lying'] }],
    ]);
    expect(positionsOut).toEqual([
      { position: 'prone', because: ['ci_a', 'ci_b'] },
      { position: 'supine', because: ['ci_b'] },
    ]);
    expect(positionsPreferred).toEqual([
      { position: 'seated', because: ['ci_a', 'ci_b'] },
      { position: 'side_lying', because: ['ci_a'] },
    ]);
  });
});
