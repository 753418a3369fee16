/** What can be picked for a line, with the words of every refusal, and how a line settles. */
import { describe, expect, test } from 'vitest';

import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import {
  muscleChoices,
  positionChoices,
  pressureChoices,
  techniqueChoices,
  type ChoiceFacts,
} from '@/lib/domain/session-plan/line-choices';
import { settleLine } from '@/lib/domain/session-plan/line-edits';

import { line } from '../support/checked-plan';
import { anInventedRuleBook } from '../support/invented-rule-book';

const book = anInventedRuleBook();
const because = ['ci_x', 'ci_z_nameless'];
const WORDS = 'Thin skin, ci z nameless';

const facts = (limits: Partial<Limits> = {}, more: Partial<ChoiceFacts> = {}): ChoiceFacts => ({
  muscles: book.muscles,
  techniques: book.techniques,
  positions: book.positions,
  limits: { ...noLimits(), ...limits },
  consents: assumedConsents,
  reasons: { ci_x: 'Thin skin' },
  ...more,
});
const avoided = (...keys: string[]): Partial<Limits> => ({
  regions: Object.fromEntries(
    keys.map((key) => [key, { pressureMax: 0 as const, contact: false as const, because }]),
  ),
});
const open = (choices: readonly { value: unknown; refused: string | null }[]) =>
  choices.filter(({ refused }) => refused === null).map(({ value }) => value);
const refusal = (choices: readonly { value: unknown; refused: string | null }[], value: unknown) =>
  choices.find((one) => one.value === value)?.refused;

describe('muscles', () => {
  test('all of them, by name, usual and open', () => {
    expect(muscleChoices('left', facts())).toEqual(
      book.muscles.map(({ id, name }) => ({ value: id, label: name, refused: null, usual: true })),
    );
  });

  test('one that is out says why; a group goes with one of its muscles', () => {
    const out = facts({ musclesOut: [{ muscle: 'piriformis', because }] });
    expect(refusal(muscleChoices('left', out), 'piriformis')).toBe(WORDS);
    expect(refusal(muscleChoices('left', out), 'gluteus_medius')).toBeNull();
    const [first] = book.muscles;
    const group = first && { ...first, id: 'hamstrings' as const };
    const hamstrings = facts(
      { musclesOut: [{ muscle: 'semitendinosus', because: ['ci_x', 'ci_x'] }] },
      { muscles: group ? [group] : [] },
    );
    expect(refusal(muscleChoices('left', hamstrings), 'hamstrings')).toBe('Thin skin');
  });

  test('one whose places are all shut, not one with a place left', () => {
    const shut = (...keys: string[]) =>
      refusal(muscleChoices('left', facts(avoided(...keys))), 'quadratus_lumborum');
    expect(shut('lumbar_paravertebral')).toBeNull();
    expect(shut('flank_kidney.left')).toBeNull();
    expect(shut('lumbar_paravertebral', 'flank_kidney')).toBe(WORDS);
  });

  test.each([
    ['gluteus_medius', {}, 'no consent for buttock work'],
    ['quadratus_lumborum', {}, null],
  ])('%s without consent', (muscle, consents, words) => {
    const choices = muscleChoices('left', facts({}, { consents: { general: true, ...consents } }));
    expect(refusal(choices, muscle)).toBe(words);
  });

  test.each([
    ['medial_thigh', 'no consent for inner-thigh work'],
    ['abdomen', 'no consent for abdomen work'],
  ] as const)('at %s without consent: %s', (region, words) => {
    const [first] = book.muscles;
    if (!first) throw new Error('No muscle.');
    const { consent: _none, ...plain } = first;
    const muscles = [{ ...plain, region }];
    const choices = muscleChoices('left', facts({}, { muscles, consents: { general: true } }));
    expect(choices.map(({ refused }) => refused)).toEqual([words]);
  });
});

describe('techniques', () => {
  const piriformis = line({ muscle: 'piriformis', region: 'deep_gluteal' });
  test('the muscle’s own first, in the order of the book', () => {
    const choices = techniqueChoices(piriformis, facts());
    expect(choices.filter(({ usual }) => usual).map(({ value }) => value)).toEqual([
      'longitudinal_stripping',
      'trigger_point_pressure',
      'post_isometric_relaxation',
    ]);
    expect(choices.map(({ usual }) => usual)).toEqual([
      ...Array(3).fill(true),
      ...Array(book.techniques.length - 3).fill(false),
    ]);
    expect(choices[0]?.label).toBe('longitudinal stripping');
  });

  test('one that is out, one that is out here, one that needs more than there may be', () => {
    const limits: Partial<Limits> = {
      pressureMax: 2,
      pressureBecause: ['ci_x'],
      techniquesOut: [{ technique: 'vibration', because }],
      techniqueLimits: [{ technique: 'effleurage', region: 'deep_gluteal.left', because }],
    };
    const choices = techniqueChoices(piriformis, facts(limits));
    expect(refusal(choices, 'vibration')).toBe(WORDS);
    expect(refusal(choices, 'effleurage')).toBe(WORDS);
    expect(refusal(choices, 'longitudinal_stripping')).toBe('needs level 3, 2 at most: Thin skin');
    expect(refusal(choices, 'trigger_point_pressure')).toBeNull();
    expect(refusal(choices, 'post_isometric_relaxation')).toBeNull();
  });

  test('one that is never done at this place', () => {
    const kidney = line({ muscle: 'quadratus_lumborum', region: 'flank_kidney' });
    expect(refusal(techniqueChoices(kidney, facts()), 'vibration')).toBe('never at this place');
    expect(refusal(techniqueChoices(piriformis, facts()), 'vibration')).toBeNull();
  });

  test('for a muscle that nobody knows nothing is usual and nothing refused', () => {
    const choices = techniqueChoices(line({ muscle: 'soleus' }), facts({ pressureMax: 0 }));
    expect(choices.filter(({ usual, refused }) => usual || refused)).toEqual([]);
  });
});

