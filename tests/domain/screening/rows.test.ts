import { describe, expect, test } from 'vitest';

import type { SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { row, TODAY } from '../support/a-case';
import { days, rulesOf, screening } from '../support/screened-rows';

describe('level and block of a row (decisions 1, 2)', () => {
  test.each([
    ['ci_required_absolute', [], 'urgent', true],
    ['ci_advised_absolute', [], 'caution', true],
    ['ci_plain_absolute', [], 'caution', true],
    ['ci_required', [], 'refer', true],
    ['ci_advised', [], 'caution', false],
    ['ci_clot_past', [], 'caution', false],
    ['ci_clot_past', ['recent'], 'refer', true],
    ['ci_crisis', [], 'caution', false],
    ['ci_crisis', ['in_crisis'], 'urgent', true],
  ] as const)('%s %j: %s, blocked %s', (id, details, level, blocked) => {
    const result = screening({ contraindications: [row(id, { details: [...details] })] });
    expect(result).toMatchObject({ disposition: level, blocked });
    expect(result.findings).toMatchObject([{ rule: id, level, because: ['contraindications[0]'] }]);
  });

  test('nothing found is clear', () => {
    expect(screening({})).toMatchObject({ disposition: 'clear', blocked: false, findings: [] });
  });

  test('a not-sure answer counts as present and says so', () => {
    const [finding] = screening({
      contraindications: [
        row('ci_advised', { notSure: true, from: ['contraindications.ci_advised'] }),
      ],
    }).findings;
    expect(finding).toMatchObject({ notSure: true, because: ['contraindications.ci_advised'] });
  });

  test('the same row twice is one finding with both reasons', () => {
    const { findings, limits } = screening({
      contraindications: [row('ci_clot_past'), row('ci_clot_past', { details: ['recent'] })],
    });
    expect(findings).toMatchObject([
      { rule: 'ci_clot_past', because: ['contraindications[0]', 'contraindications[1]'] },
    ]);
    expect(limits.pressureMax).toBe(1);
  });
});

describe('clearances of rows (decisions 7)', () => {
  const cleared = (id: `ci_${string}`, days = 0) =>
    screening({
      contraindications: [row(id)],
      clearances: [{ for: id, by: 'Dr', date: addDays(TODAY, -days) }],
    });

  test('a cleared absolute row leaves 2 and 30 and its home column, nothing else', () => {
    const { limits, blocked, findings } = cleared('ci_required_absolute');
    expect([limits.pressureMax, limits.handsOnMinutesMax, blocked]).toEqual([2, 30, false]);
    expect(limits.techniquesOut).toEqual([]);
    expect(limits.homeItems.cold_pack.status).toBe('no');
    expect(findings[0]).toMatchObject({ level: 'caution', clearance: 'given' });
  });

  test('an expired one blocks again (scenario 26)', () => {
    expect(cleared('ci_required_absolute', 90).blocked).toBe(false);
    const late = cleared('ci_required_absolute', 91);
    expect(late.blocked).toBe(true);
    expect(late.findings[0]?.clearance).toBe('expired');
  });

  test('another row takes the place of a cleared one, covered by the same clearance', () => {
    const { findings, blocked } = cleared('ci_clot');
    expect(blocked).toBe(false);
    expect(findings).toMatchObject([
      {
        rule: 'ci_clot_past',
        because: ['contraindications[0]', 'clearances[0]'],
        clearance: 'given',
      },
    ]);
  });

  test('a stop without a clearance cannot be cleared', () => {
    expect(cleared('ci_plain_absolute').blocked).toBe(true);
    expect(cleared('ci_advised_absolute').blocked).toBe(false);
  });

  test('a cleared regional row keeps its limits', () => {
    expect(cleared('ci_required')).toMatchObject({ blocked: false, disposition: 'caution' });
    expect(cleared('ci_required').limits.pressureMax).toBe(4);
  });
});

describe('conditions of effects', () => {
  test.each([
    [false, [], 3],
    [true, [], 2],
    [false, ['quiet'], 4],
  ])('first visit %s, details %j: level %i', (firstVisit, details, level) => {
    const { limits } = screening({
      contraindications: [row('ci_first_only', { details })],
      session: { minutes: 60, firstVisit },
    });
    expect(limits.pressureMax).toBe(level);
  });
});

describe('rows that follow from others (decisions 6)', () => {
  const causes = (cause: SuspectedCause) => [{ cause, confirmedBy: 'doctor' as const }];
  test.each<[string, Partial<ClinicalCase>, string[]]>([
    ['acute disc', { causes: causes('disc_herniation'), onsetDate: days(2) }, ['ci_disc_acute']],
    ['later disc', { causes: causes('disc_herniation') }, ['ci_radicular_stable']],
    ['stenosis', { causes: causes('spinal_stenosis') }, ['ci_spinal_stenosis']],
    ['slip', { causes: causes('spondylolisthesis') }, ['ci_spondylolisthesis']],
    ['tumour', { causes: causes('spinal_tumour') }, ['ci_spinal_tumour_active']],
    [
      'first, unseen',
      { firstEpisode: true, seenByDoctor: false },
      ['rf_dx_1', 'ci_unknown_diagnosis'],
    ],
    ['first, seen', { firstEpisode: true }, []],
    [
      'fresh injury, unseen',
      { causes: causes('trauma'), onsetDate: days(84), seenByDoctor: false },
      ['ci_acute_trauma_unassessed'],
    ],
    [
      'old injury, unseen',
      { causes: causes('trauma'), onsetDate: days(85), seenByDoctor: false },
      [],
    ],
    ['fresh injury, seen', { causes: causes('trauma'), onsetDate: days(5) }, []],
    ['week 12', { pregnancy: { dueDate: addDays(TODAY, 190) } }, ['ci_pregnancy_t1']],
    ['week 13', { pregnancy: { dueDate: addDays(TODAY, 189) } }, ['ci_pregnancy_t2']],
    ['week 28', { pregnancy: { dueDate: addDays(TODAY, 84) } }, ['ci_pregnancy_t3']],
    ['17 years', { birthDate: '2008-11-21' }, ['ci_child_minor']],
    ['18 years', { birthDate: '2008-11-20' }, []],
    ['74 years', { birthDate: '1951-11-21' }, []],
    ['75 years', { birthDate: '1951-11-20' }, ['ci_frail_older']],
    ['first visit', { session: { minutes: 60, firstVisit: true } }, ['ci_first_session']],
    ['spondylitis flag', { redFlags: { rf_spa_1: 'yes' } }, ['rf_spa_1', 'ci_axial_spa']],
    ['fever flag', { redFlags: { rf_inf_1: 'yes' } }, ['rf_inf_1', 'ci_fever_systemic_infection']],
    [
      'fever flag, cleared',
      {
        redFlags: { rf_inf_1: 'yes' },
        clearances: [{ for: 'rf_inf_1' as const, by: 'Dr', date: TODAY }],
      },
      ['rf_inf_1', 'ci_fever_systemic_infection'],
    ],
  ])('%s', (_name, changes, rules) => {
    expect(rulesOf(changes)).toEqual(rules);
  });

  test('a row that is listed and follows is one finding with both reasons', () => {
    const { findings } = screening({
      causes: causes('spinal_stenosis'),
      contraindications: [row('ci_spinal_stenosis')],
    });
    expect(findings).toMatchObject([{ because: ['contraindications[0]', 'causes[0].cause'] }]);
  });

  test('findings: worst first, then the order of the rule book', () => {
    const listed = [
      'ci_first_session',
      'ci_advised',
      'ci_required',
      'ci_required_absolute',
    ] as const;
    expect(rulesOf({ contraindications: listed.map((id) => row(id)) })).toEqual([
      'ci_required_absolute',
      'ci_required',
      'ci_advised',
      'ci_first_session',
    ]);
  });
});
