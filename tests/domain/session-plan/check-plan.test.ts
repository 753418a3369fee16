import { describe, expect, test } from 'vitest';

import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents, type Consents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook({
  contraindications: [
    aRow('ci_soft', { name: 'Thin skin', effects: [{ kind: 'pressure_max', level: 2 }] }),
    aRow('ci_out', {
      takesSites: true,
      effects: [
        { kind: 'technique_out', techniques: ['deep_tissue'] },
        { kind: 'muscle_out', muscles: ['quadratus_lumborum'] },
        { kind: 'position_out', positions: ['prone'] },
        { kind: 'region_limit', place: { at: 'sites' }, pressureMax: 0, contact: false },
        { kind: 'technique_limit', techniques: ['trigger_point_pressure'], secondsMax: 40 },
        { kind: 'position_caution', positions: ['seated'], note: 'short', minutesMax: 4 },
      ],
    }),
    aRow('ci_short', { effects: [{ kind: 'minutes_max', minutes: 20 }] }),
    aRow('ci_stop', { class: 'absolute', clearance: 'required' }),
    aRow('ci_first_session', { derived: true }),
    aRow('ci_pregnancy_t3', { derived: true }),
  ],
});

const line = (changes: Partial<PlanLine> = {}): PlanLine => ({
  muscle: 'gluteus_medius',
  side: 'left',
  region: 'gluteal',
  technique: 'broad_compression',
  pressure: 3,
  minutes: 6,
  position: 'side_lying',
  ...changes,
});

/** 30 minutes with 12 left and 3 right: nothing wrong with it. */
const goodLines: PlanLine[] = [
  line(),
  line({ muscle: 'piriformis', region: 'deep_gluteal' }),
  line({ side: 'right', minutes: 3 }),
];
const plan = (lines: PlanLine[] = goodLines, changes: Partial<SessionPlan> = {}): SessionPlan => ({
  minutes: 30,
  phases: { check_in: 3, warm_up: 4, specific: 15, integration: 3, retest: 2, home_care: 3 },
  lines,
  ...changes,
});

function check(
  one: SessionPlan,
  changes: Partial<ClinicalCase> = {},
  consents: Consents = assumedConsents,
) {
  const clinicalCase = aCase(changes);
  const screening = screen({ clinicalCase, ruleBook });
  return checkPlan({ plan: one, clinicalCase, screening, ruleBook, consents });
}
const rules = (...args: Parameters<typeof check>): string[] =>
  check(...args).map(({ rule, line: at }) => (at === undefined ? rule : `${rule}@${at}`));
const phases = (changes: Partial<SessionPlan['phases']>) => ({ ...plan().phases, ...changes });

