/** Which pack until or from when, and that one place alone says so (decisions 14b). */
import { describe, expect, it, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import { coldAndHeatToday } from '@/lib/domain/home-care/cold-and-heat';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row, TODAY } from '../support/a-case';
import { practice } from '../support/a-practice';

function chosen(item: HomeCareItem): ProgramItem {
  const record = ruleBook.homeCareItems.find(({ id }) => id === item);
  if (!record) throw new Error(item);
  const side = record.sided === 'none' ? 'none' : 'left';
  return { item, side, dose: record.dose, cautions: [] };
}

function sheet(program: ProgramItem[], changes: Partial<ClinicalCase> = {}): SheetDocument {
  const clinicalCase = aCase(changes);
  const built = buildSheetDocument({
    ...{ practice, client: { name: 'Maria Silva' }, therapist: 'Anna Weiss', number: 1 },
    ...{ issuedOn: clinicalCase.today, clinicalCase, program, ruleBook, texts: fixedSheetTexts },
    screening: screen({ clinicalCase, ruleBook }),
  });
  if (!built.ok) throw new Error(built.missing.join());
  return built.document;
}

const HEAT_LATER = [
  'From Tue 24 Nov, if it helps, heat on the lowest setting, over your clothes, 20 minutes at most.',
  'Up to 3 times a day.',
  'Do not lie on it or sleep with it. Never on numb skin.',
  'Take it off if it feels too hot or your skin looks mottled.',
].join(' ');

describe('cold and heat (decisions 14b)', () => {
  const items = [chosen('cold_pack')];

  it('names the last day of cold in its item alone: day 3 of the flare, else of the onset', () => {
    const said = (changes: Partial<ClinicalCase>) => {
      const document = sheet(items, changes);
      const [heat = ''] = document.coldAndHeat;
      return [document.items[0]?.steps.at(-1), heat.split(',')[0]];
    };
    const fresh = ['Use it until Mon 23 Nov, and later if it helps.', 'From Tue 24 Nov'];
    expect(said({ onsetDate: TODAY })).toEqual(fresh);
    expect(said({ onsetDate: '2026-01-05', flareDate: TODAY })).toEqual(fresh);
    expect(said({ onsetDate: '2026-11-17' })).toEqual([
      'Use it until Fri 20 Nov, and later if it helps.',
      'From Sat 21 Nov',
    ]);
    const later = [
      'Use it in the first 3 days of new pain or a flare-up, and later if it helps.',
      '',
    ];
    expect(said({ onsetDate: '2026-11-16' })).toEqual(later);
    expect(said({ onsetDate: null })).toEqual(later);
  });

  it('keeps silent about heat where a rule other than the flare keeps it from the client', () => {
    for (const id of ['ci_diabetes_neuropathy', 'ci_pregnancy_t2'] as const) {
      const changes = { onsetDate: TODAY, contraindications: [row(id)] };
      expect(sheet(items, changes).coldAndHeat).toEqual([]);
    }
  });

  it('takes the heat of an issued sheet away once a rule does, and only that', () => {
    const fresh = aCase({ onsetDate: TODAY });
    const cold = 'Cold until Mon 23 Nov. See number 1 for how long.';
    const heat =
      'From Tue 24 Nov, heat on the lowest setting, over your clothes, 20 minutes at most.';
    // The first two as older sheets have them.
    const coldAndHeat = [cold, heat, ...sheet(items, { onsetDate: TODAY }).coldAndHeat];
    const on = (changes: Partial<ClinicalCase>) => {
      const clinicalCase = { ...fresh, ...changes };
      return coldAndHeatToday(coldAndHeat, screen({ clinicalCase, ruleBook }).limits);
    };
    expect(on({})).toEqual(coldAndHeat);
    expect(on({ today: '2026-11-25' })).toEqual(coldAndHeat);
    const numb = { contraindications: [row('ci_diabetes_neuropathy')] };
    expect(on({ ...numb, today: '2026-11-25' })).toEqual([cold]);
  });

  it('lets warmth wait for day 4', () => {
    const document = sheet([chosen('warm_pack')], { onsetDate: TODAY });
    expect(document.items[0]?.steps[0]).toBe('Use this from Tue 24 Nov, not before.');
    expect(document.coldAndHeat).toEqual([]);
  });

  test.each<[HomeCareItem, Partial<ClinicalCase>, string[]]>([
    ['cold_pack', { onsetDate: TODAY }, [HEAT_LATER]],
    ['cold_pack', { onsetDate: null }, []],
    ['warm_pack', {}, []],
    ['cold_after_massage', { onsetDate: TODAY }, []],
    ['warm_bath_before', {}, []],
    ['short_walks', {}, []],
  ])('%s with %j: %j', (item, changes, lines) => {
    expect(sheet([chosen(item)], changes).coldAndHeat).toEqual(lines);
  });

  test('heat later is told as its own item tells it: how much, how often, when to take it off', () => {
    const [line = ''] = sheet([chosen('cold_pack')], { onsetDate: TODAY }).coldAndHeat;
    const warm = ruleBook.homeCareItems.find(({ id }) => id === 'warm_pack');
    const { secondsMax = 0, timesPerDayMax = 0 } = warm?.doseLimits ?? {};
    expect(line).toContain(`${secondsMax / 60} minutes at most`);
    expect(line).toContain(`Up to ${timesPerDayMax} times a day`);
    expect(line).toContain(warm?.stopSign ?? '?');
  });

  test('after today: cold only where it may be used', () => {
    const cold = fixedSheetTexts.coldAfterToday;
    const { lines } = fixedSheetTexts.afterToday;
    const walk = [chosen('short_walks')];
    expect(sheet(walk).afterToday?.lines).toEqual([...lines, cold]);
    const raynaud = { contraindications: [row('ci_cold_heat_intolerance')] };
    expect(sheet(walk, raynaud).afterToday?.lines).toEqual([...lines]);
  });

  test.each(['cold_pack', 'cold_after_massage'] as const)(
    'after today is silent about cold where %s says when',
    (item) => {
      const { lines } = fixedSheetTexts.afterToday;
      expect(sheet([chosen(item)]).afterToday?.lines).toEqual([...lines]);
    },
  );
});