describe('levels', () => {
  test.each([
    ['broad_compression', [2, 3, 4]],
    ['longitudinal_stripping', [3, 4]],
    ['effleurage', [1, 2, 3]],
    ['post_isometric_relaxation', [0, 1, 2, 3, 4]],
  ] as const)('%s: %j', (technique, levels) => {
    expect(open(pressureChoices(line({ technique }), facts()))).toEqual(levels);
  });

  test('say what is above and what is below', () => {
    const limits = { pressureMax: 3 as const, pressureBecause: ['ci_x'] };
    const choices = pressureChoices(line({ technique: 'longitudinal_stripping' }), facts(limits));
    expect(choices).toEqual([
      { value: 0, label: '0', refused: 'longitudinal stripping starts at 3', usual: true },
      { value: 1, label: '1', refused: 'longitudinal stripping starts at 3', usual: true },
      { value: 2, label: '2', refused: 'longitudinal stripping starts at 3', usual: true },
      { value: 3, label: '3', refused: null, usual: true },
      { value: 4, label: '4', refused: '3 at most: Thin skin', usual: true },
      { value: 5, label: '5', refused: '3 at most: Thin skin', usual: true },
    ]);
  });

  test('are all open where muscle or technique is not known', () => {
    expect(open(pressureChoices(line({ muscle: 'soleus' }), facts()))).toEqual([2, 3, 4, 5]);
    expect(open(pressureChoices(line({ technique: 'sacral_work' }), facts()))).toHaveLength(6);
  });
});

describe('positions', () => {
  test('the muscle’s own first; one that is out says why', () => {
    const choices = positionChoices(
      line(),
      facts({ positionsOut: [{ position: 'prone', because }] }),
    );
    expect(choices.slice(0, 2).map(({ value, refused }) => [value, refused])).toEqual([
      ['prone', WORDS],
      ['side_lying', null],
    ]);
    expect(choices.filter(({ usual }) => usual)).toHaveLength(2);
    expect(choices).toHaveLength(book.positions.length);
    expect(positionChoices(line({ muscle: 'soleus' }), facts()).some(({ usual }) => usual)).toBe(
      false,
    );
  });
});

describe('a line that settles', () => {
  const settled = (changes: Parameters<typeof line>[0], limits: Partial<Limits> = {}) =>
    settleLine(line(changes), facts(limits));

  test('keeps its pressure, or takes the highest below, or else the lowest there is', () => {
    const STR = { technique: 'longitudinal_stripping' } as const;
    expect(settled({ ...STR, pressure: 3 }).pressure).toBe(3);
    expect(settled({ ...STR, pressure: 4 }).pressure).toBe(4);
    expect(settled({ ...STR, pressure: 5 }).pressure).toBe(4);
    expect(settled({ ...STR, pressure: 1 }).pressure).toBe(3);
    expect(settled({ ...STR, pressure: 4 }, { pressureMax: 3 }).pressure).toBe(3);
  });

  test('moves a technique to the first usual one that may stay', () => {
    const out: Partial<Limits> = {
      techniquesOut: [{ technique: 'longitudinal_stripping', because }],
    };
    expect(settled({ technique: 'longitudinal_stripping' }, out).technique).toBe(
      'trigger_point_pressure',
    );
    const allUsual: Partial<Limits> = {
      techniquesOut: (
        ['longitudinal_stripping', 'trigger_point_pressure', 'post_isometric_relaxation'] as const
      ).map((technique) => ({ technique, because })),
    };
    expect(settled({ technique: 'longitudinal_stripping' }, allUsual).technique).toBe('effleurage');
  });

  test('moves to a place of its muscle', () => {
    expect(settled({ region: 'calf' }).region).toBe('gluteal');
    expect(settled({ muscle: 'quadratus_lumborum', region: 'flank_kidney' }).region).toBe(
      'flank_kidney',
    );
    expect(settled({ muscle: 'soleus', region: 'calf' }).region).toBe('calf');
  });

  test('stays as it is where nothing may be picked', () => {
    const everything = book.techniques.map(({ id }) => ({ technique: id, because }));
    const positionsOut = book.positions.map(({ id }) => ({ position: id, because }));
    const shut = settled({}, { techniquesOut: everything, positionsOut });
    expect([shut.technique, shut.position]).toEqual(['broad_compression', 'side_lying']);
  });

  test('keeps the points it has', () => {
    const points = {
      technique: 'trigger_point_pressure',
      points: 3,
      holdSeconds: 45,
      holdRepeats: 3,
    } as const;
    expect(settled(points)).toMatchObject(points);
    expect(settled({ ...points, technique: 'effleurage' })).not.toHaveProperty('points');
  });
});
