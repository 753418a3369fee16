import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { explainLimits } from '@/lib/domain/screening/explain';
import type { Limits } from '@/lib/domain/screening/limits';
import type { PolicyEffect } from '@/lib/domain/screening/policy-limit';
import { policyEffectSchema } from '@/lib/domain/screening/policy-limit.schema';
import { policyWords } from '@/lib/domain/screening/policy-words';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { aCase, row, TODAY } from '../support/a-case';

const names = ruleNames(ruleBook);
const RULE = 'policy.house';

function limitsWith(effect: PolicyEffect, whileRule?: string, more: Partial<ClinicalCase> = {}) {
  const policy = [{ key: 'house', effect, ...(whileRule === undefined ? {} : { whileRule }) }];
  return screen({ clinicalCase: aCase(more), ruleBook, policy }).limits;
}

describe('a practice’s own limit', () => {
  const kinds: [PolicyEffect, (limits: Limits) => unknown, unknown, string][] = [
    [
      { kind: 'pressure_max', level: 1 },
      ({ pressureMax, pressureBecause }) => [pressureMax, pressureBecause],
      [1, [RULE]],
      'For every client: pressure 1 at most.',
    ],
    [
      { kind: 'minutes_max', minutes: 20 },
      ({ handsOnMinutesMax, minutesBecause }) => [handsOnMinutesMax, minutesBecause],
      [20, [RULE]],
      'For every client: 20 minutes of hands-on time at most.',
    ],
    [
      { kind: 'technique_out', techniques: ['deep_tissue', 'effleurage'] },
      ({ techniquesOut }) => techniquesOut.filter(({ because }) => because.includes(RULE)),
      [
        { technique: 'deep_tissue', because: [RULE] },
        { technique: 'effleurage', because: [RULE] },
      ],
      'For every client: no deep-tissue massage or effleurage.',
    ],
    [
      { kind: 'position_out', positions: ['prone'] },
      ({ positionsOut }) => positionsOut,
      [{ position: 'prone', because: [RULE] }],
      'For every client: not face down.',
    ],
    [
      {
        kind: 'region_limit',
        place: { at: 'regions', regions: ['calf'] },
        pressureMax: 0,
        contact: false,
      },
      ({ regions }) => regions['calf'],
      { pressureMax: 0, contact: false, because: [RULE] },
      'For every client: no contact at calf and shin.',
    ],
    [
      { kind: 'region_limit', place: { at: 'regions', regions: ['calf'] }, pressureMax: 1 },
      ({ regions }) => regions['calf'],
      { pressureMax: 1, because: [RULE] },
      'For every client: level 1 at most at calf and shin.',
    ],
    [
      { kind: 'muscle_out', muscles: ['psoas_major'] },
      ({ musclesOut }) => musclesOut,
      [{ muscle: 'psoas_major', because: [RULE] }],
      'For every client: no work on psoas major.',
    ],
    [
      { kind: 'home', status: 'no', items: ['short_walks'] },
      ({ homeItems }) => homeItems.short_walks,
      { status: 'no', because: [RULE] },
      'For every client: no short walks at home.',
    ],
    [
      { kind: 'home', status: 'caution', items: ['short_walks'], note: 'On the flat.' },
      ({ homeItems }) => homeItems.short_walks,
      { status: 'caution', because: [RULE], notes: ['On the flat.'] },
      'For every client: short walks at home only with care: On the flat.',
    ],
    [
      { kind: 'home_max_items', max: 2 },
      ({ homeItemsMax, homeItemsBecause }) => [homeItemsMax, homeItemsBecause],
      [2, [RULE]],
      'For every client: 2 home items at most.',
    ],
  ];

  test.each(kinds)('%j is merged, named and said', (effect, part, expected, sentence) => {
    expect(policyEffectSchema.parse(effect)).toEqual(effect);
    expect(part(limitsWith(effect))).toEqual(expected);
    expect(policyWords({ effect }, names)).toBe(sentence);
  });

  test.each([
    ['a condition', 'ci_anticoagulant', { contraindications: [row('ci_anticoagulant')] }],
    ['a red flag', 'rf_dx_1', { firstEpisode: true, seenByDoctor: false }],
    ['a cause', 'piriformis_syndrome', {}],
    ['a row that follows from a date', 'ci_frail_older', { birthDate: '1940-01-01' }],
    [
      'a cause by its column',
      'disc_herniation.acute',
      { causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }], onsetDate: TODAY },
    ],
    [
      'a cause whatever its column',
      'disc_herniation',
      { causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }] },
    ],
  ] satisfies [string, string, Partial<ClinicalCase>][])(
    'can hang on %s, and holds only while that does',
    (_name, rule, more) => {
      const effect: PolicyEffect = { kind: 'pressure_max', level: 0 };
      expect(limitsWith(effect, rule, more).pressureBecause).toEqual([RULE]);
      const other = limitsWith(effect, 'ci_pacemaker_never_there', more);
      expect(other.pressureBecause).not.toContain(RULE);
    },
  );

  test('holds no longer than the rule it hangs on', () => {
    const effect: PolicyEffect = { kind: 'pressure_max', level: 0 };
    expect(limitsWith(effect, 'ci_anticoagulant').pressureMax).toBeGreaterThan(0);
    const acute = limitsWith(effect, 'disc_herniation.acute', {
      causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }],
    });
    expect(acute.pressureMax).toBeGreaterThan(0);
  });

  test('is named by its own name in every explanation', () => {
    const policy = [{ key: 'Gentle house', effect: { kind: 'pressure_max', level: 1 } as const }];
    const clinicalCase = aCase();
    const screening = screen({ clinicalCase, ruleBook, policy });
    const said = explainLimits({ ...screening, clinicalCase, ruleBook });
    const pressure = said.find(({ kind }) => kind === 'pressure');
    expect(pressure?.sentence).toBe('Pressure 1 at most: the practice’s own limit (Gentle house).');
  });

  test('says while what it holds', () => {
    const effect: PolicyEffect = { kind: 'home_max_items', max: 1 };
    expect(policyWords({ effect, whileRule: 'disc_herniation.acute' }, names)).toBe(
      'While the screening finds disc herniation, acute or irritable: one home item at most.',
    );
  });
});