describe('each rule alone', () => {
  test('a plan inside every rule has no problems', () => expect(check(plan())).toEqual([]));

  test.each<[string, SessionPlan, string[]]>([
    ['minutes that do not add up (scenario 19)', plan(goodLines, { minutes: 32 }), ['pv_01']],
    ['lines that do not add up', plan(goodLines.with(0, line({ minutes: 5 }))), ['pv_01']],
    ['600 minutes', plan(goodLines, { minutes: 600 }), ['pv_01', 'pv_01', 'pv_02']],
    [
      '0 minutes',
      plan([], {
        minutes: 0,
        phases: { check_in: 0, warm_up: 0, specific: 0, integration: 0, retest: 0, home_care: 0 },
      }),
      ['pv_01'],
    ],
    [
      'a broken minute',
      plan([
        line({ minutes: 6.5 }),
        line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 5.5 }),
        line({ side: 'right', minutes: 3 }),
      ]),
      ['pv_01@0', 'pv_01@1'],
    ],
    [
      'short warm-up',
      plan(goodLines, { phases: phases({ warm_up: 2, integration: 5 }) }),
      ['pv_02'],
    ],
    [
      'trigger points without a warm region',
      plan(
        goodLines.with(
          0,
          line({ technique: 'trigger_point_pressure', points: 1, holdSeconds: 30, holdRepeats: 1 }),
        ),
        {
          minutes: 28,
          phases: phases({ warm_up: 2 }),
        },
      ),
      ['pv_02', 'pv_02'],
    ],
    [
      'more than 10 minutes on one muscle',
      plan([
        line({ minutes: 6 }),
        line({ minutes: 6, position: 'side_lying' }),
        line({ side: 'right', minutes: 3 }),
      ]),
      ['pv_03@1'],
    ],
    [
      'deep rotators',
      plan([
        line({ minutes: 3 }),
        line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 9 }),
        line({ side: 'right', minutes: 3 }),
      ]),
      ['pv_04'],
    ],
    [
      'level 4 for more than half',
      plan([
        line({ minutes: 8, pressure: 4 }),
        line({ muscle: 'gluteus_maximus', minutes: 4 }),
        line({ side: 'right', minutes: 3 }),
      ]),
      ['pv_05'],
    ],
    ['above the muscle', plan(goodLines.with(0, line({ pressure: 5 }))), ['pv_07@0', 'pv_05']],
    [
      'above the usual care of a region',
      plan(goodLines.with(1, line({ muscle: 'piriformis', region: 'deep_gluteal', pressure: 4 }))),
      ['pv_07@1'],
    ],
    [
      'below the technique',
      plan(goodLines.with(0, line({ technique: 'longitudinal_stripping', pressure: 2 }))),
      ['pv_07@0'],
    ],
    ['a region of another muscle', plan(goodLines.with(0, line({ region: 'calf' }))), ['pv_07@0']],
    [
      'changes of position',
      plan([
        line({ minutes: 3 }),
        line({ muscle: 'gluteus_maximus', minutes: 3, position: 'prone' }),
        line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 6 }),
        line({ side: 'right', minutes: 3, position: 'prone' }),
      ]),
      ['pv_09'],
    ],
    [
      'too little on the other side',
      plan([line({ minutes: 7 }), line({ muscle: 'gluteus_maximus', minutes: 8 })]),
      ['pv_12'],
    ],
    [
      'too much on the other side',
      plan([line({ minutes: 5 }), line({ side: 'right', minutes: 10 })]),
      ['pv_12'],
    ],
    ['no test again', plan(goodLines, { minutes: 28, phases: phases({ retest: 0 }) }), ['pv_13']],
    [
      'hacking at the kidney (scenario 17)',
      plan(
        goodLines.with(
          0,
          line({
            muscle: 'quadratus_lumborum',
            region: 'flank_kidney',
            technique: 'tapotement_hacking',
            pressure: 1,
          }),
        ),
      ),
      ['pv_15@0'],
    ],
  ])('%s', (_name, one, expected) => {
    expect(rules(one)).toEqual(expected);
  });

  test('vibration at the kidney is a hard stop (scenario 17)', () => {
    const shaken = line({
      muscle: 'quadratus_lumborum',
      region: 'flank_kidney',
      technique: 'vibration',
      pressure: 1,
    });
    expect(check(plan(goodLines.with(0, shaken)))).toMatchObject([
      { rule: 'pv_15', hardStop: true, line: 0 },
    ]);
  });

  const points = (changes: Partial<PlanLine>) =>
    plan(
      goodLines.with(
        0,
        line({
          technique: 'trigger_point_pressure',
          points: 2,
          holdSeconds: 60,
          holdRepeats: 2,
          ...changes,
        }),
      ),
    );
  test.each<[string, Partial<PlanLine>, string[]]>([
    ['fine', {}, []],
    ['120 s (scenario 18)', { holdSeconds: 120 }, ['pv_06@0']],
    ['29 s', { holdSeconds: 29 }, ['pv_06@0']],
    ['4 repeats', { holdRepeats: 4 }, ['pv_06@0']],
    ['5 points', { points: 5 }, []],
    ['6 points', { points: 6 }, ['pv_06@0', 'pv_06']],
  ])('trigger points: %s', (_name, changes, expected) => {
    expect(rules(points(changes))).toEqual(expected);
  });

  test('a hold without its numbers is named', () => {
    expect(rules(plan(goodLines.with(0, line({ technique: 'trigger_point_pressure' }))))).toEqual([
      'pv_06@0',
      'pv_06@0',
      'pv_06@0',
    ]);
  });
});

