import { describe, expect, it } from 'vitest';

import { regionDefaults } from '@/lib/content/region-defaults';
import { ruleBook } from '@/lib/content/rule-book';
import { consult } from '@/lib/domain/consult/consult';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { screen } from '@/lib/domain/screening/screen';

import { aCase } from '../domain/support/a-case';

/** Spec §3.4: region, ceiling (the lower number of a range), marks. */
const CEILINGS: readonly (readonly [string, number, string])[] = [
  ['lumbar_midline', 1, 'S V17'],
  ['coccyx', 1, 'S V17'],
  ['flank_kidney', 2, 'S V17'],
  ['rib12', 2, 'S V17'],
  ['deep_gluteal', 3, 'V3 V17'],
  ['ischial', 3, 'R P'],
  ['popliteal', 1, 'V17'],
  ['fibular_head', 2, 'V17'],
  ['groin_femoral', 1, 'V17'],
  ['medial_thigh', 2, 'R P'],
  ['abdomen', 2, 'V33 R'],
  ['si_psis', 3, 'R P'],
  ['iliac_crest', 3, 'R P'],
  ['lateral_hip', 3, 'R P'],
  ['calf', 3, 'R P'],
  ['sacrum', 3, 'R P'],
];

const limits = screen({ clinicalCase: aCase(), ruleBook }).limits;
const neverAt = (region: string): string[] =>
  limits.techniqueLimits
    .filter(
      (limit) => limit.region === region && limit.because.includes(`region_default.${region}`),
    )
    .map(({ technique }) => technique);

describe('usual care of the regions (spec §3.4)', () => {
  it('has sixteen ceilings', () => {
    const own = regionDefaults.map((one) => [one.region, one.pressureMax, one.sources.join(' ')]);
    expect(own).toEqual(CEILINGS);
  });

  it.each([
    ['lumbar_midline', /Percussion, vibration, pressure, balls or knuckles on bone/],
    ['flank_kidney', /Percussion, vibration, deep thumb or elbow/],
    ['deep_gluteal', /Elbow point or ball on the nerve line; hold on tingling/],
    ['ischial', /Sustained elbow point/],
    ['popliteal', /deep stroke.*point pressure/],
    ['fibular_head', /Point pressure; tight strap or bolster edge/],
    ['groin_femoral', /Point pressure, vibration/],
    ['medial_thigh', /separate consent and secure draping/],
    ['abdomen', /Pulsing area, full stomach, pregnancy, aneurysm/],
    ['si_psis', /Friction on bone/],
    ['calf', /swollen, hot or tender calf/],
    ['sacrum', /Percussion on bone/],
  ])('says what is never done at %s', (region, words) => {
    expect(regionDefaults.find((one) => one.region === region)?.never).toMatch(words);
  });

  it('holds for every client, in plans too: no point on the head of the fibula, no shaking at the groin', () => {
    expect(neverAt('fibular_head')).toEqual(['trigger_point_pressure']);
    expect(neverAt('groin_femoral')).toEqual(['trigger_point_pressure', 'vibration']);
    expect(neverAt('popliteal')).toContain('deep_tissue');
    expect(neverAt('gluteal')).toEqual([]);
  });

  it('is held by the plan’s check', () => {
    const clinicalCase = aCase();
    const screening = screen({ clinicalCase, ruleBook });
    const drafted = draftPlan({ clinicalCase, screening, ruleBook, minutes: 60 });
    const line = {
      muscle: 'fibularis_longus_brevis',
      side: 'left',
      region: 'fibular_head',
      technique: 'trigger_point_pressure',
      pressure: 2,
      minutes: 2,
      position: 'side_lying',
    } as const;
    if (!drafted) throw new Error('the case has no plan');
    const plan = { ...drafted, lines: [line] };
    const problems = checkPlan({ plan, clinicalCase, screening, ruleBook, consents: {} });
    expect(problems).toContainEqual(
      expect.objectContaining({
        rule: 'pv_technique',
        because: ['region_default.fibular_head'],
      }),
    );
  });

  it('is told by its ceilings where a case is printed', () => {
    const printed = consult(aCase(), ruleBook).limits.techniqueLimits;
    const usual = printed.filter(({ because }) =>
      because.every((rule) => rule.startsWith('region_default.')),
    );
    expect(usual).toEqual([]);
  });
});
