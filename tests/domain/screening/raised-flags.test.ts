import { describe, expect, test } from 'vitest';

import { raisedFlags } from '@/lib/domain/screening/raised-flags';
import { screen } from '@/lib/domain/screening/screen';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, TODAY } from '../support/a-case';
import { aFlag, anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook({
  redFlags: [
    aFlag('rf_emergency_star', 'emergency', { starred: true }),
    aFlag('rf_emergency', 'emergency'),
    aFlag('rf_urgent', 'urgent', {
      worseWith: { level: 'emergency', anyOf: ['rf_emergency_star'] },
    }),
    aFlag('rf_refer', 'refer'),
    aFlag('rf_milder', 'emergency', { levelWithoutPain: 'urgent' }),
    aFlag('rf_ces_5', 'emergency', { starred: true }),
    aFlag('rf_dx_1', 'refer'),
    aFlag('rf_dur_1', 'refer'),
    aFlag('rf_psy_1', 'emergency'),
  ],
  contraindications: [
    aRow('ci_red_flag_open', {
      class: 'absolute',
      clearance: 'required',
      effects: [{ kind: 'home', status: 'no', items: ['cold_pack'] }],
    }),
  ],
});
const find = (changes: Parameters<typeof aCase>[0]) => raisedFlags(aCase(changes), ruleBook);

describe('levels of answers (decisions 4)', () => {
  test.each([
    ['rf_emergency_star', 'yes', 'emergency'],
    ['rf_emergency_star', 'not_sure', 'emergency'],
    ['rf_emergency', 'yes', 'emergency'],
    ['rf_emergency', 'not_sure', 'urgent'],
    ['rf_urgent', 'yes', 'urgent'],
    ['rf_urgent', 'not_sure', 'urgent'],
    ['rf_refer', 'yes', 'refer'],
    ['rf_refer', 'not_sure', 'caution'],
  ] as const)('%s %s: %s', (id, answer, level) => {
    const [finding] = find({ redFlags: { [id]: answer } });
    expect(finding).toMatchObject({ rule: id, level, because: [`redFlags.${id}`] });
    expect(finding?.blocks).toBe(level === 'emergency' || level === 'urgent');
    expect(finding?.notSure).toBe(answer === 'not_sure' ? true : undefined);
  });

  test('no raises nothing, and neither does silence', () => {
    expect(find({ redFlags: { rf_urgent: 'no' } })).toEqual([]);
    expect(find({})).toEqual([]);
  });

  test('milder without any pain, and only where the pain was asked', () => {
    const redFlags = { rf_milder: 'yes' as const };
    expect(find({ redFlags })).toMatchObject([{ level: 'emergency', blocks: true }]);
    expect(find({ redFlags, noPain: true })).toMatchObject([{ level: 'urgent', blocks: true }]);
  });

  test('two answers together can be worse than each', () => {
    const found = find({ redFlags: { rf_urgent: 'yes', rf_emergency_star: 'not_sure' } });
    expect(found.find(({ rule }) => rule === 'rf_urgent')?.level).toBe('emergency');
  });
});

describe('facts beat silence (decisions 3)', () => {
  test.each([
    ['both', undefined, 'caution'],
    ['alternating', 'no', 'caution'],
    ['both', 'yes', 'emergency'],
    ['left', undefined, undefined],
    ['unsure', undefined, undefined],
  ] as const)('affected side %s, answer %s: %s', (affectedSide, answer, level) => {
    const redFlags = answer === undefined ? {} : { rf_ces_5: answer };
    expect(find({ affectedSide, redFlags })[0]?.level).toBe(level);
  });

  test('a first episode that no doctor has seen is found against a no', () => {
    const facts = { firstEpisode: true, seenByDoctor: false };
    const [finding] = find({ ...facts, redFlags: { rf_dx_1: 'no' } });
    expect(finding).toMatchObject({ level: 'refer', because: ['firstEpisode', 'seenByDoctor'] });
    expect(find({ firstEpisode: true, seenByDoctor: null })[0]?.rule).toBe('rf_dx_1');
    expect(find({ firstEpisode: true, seenByDoctor: true })).toEqual([]);
  });

  test.each([
    ['no', 'refer', ['withoutChange']],
    ['not_sure', 'refer', ['redFlags.rf_dur_1', 'withoutChange']],
    ['yes', 'refer', ['redFlags.rf_dur_1', 'withoutChange']],
  ] as const)('a course without change is found, answer %s', (answer, level, because) => {
    const [finding] = find({ withoutChange: true, redFlags: { rf_dur_1: answer } });
    expect(finding).toMatchObject({ rule: 'rf_dur_1', level, because, blocks: false });
    expect(finding?.notSure).toBeUndefined();
  });

  test('silence about it without the fact raises nothing', () => {
    expect(find({ redFlags: { rf_dur_1: 'no' } })).toEqual([]);
    expect(find({ redFlags: { rf_dur_1: 'not_sure' } })).toMatchObject([{ level: 'caution' }]);
  });
});

describe('clearances of flags (decisions 7)', () => {
  const cleared = (rule: `rf_${string}`, days: number) =>
    find({
      redFlags: { [rule]: 'yes' },
      clearances: [{ for: rule, by: 'Dr', date: addDays(TODAY, -days) }],
    })[0];

  test.each([
    [0, 'caution', 'given', false],
    [90, 'caution', 'given', false],
    [91, 'urgent', 'expired', true],
    [-1, 'urgent', 'expired', true],
  ] as const)('urgent, cleared %i days ago: %s', (days, level, clearance, blocks) => {
    expect(cleared('rf_urgent', days)).toMatchObject({ level, clearance, blocks });
  });

  test('an emergency is never cleared, also when not sure has made it urgent', () => {
    expect(cleared('rf_emergency', 1)).toMatchObject({ level: 'emergency', blocks: true });
    const [unsure] = find({
      redFlags: { rf_emergency: 'not_sure' },
      clearances: [{ for: 'rf_emergency', by: 'Dr', date: TODAY }],
    });
    expect(unsure).toMatchObject({ level: 'urgent', blocks: true });
  });

  test('a cleared flag leaves level 2 and 30 minutes, and no open-flag row', () => {
    const { limits, findings, blocked } = screen({
      clinicalCase: aCase({
        redFlags: { rf_urgent: 'yes' },
        clearances: [{ for: 'rf_urgent', by: 'Dr', date: TODAY }],
      }),
      ruleBook,
    });
    expect([limits.pressureMax, limits.handsOnMinutesMax, blocked]).toEqual([2, 30, false]);
    expect(findings.map(({ rule }) => rule)).toEqual(['rf_urgent']);
    expect(limits.pressureBecause).toEqual(['rf_urgent']);
  });
});

describe('what open flags do', () => {
  test('an open flag stops home care through its row', () => {
    const result = screen({ clinicalCase: aCase({ redFlags: { rf_urgent: 'yes' } }), ruleBook });
    expect(result).toMatchObject({ disposition: 'urgent', blocked: true });
    expect(result.limits.homeItems.cold_pack.status).toBe('no');
  });

  test('the crisis flag alone blocks the session but spares home care (decisions 5)', () => {
    const result = screen({ clinicalCase: aCase({ redFlags: { rf_psy_1: 'yes' } }), ruleBook });
    expect(result).toMatchObject({ disposition: 'emergency', blocked: true });
    expect(result.limits.homeItems.cold_pack.status).toBe('ok');
  });
});
