/** Every problem of one line of a plan: its sentence with the numbers, and its rules. */
import { describe, expect, test } from 'vitest';

import type { PlanLine, PlanProblem, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { row } from '../support/a-case';
import { check, goodLines, line, plan } from '../support/checked-plan';

const first = (changes: Partial<PlanLine>): SessionPlan =>
  plan(goodLines.with(0, { ...line(), ...changes }));
const NAME = 'Line 1 (gluteus medius, left)';

const onLine = (rule: PlanProblem['rule'], message: string, because: string[] = []) => ({
  rule,
  line: 0,
  message: `${NAME}: ${message}`,
  because,
});
const whole = (rule: PlanProblem['rule'], message: string, because: string[] = []) => ({
  rule,
  message,
  because,
});

const rows: [string, SessionPlan, Partial<ClinicalCase>, PlanProblem[]][] = [
  [
    'no whole minutes on a line',
    first({ minutes: 5.5 }),
    {},
    [
      whole('pv_01', 'The lines add up to 14.5 minutes, specific work has 15.'),
      onLine('pv_01', '5.5 minutes: use whole minutes from 1 up.'),
    ],
  ],
  [
    'a line of no minutes',
    plan([
      line({ minutes: 0 }),
      line({ muscle: 'gluteus_maximus', minutes: 10 }),
      line({ minutes: 2 }),
      line({ side: 'right', minutes: 3 }),
    ]),
    {},
    [onLine('pv_01', '0 minutes: use whole minutes from 1 up.')],
  ],
  [
    'a muscle that nobody knows',
    first({ muscle: 'rectus_femoris' }),
    {},
    [
      {
        ...onLine('pv_07', ''),
        message: 'Line 1 (rectus femoris, left): this muscle or technique is not known.',
      },
    ],
  ],
  [
    'a technique that nobody knows',
    first({ technique: 'sacral_work' }),
    {},
    [onLine('pv_07', 'this muscle or technique is not known.')],
  ],
  [
    'a technique that is out',
    first({ technique: 'deep_tissue' }),
    { contraindications: [row('ci_out')] },
    [onLine('pv_technique', 'no deep tissue here: ci out.', ['ci_out'])],
  ],
  [
    'a muscle that is out',
    first({ muscle: 'quadratus_lumborum', region: 'lumbar_paravertebral' }),
    { contraindications: [row('ci_out')] },
    [
      {
        ...onLine('pv_muscle', '', ['ci_out']),
        message: 'Line 1 (quadratus lumborum, left): this muscle may not be worked: ci out.',
      },
    ],
  ],
  [
    'a place that may not be touched',
    first({}),
    { contraindications: [row('ci_out', { sites: [{ region: 'gluteal', side: 'left' }] })] },
    [
      onLine('pv_07', 'no contact at the gluteal: ci out.', ['ci_out']),
      onLine('pv_07', 'pressure 3 is above 0: ci out.', ['ci_out']),
    ],
  ],
  [
    'a place of another muscle',
    first({ region: 'calf' }),
    {},
    [onLine('pv_07', 'this muscle does not lie at the calf.')],
  ],
  [
    'too light for the technique',
    first({ technique: 'longitudinal_stripping', pressure: 2 }),
    {},
    [onLine('pv_07', 'longitudinal stripping starts at pressure 3, the line has 2.')],
  ],
  [
    'a position that is out',
    plan(goodLines.map((one) => ({ ...one, position: 'prone' as const }))),
    { contraindications: [row('ci_out')] },
    [
      onLine('pv_08', 'prone is out: ci out.', ['ci_out']),
      expect.objectContaining({ rule: 'pv_08', line: 1 }),
      expect.objectContaining({ rule: 'pv_08', line: 2 }),
    ],
  ],
  [
    'a hard stop',
    first({
      muscle: 'quadratus_lumborum',
      region: 'flank_kidney',
      technique: 'vibration',
      pressure: 1,
    }),
    {},
    [
      {
        rule: 'pv_15',
        line: 0,
        message: 'Line 1 (quadratus lumborum, left): never vibration on the flank kidney.',
        because: [],
        hardStop: true,
      },
    ],
  ],
];

describe('what is wrong with a line', () => {
  test.each(rows)('%s', (_name, one, changes, problems) => {
    expect(check(one, changes)).toEqual(problems);
  });

  test('consent, by the area that lacks it', () => {
    const without = (consents: Parameters<typeof check>[2]) => check(plan(), {}, consents);
    const all = { general: true, gluteal: true, inner_thigh: true, abdomen: true };
    expect(without(all)).toEqual([]);
    expect(without({ ...all, general: false })).toEqual([
      whole('pv_14', 'The client has not agreed to treatment.'),
    ]);
    expect(without({ ...all, gluteal: false })[0]).toEqual(
      onLine('pv_14', 'no consent for gluteal work.'),
    );
    expect(without({ ...all, gluteal: false })).toHaveLength(3);
    const thigh = first({ region: 'medial_thigh' });
    expect(
      check(thigh, {}, { ...all, inner_thigh: false }).map(({ message }) => message),
    ).toContain(`${NAME}: no consent for inner-thigh work.`);
  });
});
