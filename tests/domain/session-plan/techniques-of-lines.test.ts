/** Which technique a drafted line gets, with invented muscles that offer what the row says. */
import { describe, expect, test } from 'vitest';

import type { PlanMuscle } from '@/lib/domain/anatomy/muscle';
import {
  assignTechniques,
  lightOption,
  optionOf,
} from '@/lib/domain/session-plan/assign-techniques';
import type { Candidate } from '@/lib/domain/session-plan/line-options';
import type { Technique } from '@/lib/domain/session-plan/technique';

import { anInventedRuleBook } from '../support/invented-rule-book';

const STR = 'longitudinal_stripping';
const TPP = 'trigger_point_pressure';
const PIR = 'post_isometric_relaxation';
const EFF = 'effleurage';
const CMP = 'broad_compression';

const [record] = anInventedRuleBook().muscles;

/** A muscle with these techniques, best first; all of them fit the causes unless the row says how many. */
function muscle(
  id: PlanMuscle,
  techniques: Technique[],
  more: { fitting?: number; own?: Technique[] } = {},
): Candidate {
  if (!record) throw new Error('No muscle.');
  const { fitting = techniques.length, own = techniques } = more;
  return {
    muscle: { ...record, id, techniques: own },
    side: 'left',
    options: techniques.map((technique) => ({ technique, region: 'gluteal', pressure: 3 })),
    fitting,
    positions: ['side_lying'],
  };
}
const A = (...techniques: Technique[]) => muscle('gluteus_medius', techniques);
const B = (...techniques: Technique[]) => muscle('gluteus_maximus', techniques);
const C = (...techniques: Technique[]) => muscle('piriformis', techniques);
const D = (...techniques: Technique[]) => muscle('soleus', techniques);
const E = (...techniques: Technique[]) => muscle('gastrocnemius', techniques);

const assigned = (lines: Candidate[], sides: 1 | 2 = 1) =>
  assignTechniques(lines, sides).map(
    ({ candidate, option }) => `${candidate.muscle.id}: ${option.technique}`,
  );

describe('one line of each track', () => {
  const rows: [string, Candidate[], string[]][] = [
    [
      'a muscle that offers one track alone gets it',
      [A(STR, TPP, PIR), B(TPP), C(PIR)],
      [`gluteus_medius: ${STR}`, `gluteus_maximus: ${TPP}`, `piriformis: ${PIR}`],
    ],
    [
      'the first muscle gets work, the last one relaxation',
      [A(STR, TPP, PIR), B(STR, TPP, PIR), C(STR, TPP, PIR)],
      [`gluteus_medius: ${STR}`, `gluteus_maximus: ${TPP}`, `piriformis: ${PIR}`],
    ],
    [
      'two lines: deep tissue and trigger points',
      [A(STR, TPP, PIR), B(STR, TPP, PIR)],
      [`gluteus_medius: ${STR}`, `gluteus_maximus: ${TPP}`],
    ],
    ['one line: deep tissue', [A(TPP, PIR, STR)], [`gluteus_medius: ${STR}`]],
    [
      'the scarcest track chooses first',
      [A(STR, TPP), B(STR, TPP, PIR), C(STR, PIR)],
      [`gluteus_medius: ${TPP}`, `gluteus_maximus: ${STR}`, `piriformis: ${PIR}`],
    ],
    [
      'a line without a track takes what fits best',
      [A(STR), B(TPP), C(PIR), D(CMP, STR)],
      [`gluteus_medius: ${STR}`, `gluteus_maximus: ${TPP}`, `piriformis: ${PIR}`, `soleus: ${CMP}`],
    ],
    [
      'a technique that a cause finds unfit makes no track',
      [muscle('gluteus_medius', [STR, TPP], { fitting: 1 }), B(STR)],
      [`gluteus_medius: ${STR}`, `gluteus_maximus: ${STR}`],
    ],
    ['a muscle with nothing left is no line', [A(STR), B()], [`gluteus_medius: ${STR}`]],
  ];
  test.each(rows)('%s', (_name, lines, expected) => {
    expect(assigned(lines)).toEqual(expected);
  });
});

describe('few trigger-point lines', () => {
  const lines = [A(TPP, STR), B(TPP, STR), C(TPP, PIR), D(TPP, CMP), E(TPP, EFF)];
  const points = (sides: 1 | 2, given = lines) =>
    assigned(given, sides).filter((one) => one.endsWith(TPP)).length;

  test('three on one side, two on each of two', () => {
    expect(points(1)).toBe(3);
    expect(points(2)).toBe(2);
  });

  test('a muscle that offers nothing else is left out beyond them', () => {
    const only = [A(TPP), B(TPP), C(TPP), D(TPP)];
    expect(assigned(only)).toHaveLength(3);
    expect(assigned(only, 2)).toHaveLength(2);
  });

  test('fewer stay as they are', () => {
    expect(points(1, [A(STR), B(TPP), C(PIR)])).toBe(1);
    expect(points(1, [A(STR), B(PIR), C(CMP)])).toBe(0);
    expect(points(1, [A(STR), B(TPP), C(PIR), D(TPP, CMP), E(TPP, CMP)])).toBe(3);
  });
});

describe('light work on the other side', () => {
  const relaxing = assignTechniques([A(STR), B(TPP), C(PIR)], 1);
  const without = assignTechniques([A(STR), B(TPP)], 1);
  const light = (candidate: Candidate, main = relaxing) => lightOption(candidate, main)?.technique;

  test.each([
    ['relaxation where the sore side has none', D(STR, PIR), without, PIR],
    ['none twice', D(STR, PIR, CMP), relaxing, CMP],
    ['gliding strokes of the muscle’s own', D(CMP, STR, EFF), relaxing, EFF],
    ['support work before anything stronger', D(TPP, STR, CMP), relaxing, CMP],
    ['whatever fits but trigger points', D(TPP, STR), relaxing, STR],
    ['nothing where only trigger points are left', D(TPP), relaxing, undefined],
    [
      'no relaxation that a cause finds unfit',
      muscle('soleus', [STR, PIR, CMP], { fitting: 1 }),
      without,
      CMP,
    ],
  ])('%s', (_name, candidate, main, expected) => expect(light(candidate, main)).toBe(expected));

  test('gliding strokes that any muscle takes wait for support work', () => {
    const candidate = muscle('soleus', [CMP, EFF], { own: [CMP] });
    expect(light(candidate)).toBe(CMP);
    expect(light(muscle('soleus', [STR, EFF], { own: [STR] }))).toBe(EFF);
  });
});

test('an option of a track is one that fits', () => {
  const candidate = muscle('soleus', [CMP, STR, TPP], { fitting: 2 });
  expect(optionOf(candidate, 'deep_tissue')?.technique).toBe(STR);
  expect(optionOf(candidate, 'trigger_point')).toBeUndefined();
  expect(optionOf(candidate, 'neuromuscular')).toBeUndefined();
});
