/** What a finding says of itself: which answers raised it, its sources, its place in the list. Against the real rule book. */
import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, row, TODAY } from '../support/a-case';
import { because } from '../support/real-cases';

const findingsOf = (changes: Partial<ClinicalCase>) =>
  screen({ clinicalCase: aCase(changes), ruleBook }).findings;
const ago = (days: number): string => addDays(TODAY, -days);
const DUE = { dueDate: addDays(TODAY, 100) };
const clear = (rule: ClinicalCase['clearances'][number]['for']) => ({
  clearances: [{ for: rule, by: 'Dr Example', date: ago(3) }],
});

describe('rows that follow from other facts name those facts', () => {
  const rows: [string, string[], Partial<ClinicalCase>][] = [
    [
      'ci_disc_acute',
      ['causes[0].cause', 'onsetDate'],
      { ...because('disc_herniation'), onsetDate: ago(1) },
    ],
    [
      'ci_disc_acute',
      ['causes[0].cause', 'irritable'],
      { ...because('disc_herniation'), irritable: true },
    ],
    ['ci_radicular_stable', ['causes[0].cause', 'onsetDate'], because('disc_herniation')],
    ['ci_spinal_stenosis', ['causes[1].cause'], because('piriformis_syndrome', 'spinal_stenosis')],
    ['ci_spondylolisthesis', ['causes[0].cause'], because('spondylolisthesis')],
    ['ci_spinal_tumour_active', ['causes[0].cause'], because('spinal_tumour')],
    [
      'ci_unknown_diagnosis',
      ['firstEpisode', 'seenByDoctor'],
      { firstEpisode: true, seenByDoctor: false },
    ],
    [
      'ci_acute_trauma_unassessed',
      ['causes[0].cause', 'seenByDoctor', 'onsetDate'],
      { ...because('trauma'), seenByDoctor: false, onsetDate: ago(84) },
    ],
    ['ci_pregnancy_t2', ['pregnancy.dueDate'], { pregnancy: DUE }],
    ['ci_child_minor', ['birthDate'], { birthDate: ago(365 * 17) }],
    ['ci_frail_older', ['birthDate'], { birthDate: ago(366 * 75) }],
    ['ci_first_session', ['session.firstVisit'], { session: { minutes: 60, firstVisit: true } }],
    [
      'ci_red_flag_open',
      ['redFlags.rf_dvt_1', 'redFlags.rf_pe_1'],
      { redFlags: { rf_pe_1: 'yes', rf_dvt_1: 'yes' } },
    ],
    ['ci_axial_spa', ['redFlags.rf_spa_1'], { redFlags: { rf_spa_1: 'yes' } }],
    ['ci_fever_systemic_infection', ['redFlags.rf_inf_1'], { redFlags: { rf_inf_1: 'yes' } }],
  ];
  test.each(rows)('%s: %j', (rule, paths, changes) => {
    const found = findingsOf(changes).filter((one) => one.rule === rule);
    expect(found.map((one) => [...one.because].sort())).toEqual([[...paths].sort()]);
  });

  test.each([
    [
      'ci_acute_trauma_unassessed',
      { ...because('trauma'), seenByDoctor: false, onsetDate: ago(85) },
    ],
    ['ci_acute_trauma_unassessed', { ...because('trauma'), seenByDoctor: false, onsetDate: null }],
    ['ci_acute_trauma_unassessed', { ...because('trauma'), onsetDate: ago(1) }],
    ['ci_acute_trauma_unassessed', { seenByDoctor: false, onsetDate: ago(1) }],
    ['ci_unknown_diagnosis', { seenByDoctor: false }],
    ['ci_child_minor', { birthDate: null }],
    ['ci_child_minor', { birthDate: '2008-11-20' }],
    ['ci_frail_older', { birthDate: null }],
    ['ci_frail_older', { birthDate: '1951-11-21' }],
    ['ci_red_flag_open', {}],
    ['ci_red_flag_open', { contraindications: [row('ci_dvt_acute')] }],
    ['ci_red_flag_open', { redFlags: { rf_psy_1: 'yes' } }],
    ['ci_red_flag_open', { redFlags: { rf_dvt_1: 'yes' }, ...clear('rf_dvt_1') }],
    ['ci_pregnancy_t2', {}],
  ] as [string, Partial<ClinicalCase>][])('%s is not found with %j', (rule, changes) => {
    expect(findingsOf(changes).map((one) => one.rule)).not.toContain(rule);
  });
});

