/** Parts of a sheet one by one: places of packs, cautions, cold and heat, names, order, and what of it still holds. */
import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import { firstNameAndInitial } from '@/lib/domain/home-care/client-name';
import { doseWords } from '@/lib/domain/home-care/dose-words';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { offerItems } from '@/lib/domain/home-care/offer-items';
import { orderProgram } from '@/lib/domain/home-care/order-program';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { sheetInForce } from '@/lib/domain/home-care/sheet-in-force';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { ofTheCatalogue } from '../../support/of-the-catalogue';

const practice = {
  name: 'Riverside',
  practicePhone: ' 020 1 ',
  urgentPhone: '111',
  emergencyNumber: '999',
  maternityPhone: '020 2',
  crisisPhone: '116 123',
};

function recordOf(id: HomeCareItem) {
  const record = ruleBook.homeCareItems.find((one) => one.id === id);
  if (!record) throw new Error(id);
  return record;
}

const chosen = (item: HomeCareItem, more: Partial<ProgramItem> = {}): ProgramItem => {
  const { sided, dose } = recordOf(item);
  return { item, side: sided === 'none' ? 'none' : 'left', dose, cautions: [], ...more };
};

function sheet(program: ProgramItem[], changes: Partial<ClinicalCase> = {}, names = true) {
  const clinicalCase = aCase(changes);
  const { regionNames, ...nameless } = ruleBook;
  const built = buildSheetDocument({
    practice,
    client: { name: 'Maria Silva' },
    therapist: 'Anna Weiss',
    issuedOn: clinicalCase.today,
    number: 2,
    clinicalCase,
    screening: screen({ clinicalCase, ruleBook }),
    program,
    ruleBook: names && regionNames ? ruleBook : nameless,
    texts: fixedSheetTexts,
  });
  if (!built.ok) throw new Error(built.missing.join());
  return built.document;
}

describe('an item of the sheet', () => {
  test('a pack says where it goes, once that was picked', () => {
    const words = (more: Partial<ProgramItem>, names = true) =>
      sheet([chosen('cold_pack', more)], {}, names).items[0]?.sideWords;
    expect(words({})).toBe('Your left side');
    expect(words({ region: 'posterior_thigh' })).toContain(
      ruleBook.regionNames?.posterior_thigh ?? '?',
    );
    expect(words({ region: 'posterior_thigh' }, false)).toContain('posterior thigh');
  });

  const numb = { contraindications: [row('ci_diabetes_neuropathy')] };
  test('a caution that nobody wrote a word for says what the rules ask', () => {
    const adaptations = (more: Partial<ProgramItem>, changes: Partial<ClinicalCase> = numb) =>
      sheet([chosen('cold_pack', more)], changes).items[0]?.adaptations ?? [];
    expect(adaptations({}).length).toBeGreaterThan(0);
    expect(adaptations({ cautions: [' ', ' Thin towel. '] })).toEqual(['Thin towel.']);
    expect(adaptations({}, {})).toEqual([]);
    // At a place that is out there is no caution left to word.
    expect(adaptations({ region: 'calf' })).toEqual([]);
    expect(adaptations({ region: 'gluteal' })).toEqual(adaptations({}));
  });

  test('in pregnancy, also listed without a date, it leaves out the line about the back', () => {
    const steps = (id: `ci_${string}`) =>
      sheet([chosen('sleep_pillows')], { contraindications: [row(id)] }).items[0]?.steps;
    const own = recordOf('sleep_pillows').otherWays?.[0]?.steps;
    expect(own).toBeDefined();
    for (const id of ['ci_pregnancy_t1', 'ci_pregnancy_t2', 'ci_pregnancy_t3'] as const) {
      expect(steps(id)).toEqual(own);
    }
    expect(steps('ci_osteoporosis')).toEqual(recordOf('sleep_pillows').steps);
  });

  test('that the rule book does not know is left out, with what it would need', () => {
    const unknown = { ...chosen('short_walks'), item: 'never_heard_of' as HomeCareItem };
    const document = sheet([unknown, chosen('lying_figure_four')]);
    expect(document.items.map(({ item, number }) => [number, item])).toEqual([
      [1, 'lying_figure_four'],
    ]);
    expect(document.equipment).toEqual(recordOf('lying_figure_four').equipment);
  });

  test('numbers to call stand without the spaces around them', () => {
    const lines = sheet([chosen('short_walks')]).safetyNet.flatMap((block) => block.lines);
    expect(lines.join()).toContain('Call 020 1 if:');
    expect(lines.join()).not.toContain('020 1 ,');
  });
});

describe('the name on paper', () => {
  test.each([
    ['Silva ,  Maria', 'Maria S.'],
    ['Silva, Maria, Dr', 'Silva, D.'],
    ['Silva,', 'Silva,'],
    [', Maria', 'Maria'],
    ['Maria\u00a0 Silva', 'Maria S.'],
    ['', ''],
  ])('%j is %j', (name, shown) => expect(firstNameAndInitial(name)).toBe(shown));
});

