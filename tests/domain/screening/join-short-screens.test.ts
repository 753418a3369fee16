import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { joinShortScreens } from '@/lib/domain/screening/join-short-screens';
import { screen } from '@/lib/domain/screening/screen';
import type { DayShortScreen } from '@/lib/domain/screening/short-screen';
import type { Answer, ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, TODAY } from '../support/a-case';
import { aShortScreen } from '../support/short-screens';

const asked = (daysAgo: number, answer?: Answer): DayShortScreen => ({
  day: addDays(TODAY, -daysAgo),
  answers: answer ? aShortScreen({ redFlags: { rf_inf_1: answer } }) : { redFlags: {}, news: {} },
});

describe('the worst answer counts', () => {
  const intake = 'redFlags.rf_inf_1';
  const today = `shortScreens.${TODAY}.rf_inf_1`;
  const before = `shortScreens.${addDays(TODAY, -1)}.rf_inf_1`;

  test.each([
    ['no', 'no', 'no', undefined],
    ['no', 'not_sure', 'not_sure', [today]],
    ['no', 'yes', 'yes', [today]],
    ['not_sure', 'no', 'not_sure', undefined],
    ['not_sure', 'not_sure', 'not_sure', [intake, today]],
    ['not_sure', 'yes', 'yes', [today]],
    ['yes', 'no', 'yes', undefined],
    ['yes', 'not_sure', 'yes', undefined],
    ['yes', 'yes', 'yes', [intake, today]],
    [undefined, 'no', 'no', undefined],
    [undefined, 'yes', 'yes', [today]],
  ] satisfies [Answer | undefined, Answer, Answer, string[] | undefined][])(
    'intake %s, today %s: %s',
    (signed, now, worst, from) => {
      const joined = joinShortScreens(signed ? { rf_inf_1: signed } : {}, [asked(0, now)]);
      expect(joined.redFlags.rf_inf_1).toBe(worst);
      expect(joined.redFlagsFrom?.['rf_inf_1']).toEqual(from);
    },
  );

  test('what an earlier day has raised stays, until a new intake', () => {
    const joined = joinShortScreens({ rf_inf_1: 'no' }, [asked(1, 'yes'), asked(0, 'no')]);
    expect(joined.redFlags.rf_inf_1).toBe('yes');
    expect(joined.redFlagsFrom).toEqual({ rf_inf_1: [before] });
  });

  test('of many days that say the same the last is named', () => {
    const joined = joinShortScreens({}, [asked(1, 'yes'), asked(0, 'yes')]);
    expect(joined.redFlagsFrom).toEqual({ rf_inf_1: [today] });
  });

  test('a question that was not asked changes nothing', () => {
    expect(joinShortScreens({ rf_inf_1: 'yes' }, [asked(0)])).toEqual({
      redFlags: { rf_inf_1: 'yes' },
    });
    expect(joinShortScreens({ rf_inf_1: 'yes' }, [])).toEqual({ redFlags: { rf_inf_1: 'yes' } });
  });
});

describe('what a short screen raises', () => {
  const screenWith = (signed: ClinicalCase['redFlags'], now: ClinicalCase['redFlags']) => {
    const today = { day: TODAY, answers: aShortScreen({ redFlags: now }) };
    const clinicalCase = aCase(joinShortScreens(signed, [today]));
    return screen({ clinicalCase, ruleBook });
  };

  test('is a finding that names it, and so are the rows that follow', () => {
    const { findings, blocked } = screenWith({ rf_inf_1: 'no' }, { rf_inf_1: 'yes' });
    const because = [`shortScreens.${TODAY}.rf_inf_1`];
    expect(blocked).toBe(true);
    expect(findings.map(({ rule, because: from }) => [rule, from])).toEqual(
      expect.arrayContaining([
        ['rf_inf_1', because],
        ['ci_fever_systemic_infection', because],
        ['ci_red_flag_open', because],
      ]),
    );
  });

  test('counts not sure as yes', () => {
    const { findings, disposition } = screenWith({ rf_ces_1: 'no' }, { rf_ces_1: 'not_sure' });
    expect(disposition).toBe('emergency');
    expect(findings[0]).toMatchObject({ rule: 'rf_ces_1', notSure: true, blocks: true });
  });

  test('is nothing where the intake has said as much', () => {
    const signed = { rf_inf_1: 'yes' } as const;
    const alone = screen({ clinicalCase: aCase({ redFlags: signed }), ruleBook });
    expect(screenWith(signed, {})).toEqual(alone);
  });
});
