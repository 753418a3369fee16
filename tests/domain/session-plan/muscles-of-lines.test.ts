/** Which muscles a draft names, and how many on each side. */
import { describe, expect, test } from 'vitest';

import type { PlanMuscle } from '@/lib/domain/anatomy/muscle';
import type { Position } from '@/lib/domain/anatomy/position';
import { chooseMuscles } from '@/lib/domain/session-plan/choose-muscles';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { setsOf, type Candidate } from '@/lib/domain/session-plan/line-options';
import { linesPerSide, turnedMain, turnedOther } from '@/lib/domain/session-plan/line-spread';
import type { Technique } from '@/lib/domain/session-plan/technique';

import { aCase } from '../support/a-case';
import { anInventedRuleBook } from '../support/invented-rule-book';

describe('muscles with room for the minutes', () => {
  const [record] = anInventedRuleBook().muscles;
  const muscle = (id: PlanMuscle, minutesMax: number, ...techniques: Technique[]): Candidate => {
    if (!record) throw new Error('No muscle.');
    return {
      muscle: { ...record, id, minutesMax },
      side: 'left',
      options: techniques.map((technique) => ({ technique, region: 'gluteal', pressure: 3 })),
      fitting: techniques.length,
      positions: ['side_lying'],
    };
  };
  const STR = 'longitudinal_stripping';
  const TPP = 'trigger_point_pressure';
  const PIR = 'post_isometric_relaxation';
  const med = muscle('gluteus_medius', 6, STR);
  const max = muscle('gluteus_maximus', 6, STR);
  const calf = muscle('soleus', 10, STR);
  const small = muscle('pectineus', 1, STR);
  const rotators = (['piriformis', 'quadratus_femoris', 'obturator_gemelli'] as const).map((id) =>
    muscle(id, 6, STR),
  );
  const ids = (list: Candidate[], count: number, minutes: number, keep?: Candidate) =>
    chooseMuscles(list, { count, minutes, keep }).map((one) => one.muscle.id);

  test('the first ones, in their order', () => {
    expect(ids([med, max, calf], 2, 10)).toEqual(['gluteus_medius', 'gluteus_maximus']);
    expect(ids([med], 3, 10)).toEqual(['gluteus_medius']);
  });

  test('a later one with more room only where the first would work far beyond their time', () => {
    expect(ids([med, small, calf], 2, 10)).toEqual(['gluteus_medius', 'pectineus']);
    expect(ids([med, small, calf], 2, 11)).toEqual(['gluteus_medius', 'soleus']);
    expect(ids([small, med, calf], 2, 30)).toEqual(['pectineus', 'soleus']);
  });

  test('not one without more room, not the first one, not the one to keep', () => {
    expect(ids([med, max, muscle('soleus', 6, STR)], 2, 60)).toEqual([
      'gluteus_medius',
      'gluteus_maximus',
    ]);
    expect(ids([small, calf], 1, 60)).toEqual(['pectineus']);
    expect(ids([med, small, calf], 2, 30, small)).toEqual(['gluteus_medius', 'pectineus']);
  });

  test('two deep rotators at most, and they share eight minutes', () => {
    expect(ids(rotators, 3, 6)).toEqual(['piriformis', 'quadratus_femoris']);
    expect(ids([...rotators, calf], 2, 12)).toEqual(['piriformis', 'quadratus_femoris']);
    expect(ids([...rotators, calf], 2, 13)).toEqual(['piriformis', 'soleus']);
  });

  test('a track that is missing takes the place of the last that may go', () => {
    const list = [med, max, muscle('soleus', 6, TPP), muscle('gastrocnemius', 6, PIR)];
    expect(ids(list, 2, 10)).toEqual(['gluteus_medius', 'gastrocnemius']);
    expect(ids(list, 3, 10)).toEqual(['gluteus_medius', 'soleus', 'gastrocnemius']);
    expect(ids(list, 1, 10)).toEqual(['gluteus_medius']);
    expect(ids(list, 2, 10, max)).toEqual(['gluteus_medius', 'gluteus_maximus']);
    expect(ids([med, muscle('soleus', 6, TPP), max], 2, 10)).toEqual(['gluteus_medius', 'soleus']);
  });
});

describe('lines for two sides', () => {
  test.each([
    [4, 2, 'even', [2, 2]],
    [5, 2, 'even', [2, 2]],
    [5, 2, 'uneven', [3, 2]],
    [5, 2, 'turned', [3, 2]],
    [4, 1, 'uneven', [4]],
    [1, 2, 'even', [1, 1]],
    [1, 2, 'uneven', [1, 1]],
  ] as const)('%i lines on %i sides, %s: %j', (lines, sides, spread, expected) => {
    expect(linesPerSide(lines, sides, spread)).toEqual(expected);
  });

  const at = (id: PlanMuscle, ...positions: Position[]): Candidate =>
    ({ muscle: { id }, positions }) as unknown as Candidate;
  const shown = (list: Candidate[]) =>
    list.map((one) => [one.muscle.id, ...one.positions].join(' '));
  const a = at('soleus', 'prone');
  const b = at('gastrocnemius', 'prone', 'side_lying');
  const c = at('piriformis', 'side_lying', 'prone');

  test('one that can take a rarer position stands among the first, and must be kept', () => {
    const { list, keep } = turnedMain([a, at('pectineus', 'prone'), b, c], 2);
    expect(shown(list)).toEqual([
      'soleus prone',
      'gastrocnemius side_lying',
      'pectineus prone',
      'piriformis side_lying',
    ]);
    expect(keep?.muscle.id).toBe('gastrocnemius');
  });

  test('where it stands there anyway nothing moves', () => {
    expect(shown(turnedMain([b, a], 1).list)).toEqual(['gastrocnemius side_lying', 'soleus prone']);
    expect(shown(turnedMain([a, b, c], 2).list)).toEqual([
      'soleus prone',
      'gastrocnemius side_lying',
      'piriformis side_lying',
    ]);
  });

  test('where none can turn all stay', () => {
    expect(turnedMain([a], 1)).toEqual({ list: [a], keep: undefined });
    expect(turnedMain([], 1)).toEqual({ list: [], keep: undefined });
  });

  test('on the other side those that can turn come first', () => {
    expect(shown(turnedOther([a, at('pectineus', 'prone'), c]))).toEqual([
      'piriformis side_lying',
      'soleus prone',
      'pectineus prone',
    ]);
  });
});

describe('the causes behind a plan', () => {
  test('the flag of a first episode brings the unknown set, a row does not', () => {
    const causes = (rule: string, kind: 'red_flag' | 'precaution') =>
      setsOf({
        clinicalCase: aCase(),
        screening: { findings: [{ rule, class: kind } as never], limits: noLimits() },
        ruleBook: anInventedRuleBook(),
        consents: {},
      }).map(({ cause }) => cause);
    expect(causes('rf_dx_1', 'red_flag')).toEqual(['piriformis_syndrome', 'unknown']);
    expect(causes('rf_dx_1', 'precaution')).toEqual(['piriformis_syndrome']);
    expect(causes('rf_ca_1', 'red_flag')).toEqual(['piriformis_syndrome']);
  });
});