describe('a dose in words', () => {
  const holds = (seconds: number, repeats = 1) => ({ seconds, repeats, timesPerDay: 1 });
  test.each([
    ['cold_pack', 'both', holds(30, 2), '30 seconds. 2 times. Once a day.'],
    ['cold_pack', 'both', holds(60), '1 minute. Once a day.'],
    ['cold_pack', 'left', holds(90), '90 seconds. Once a day.'],
    ['side_rest', 'none', holds(0), 'Rest for 0 seconds. Once a day.'],
    [
      'palm_thumb_low_back',
      'none',
      holds(60, 2),
      'Rub for 1 minute, then press for 1 minute. Once a day.',
    ],
    ['palm_thumb_low_back', 'none', holds(60, 3), '1 minute. 3 times. Once a day.'],
    ['palm_thumb_low_back', 'none', holds(60), '1 minute. Once a day.'],
  ] as const)('%s, %s, %j: %s', (id, side, dose, words) => {
    expect(doseWords({ record: recordOf(id), dose, side })).toBe(words);
  });
});

describe('the order of a sheet', () => {
  const order = (items: HomeCareItem[], records = ruleBook.homeCareItems) =>
    orderProgram(
      items.map((item) => ({ item })),
      records,
    ).map(({ item }) => item);

  test('the last of the lying ones stands before the first of the sitting ones', () => {
    const of = (position: string) =>
      ruleBook.homeCareItems.filter((one) => one.position === position).map(({ id }) => id);
    const lying = of('lying').at(-1);
    const [sitting] = of('sitting');
    const [standing] = of('standing');
    if (!lying || !sitting || !standing) throw new Error('A position has no item.');
    expect(order([standing, sitting, lying])).toEqual([lying, sitting, standing]);
  });

  test('a rest goes behind the item that asks for it, and only then to the end', () => {
    const wanted = ['side_rest', 'sleep_pillows', 'two_balls_back'] as const;
    expect(order([...wanted]).at(-1)).toBe('side_rest');
    expect(order(['side_rest', 'sleep_pillows', 'lying_figure_four'])).toEqual(
      order(['lying_figure_four', 'side_rest', 'sleep_pillows']),
    );
  });

  test('an item without a position comes last', () => {
    expect(order(['cold_pack', 'standing_figure_four'], [])).toEqual(
      order(['standing_figure_four', 'cold_pack'], []),
    );
  });
});

describe('what of a sheet still holds', () => {
  const force = (item: ProgramItem, changes: Partial<ClinicalCase> = {}) => {
    const screening = screen({ clinicalCase: aCase(changes), ruleBook });
    return sheetInForce({ program: [item], screening, ruleBook });
  };
  const leg = { contraindications: [row('ci_diabetes_neuropathy')] };

  test('a pack is withheld where it was put, not everywhere', () => {
    expect(force(chosen('cold_pack'), leg).items).toMatchObject([{ withheld: false, because: [] }]);
    expect(force(chosen('cold_pack', { region: 'gluteal' }), leg).items).toMatchObject([
      { withheld: false, because: [] },
    ]);
    expect(force(chosen('cold_pack', { region: 'calf' }), leg).items).toMatchObject([
      { withheld: true, because: expect.arrayContaining(['ci_diabetes_neuropathy']) },
    ]);
  });

  test('an item that is no longer known is withheld', () => {
    const unknown = { ...chosen('short_walks'), item: 'never_heard_of' as HomeCareItem };
    expect(force(unknown).items).toEqual([{ item: unknown, withheld: true, because: [] }]);
  });

  test('the crisis number shows for the crisis alone, and only while it stands open', () => {
    const walk = chosen('short_walks');
    expect(force(walk, { redFlags: { rf_psy_1: 'yes' } }).showCrisis).toBe(true);
    expect(force(walk, { redFlags: { rf_dvt_1: 'yes' } }).showCrisis).toBe(false);
    expect(force(walk, { redFlags: { rf_psy_1: 'no' } }).showCrisis).toBe(false);
  });

  test('an emergency that does not block does not replace the page', () => {
    const screening = screen({ clinicalCase: aCase(), ruleBook });
    const finding = { rule: 'rf_ces_1', level: 'emergency', blocks: false } as never;
    const { replacedBy } = sheetInForce({
      program: [],
      screening: { ...screening, findings: [finding] },
      ruleBook,
    });
    expect(replacedBy).toBeNull();
  });
});

describe('what can be offered', () => {
  const offers = (records = ruleBook.homeCareItems) => {
    const clinicalCase = aCase();
    const screening = screen({ clinicalCase, ruleBook });
    return offerItems({
      clinicalCase,
      screening,
      ruleBook: { ...ruleBook, homeCareItems: records },
    });
  };

  test('every item but a retired one, with its own range, helper and follow-up', () => {
    const [first, ...rest] = ruleBook.homeCareItems;
    if (!first) throw new Error('No items.');
    const retired = { ...first, retired: { on: '2026-01-01' } as never };
    expect(offers().map(({ item }) => item)).toEqual(ruleBook.homeCareItems.map(({ id }) => id));
    expect(offers([retired, ...rest]).map(({ item }) => item)).not.toContain(first.id);
    for (const offer of offers()) {
      const record = recordOf(ofTheCatalogue(offer.item));
      expect(offer.doseLimits).toEqual(record.doseLimits ?? {});
      expect(offer.needsHelper).toBe(record.loadTags.includes('helper'));
    }
    expect(offers().filter(({ needsHelper }) => needsHelper).length).toBeGreaterThan(1);
  });
});
