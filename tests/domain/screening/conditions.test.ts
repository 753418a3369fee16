/** When an effect or a cause's guidance holds. */
import { describe, expect, test } from 'vitest';

import type { CauseGuidance, CauseRecord } from '@/lib/domain/intake/suspected-cause';
import { conditionHolds, factsOf } from '@/lib/domain/screening/case-facts';
import type { EffectCondition } from '@/lib/domain/screening/effect';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, TODAY } from '../support/a-case';
import { anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ago = (days: number): string => addDays(TODAY, -days);

describe('facts that follow from dates', () => {
  test('nothing is known of what was not said', () => {
    expect(factsOf(aCase({ onsetDate: null, birthDate: null, pregnancy: null }))).toMatchObject({
      daysSinceOnset: null,
      pregnancyWeek: null,
      age: null,
      firstVisit: false,
    });
  });

  test('days, weeks and years of what was', () => {
    const pregnancy = { dueDate: addDays(TODAY, 280 - 90) };
    const session = { minutes: 60, firstVisit: true };
    const clinicalCase = aCase({ onsetDate: ago(10), birthDate: '1980-11-20', pregnancy, session });
    expect(factsOf(clinicalCase)).toMatchObject({
      daysSinceOnset: 10,
      pregnancyWeek: 12,
      age: 46,
      firstVisit: true,
    });
  });
});

describe('a condition of an effect', () => {
  const facts = (week: number | null, firstVisit = false) => ({
    ...factsOf(aCase()),
    pregnancyWeek: week,
    firstVisit,
  });
  const rows: [EffectCondition | undefined, number | null, string[], boolean][] = [
    [undefined, null, [], true],
    [{}, null, [], true],
    [{ anyDetail: ['a', 'b'] }, null, [], false],
    [{ anyDetail: ['a', 'b'] }, null, ['b'], true],
    [{ anyDetail: ['a', 'b'] }, null, ['c'], false],
    [{ noDetail: ['a', 'b'] }, null, [], true],
    [{ noDetail: ['a', 'b'] }, null, ['b'], false],
    [{ noDetail: ['a', 'b'] }, null, ['c'], true],
    [{ anyDetail: ['c'], noDetail: ['a'] }, null, ['a', 'c'], false],
    [{ pregnancyWeekFrom: 20 }, 19, [], false],
    [{ pregnancyWeekFrom: 20 }, 20, [], true],
    [{ pregnancyWeekTo: 27 }, 27, [], true],
    [{ pregnancyWeekTo: 27 }, 28, [], false],
    [{ pregnancyWeekFrom: 20, pregnancyWeekTo: 27 }, 24, [], true],
    [{ pregnancyWeekFrom: 20, pregnancyWeekTo: 27 }, null, [], true],
    [{ pregnancyWeekFrom: 20, anyDetail: ['a'] }, 24, [], false],
  ];
  test.each(rows)('%j in week %j with %j: %s', (when, week, details, holds) => {
    expect(conditionHolds(when, facts(week), details)).toBe(holds);
  });

  test.each([
    [true, true, true],
    [true, false, false],
    [false, false, true],
    [false, true, false],
  ])('first visit %s, today %s: %s', (firstVisit, today, holds) => {
    expect(conditionHolds({ firstVisit }, facts(null, today), [])).toBe(holds);
  });
});

describe('the guidance of a cause', () => {
  const guidance = (pressureMax: 1 | 2 | 3, when?: CauseGuidance['when']): CauseGuidance => ({
    ...(when ? { when } : {}),
    pressureMax,
    minutesMax: 60,
    muscles: [],
    techniquesFit: [],
    positions: [],
    positionNote: '',
    effects: [
      { kind: 'technique_out', techniques: ['deep_tissue'], when: { anyDetail: ['never'] } },
    ],
    avoid: '',
  });
  const levelOf = (guidances: CauseGuidance[], changes: Partial<ClinicalCase> = {}) => {
    const book = anInventedRuleBook({
      contraindications: [aRow('ci_spinal_tumour_active')],
    });
    const causes = book.causes.map((one): CauseRecord =>
      one.id === 'piriformis_syndrome' ? { ...one, guidance: guidances } : one,
    );
    const { limits } = screen({ clinicalCase: aCase(changes), ruleBook: { ...book, causes } });
    return limits;
  };

  const rows: [CauseGuidance['when'], Partial<ClinicalCase>, boolean][] = [
    [{ daysSinceOnsetMax: 14 }, { onsetDate: ago(14) }, true],
    [{ daysSinceOnsetMax: 14 }, { onsetDate: ago(15) }, false],
    [{ daysSinceOnsetMax: 14 }, { onsetDate: null }, false],
    [{ phases: ['acute'] }, { onsetDate: ago(3) }, true],
    [{ phases: ['acute'] }, { onsetDate: ago(4) }, false],
    [{ phases: ['acute'], daysSinceOnsetMax: 14 }, { irritable: true, onsetDate: ago(15) }, false],
    [{ seenByDoctor: true }, { seenByDoctor: true }, true],
    [{ seenByDoctor: true }, { seenByDoctor: null }, false],
    [{ seenByDoctor: false }, { seenByDoctor: null }, true],
    [{ cleared: true }, {}, false],
    [
      { cleared: true },
      { clearances: [{ for: 'ci_spinal_tumour_active', by: 'Dr', date: ago(90) }] },
      true,
    ],
    [
      { cleared: true },
      { clearances: [{ for: 'ci_spinal_tumour_active', by: 'Dr', date: ago(91) }] },
      false,
    ],
    [{ cleared: true }, { clearances: [{ for: 'ci_dvt_acute', by: 'Dr', date: ago(1) }] }, false],
    [{ cleared: false }, {}, true],
  ];
  test.each(rows)('%j with %j: %s', (when, changes, holds) => {
    expect(levelOf([guidance(1, when), guidance(2)], changes).pressureMax).toBe(holds ? 1 : 2);
  });

  test('none that holds: the matrix alone', () => {
    const limits = levelOf([guidance(1, { cleared: true })]);
    expect([limits.pressureMax, limits.handsOnMinutesMax]).toEqual([5, null]);
  });

  test('its effects hold under their own conditions', () => {
    expect(levelOf([guidance(1)]).techniquesOut).toEqual([]);
  });

  test('what is like another cause comes with "unknown" alone', () => {
    const unknown: Partial<ClinicalCase> = { causes: [{ cause: 'unknown', confirmedBy: 'self' }] };
    const book = anInventedRuleBook();
    const cells = {
      ...book.causeItemMatrix,
      warm_pack: {
        ...book.causeItemMatrix.warm_pack,
        pregnancy_related: { status: 'no' as const, reason: 'r5' as const },
      },
    };
    const ruleBook = { ...book, causeItemMatrix: cells };
    const heat = (changes: Partial<ClinicalCase>) =>
      screen({ clinicalCase: aCase(changes), ruleBook }).limits.homeItems.warm_pack;
    const pregnancy = { dueDate: addDays(TODAY, 100) };
    expect(heat({ ...unknown, pregnancy })).toEqual({
      status: 'no',
      because: ['pregnancy_related'],
      notes: ['Use a wall.'],
    });
    expect(heat({ ...unknown })).toEqual({ status: 'ok' });
    expect(heat({ pregnancy })).toEqual({ status: 'ok' });
  });
});