describe('findings', () => {
  test('carry the sources of their rule', () => {
    const found = findingsOf({
      redFlags: { rf_ca_1: 'yes' },
      contraindications: [row('ci_osteoporosis')],
    });
    const known = new Map<string, readonly string[]>(
      [...ruleBook.redFlags, ...ruleBook.contraindications].map(({ id, sources }) => [id, sources]),
    );
    expect(found.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['rf_ca_1', 'ci_osteoporosis']),
    );
    for (const { rule, sources } of found) expect(sources).toEqual(known.get(rule));
    expect(found.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test('stand worst first; flags before rows within a level, then the rule book’s order', () => {
    const found = findingsOf({
      affectedSide: 'both',
      firstEpisode: true,
      seenByDoctor: false,
      redFlags: { rf_pe_1: 'yes', rf_ca_2: 'yes', rf_ces_1: 'yes' },
      contraindications: [row('ci_osteoporosis'), row('ci_dvt_acute'), row('ci_anticoagulant')],
    });
    const levels = ['emergency', 'urgent', 'refer', 'caution'];
    const places = found.map(({ level }) => levels.indexOf(level));
    expect(places).toEqual([...places].sort());
    expect(new Set(places).size).toBe(4);
    const ids: string[] = [...ruleBook.redFlags, ...ruleBook.contraindications].map(({ id }) => id);
    for (const level of levels) {
      const own = found.filter((one) => one.level === level).map(({ rule }) => ids.indexOf(rule));
      expect(own).toEqual([...own].sort((one, other) => one - other));
    }
  });

  test('"not sure" is said only while nothing surer raises the same row', () => {
    const unsure = row('ci_osteoporosis', { notSure: true });
    const said = (contraindications: ClinicalCase['contraindications']) =>
      findingsOf({ contraindications }).map(({ rule, notSure }) => [rule, notSure]);
    expect(said([unsure])).toEqual([['ci_osteoporosis', true]]);
    expect(said([unsure, unsure])).toEqual([['ci_osteoporosis', true]]);
    expect(said([unsure, row('ci_osteoporosis')])).toEqual([['ci_osteoporosis', undefined]]);
    expect(said([row('ci_osteoporosis'), unsure])).toEqual([['ci_osteoporosis', undefined]]);
    expect(said([row('ci_osteoporosis')])).toEqual([['ci_osteoporosis', undefined]]);
  });

  test('a row that follows is sure, also where it is listed as not sure', () => {
    const listed = [row('ci_spinal_stenosis', { notSure: true })];
    const [finding] = findingsOf({ ...because('spinal_stenosis'), contraindications: listed });
    expect(finding).toMatchObject({
      rule: 'ci_spinal_stenosis',
      because: ['contraindications[0]', 'causes[0].cause'],
    });
    expect(finding?.notSure).toBeUndefined();
  });

  test('a row of a cleared flag is covered by the flag’s clearance', () => {
    const found = findingsOf({ redFlags: { rf_inf_1: 'yes' }, ...clear('rf_inf_1') });
    expect(found.filter(({ blocks }) => blocks)).toEqual([]);
    for (const finding of found) expect(finding.clearance).toBe('given');
  });
});

describe('clearances that name something else', () => {
  test('open nothing', () => {
    const found = findingsOf({ contraindications: [row('ci_dvt_acute')], ...clear('rf_dvt_1') });
    expect(found).toMatchObject([{ rule: 'ci_dvt_acute', blocks: true, clearance: 'required' }]);
  });

  test('the clot that was cleared is the old clot, within six months', () => {
    const [finding] = findingsOf({
      contraindications: [row('ci_dvt_acute')],
      ...clear('ci_dvt_acute'),
    });
    expect(finding).toMatchObject({ rule: 'ci_dvt_history', clearance: 'given', blocks: false });
    const { limits } = screen({
      clinicalCase: aCase({ contraindications: [row('ci_dvt_acute')], ...clear('ci_dvt_acute') }),
      ruleBook,
    });
    expect(limits.regions['calf']?.pressureMax).toBe(2);
  });
});