describe('limits, with the rules that caused them', () => {
  test('pressure: the numbers and the reason', () => {
    const [problem] = check(plan(), { contraindications: [row('ci_soft')] });
    expect(problem).toEqual({
      rule: 'pv_07',
      line: 0,
      message: 'Line 1 (gluteus medius, left): pressure 3 is above 2: Thin skin.',
      because: ['ci_soft'],
    });
  });

  test('every broken limit of a line at once', () => {
    const bad = line({
      muscle: 'quadratus_lumborum',
      region: 'lumbar_paravertebral',
      technique: 'deep_tissue',
      position: 'prone',
      pressure: 4,
    });
    const found = check(plan(goodLines.with(0, bad)), {
      contraindications: [
        row('ci_out', { sites: [{ region: 'lumbar_paravertebral', side: 'left' }] }),
      ],
    });
    expect(found.filter(({ line: at }) => at === 0).map(({ rule }) => rule)).toEqual([
      'pv_technique',
      'pv_muscle',
      'pv_07',
      'pv_07',
      'pv_08',
    ]);
    expect(found.every(({ because }) => because.includes('ci_out'))).toBe(true);
  });

  test('a mark on one side spares the other', () => {
    const sites = [{ region: 'gluteal', side: 'right' } as const];
    expect(rules(plan(), { contraindications: [row('ci_out', { sites })] })).toEqual([
      'pv_07@2',
      'pv_07@2',
    ]);
  });

  test('hold seconds, posture minutes, hands-on minutes', () => {
    const held = line({
      technique: 'trigger_point_pressure',
      points: 2,
      holdSeconds: 60,
      holdRepeats: 2,
    });
    expect(rules(plan(goodLines.with(0, held)), { contraindications: [row('ci_out')] })).toEqual([
      'pv_06@0',
    ]);
    expect(
      rules(plan(goodLines.with(0, line({ position: 'seated' }))), {
        contraindications: [row('ci_out')],
      }),
    ).toEqual(['pv_08']);
    expect(rules(plan(), { contraindications: [row('ci_short')] })).toEqual(['pv_hands_on']);
  });

  test('20 minutes in one posture in the third trimester', () => {
    const long = plan(
      [
        line({ minutes: 10 }),
        line({ muscle: 'gluteus_maximus', minutes: 10 }),
        line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 7 }),
        line({ side: 'right', minutes: 6 }),
      ],
      {
        minutes: 60,
        phases: { check_in: 5, warm_up: 8, specific: 33, integration: 7, retest: 3, home_care: 4 },
      },
    );
    expect(rules(long)).toEqual([]);
    expect(rules(long, { pregnancy: { dueDate: '2027-01-20' } })).toEqual(['pv_08']);
  });

  test('a first visit: five points and no level 5 (scenario 20)', () => {
    const session = { minutes: 60, firstVisit: true };
    const first = { session };
    const strong = plan([
      line({ pressure: 5, minutes: 2 }),
      line({ muscle: 'gluteus_maximus', minutes: 10 }),
      line({ side: 'right', minutes: 3 }),
    ]);
    expect(rules(strong, first)).toContain('pv_05');
    const held = line({
      technique: 'trigger_point_pressure',
      points: 3,
      holdSeconds: 30,
      holdRepeats: 1,
    });
    const many = plan([
      held,
      { ...held, muscle: 'gluteus_maximus' },
      line({ side: 'right', minutes: 3 }),
    ]);
    expect(rules(many, first)).toEqual(['pv_06']);
  });

  test('consent per area, and none at all', () => {
    expect(rules(plan(), {}, { general: true })).toEqual(['pv_14@0', 'pv_14@1', 'pv_14@2']);
    expect(rules(plan([], { phases: phases({ specific: 0, warm_up: 19 }) }), {}, {})).toEqual([
      'pv_14',
    ]);
  });

  test('a blocked case names what blocks (pv_16)', () => {
    expect(check(plan(), { contraindications: [row('ci_stop')] })[0]).toMatchObject({
      rule: 'pv_16',
      because: ['ci_stop'],
    });
  });

  test('the other side needs nothing where nothing may be worked there', () => {
    const sites = (
      ['gluteal', 'deep_gluteal', 'lumbar_paravertebral', 'flank_kidney'] as const
    ).map((region) => ({ region, side: 'right' as const }));
    const alone = plan([line({ minutes: 9 }), line({ muscle: 'gluteus_maximus', minutes: 6 })]);
    expect(rules(alone, { contraindications: [row('ci_out', { sites })] })).toEqual([]);
    expect(rules(alone)).toEqual(['pv_12']);
  });

  test('an old plan against today’s limits', () => {
    const clinicalCase = aCase();
    const before = screen({ clinicalCase, ruleBook });
    const old = draftPlan({ clinicalCase, screening: before, ruleBook, minutes: 60 });
    if (!old) throw new Error('no draft');
    expect(check(old)).toEqual([]);
    expect(check(old, { contraindications: [row('ci_soft')] }).length).toBeGreaterThan(0);
  });
});