describe('what a practice may write', () => {
  test.each([
    ['a condition of its own', { kind: 'pressure_max', level: 2, when: { firstVisit: true } }],
    ['a range', { kind: 'minutes_max', minutes: 30, upTo: 60 }],
    ['level 5, which limits nothing', { kind: 'pressure_max', level: 5 }],
    ['no minutes', { kind: 'minutes_max', minutes: 0 }],
    ['half a minute', { kind: 'minutes_max', minutes: 30.5 }],
    ['advice', { kind: 'position_prefer', positions: ['prone'] }],
    ['an unknown technique', { kind: 'technique_out', techniques: ['thrust'] }],
    ['nothing to leave out', { kind: 'technique_out', techniques: [] }],
    [
      'a place that only a client has',
      { kind: 'region_limit', place: { at: 'sites' }, pressureMax: 1 },
    ],
    [
      'no contact at level 3',
      {
        kind: 'region_limit',
        place: { at: 'regions', regions: ['calf'] },
        pressureMax: 3,
        contact: false,
      },
    ],
    ['an item made ok', { kind: 'home', status: 'ok', items: ['cold_pack'] }],
    ['care without a word', { kind: 'home', status: 'caution', items: ['cold_pack'] }],
    ['more items than a sheet holds', { kind: 'home_max_items', max: 5 }],
    ['nothing at all', {}],
  ])('is not %s', (_name, effect) => {
    expect(policyEffectSchema.safeParse(effect).success).toBe(false);
  });
});
