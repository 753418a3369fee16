/** The rule that puts another way of an item on the sheet: from the reasons of this client, with its words and picture. */
import { describe, expect, test } from 'vitest';

import { causeItemMatrix } from '@/lib/content/cause-item-matrix';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { ruleBook } from '@/lib/content/rule-book';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { offerItems } from '@/lib/domain/home-care/offer-items';
import { otherWayOf, reasonCodesOf } from '@/lib/domain/home-care/other-way';
import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { figures } from '@/lib/figures/figures';
import { sheetPicturesOf } from '@/lib/figures/pictures-of';

import { aCase, row } from '../support/a-case';
import { practice } from '../support/a-practice';

function itemOn(item: HomeCareItem, changes: Partial<ClinicalCase>, side?: 'left' | 'right') {
  const record = homeCareItems.find(({ id }) => id === item);
  if (!record) throw new Error(item);
  const clinicalCase = aCase(changes);
  const usual = record.sided === 'none' ? ('none' as const) : ('both' as const);
  const built = buildSheetDocument({
    practice,
    client: { name: 'Maria Silva' },
    therapist: 'Anna Weiss',
    issuedOn: clinicalCase.today,
    number: 1,
    clinicalCase,
    screening: screen({ clinicalCase, ruleBook }),
    program: [{ item, side: side ?? usual, dose: record.dose, cautions: [] }],
    ruleBook,
    texts: fixedSheetTexts,
  });
  const one = built.ok ? built.document.items[0] : undefined;
  if (!built.ok || !one) throw new Error(`${item} is not on the sheet`);
  return { record, one, document: built.document };
}

const filesOf = (one: SheetItem): string[] =>
  sheetPicturesOf(one, 'unsure').map(({ file }) => file);

/** Every cell of the matrix that is given with care, with the way that its reason asks for. */
const cells = homeCareItems.flatMap((record) =>
  Object.values(causeItemMatrix[record.id]).flatMap((cell) =>
    cell === 'y' || cell.status === 'no' ? [] : [{ record, reason: cell.reason }],
  ),
);

describe('another way of an item', () => {
  test.each(cells)('$record.id for $reason: the way that meets it, or as it is', (cell) => {
    const { record, reason } = cell;
    const way = otherWayOf(record, { reasons: [reason], mayBePregnant: false });
    const meets = (record.otherWays ?? []).filter(({ for: codes }) => codes.includes(reason));
    expect(way?.id).toBe(meets[0]?.id);
  });

  test('is for a reason that the item can have, or for pregnancy', () => {
    for (const { id, otherWays = [] } of homeCareItems)
      for (const way of otherWays) {
        const reasons = cells.filter(({ record }) => record.id === id).map(({ reason }) => reason);
        const isAsked = way.inPregnancy ?? way.for.some((code) => reasons.includes(code));
        expect({ id, way: way.id, isAsked }).toEqual({ id, way: way.id, isAsked: true });
      }
  });

  test('meets as many of the reasons as it can, and none without a reason', () => {
    const [one, two] = ['one', 'two'].map((id, index) => ({
      id,
      name: id,
      for: index === 0 ? (['r5'] as const) : (['r5', 'r7'] as const),
      position: 'lying' as const,
      steps: [],
      equipment: [],
    }));
    if (!one || !two) throw new Error('No ways.');
    const record = { otherWays: [one, two] };
    const id = (reasons: readonly `r${number}`[], mayBePregnant = false) =>
      otherWayOf(record, { reasons, mayBePregnant })?.id;
    expect(id([])).toBeUndefined();
    expect(id(['r1'])).toBeUndefined();
    expect(id(['r5'])).toBe('one');
    expect(id(['r7', 'r5'])).toBe('two');
    expect(otherWayOf({}, { reasons: ['r5'], mayBePregnant: true })).toBeNull();
    const both = { otherWays: [one, { ...two, for: [], inPregnancy: true as const }] };
    expect(otherWayOf(both, { reasons: [], mayBePregnant: true })?.id).toBe('two');
    expect(otherWayOf(both, { reasons: [], mayBePregnant: false })).toBeNull();
  });

  test('knows a reason by the adaptation that the limits note', () => {
    const r5 = ruleBook.reasons.find(({ code }) => code === 'r5');
    expect(reasonCodesOf([r5?.adaptation ?? '', 'A word of your own.'], ruleBook)).toEqual(['r5']);
    expect(reasonCodesOf([], ruleBook)).toEqual([]);
  });
});

describe('on the sheet', () => {
  test.each<[HomeCareItem, Partial<ClinicalCase>, string]>([
    ['two_balls_back', { causes: [{ cause: 'degenerative_disc', confirmedBy: 'doctor' }] }, 'wall'],
    [
      'sitting_pigeon',
      { causes: [{ cause: 'degenerative_disc', confirmedBy: 'doctor' }] },
      'knee-bent',
    ],
  ])('%s with %j is given as “%s”, words and picture', (item, changes, way) => {
    const { record, one, document } = itemOn(item, changes);
    const told = record.otherWays?.find(({ id }) => id === way);
    expect(one.way).toBe(way);
    expect(one.name).toBe(told?.name);
    expect(one.steps).toEqual(told?.steps);
    expect(one.position).toBe(told?.position);
    expect(document.equipment).toEqual([...(told?.equipment ?? [])]);
    expect(filesOf(one).length).toBeGreaterThan(0);
    for (const file of filesOf(one)) expect(file.startsWith(`${item}--${way}.`)).toBe(true);
  });

  test.each<[string, Partial<ClinicalCase>]>([
    ['with a due date', { pregnancy: { dueDate: '2027-03-01' } }],
    ['without one', { contraindications: [row('ci_pregnancy_t2')] }],
  ])(
    'in pregnancy, %s, a pack lies on the side; chooser, words and picture agree',
    (_of, changes) => {
      const { record, one } = itemOn('cold_pack', changes, 'left');
      const [way] = record.otherWays ?? [];
      expect(way?.inPregnancy).toBe(true);
      const [, ...steps] = way?.steps ?? [];
      expect(one).toMatchObject({ way: way?.id, position: 'lying' });
      expect(one.steps).toEqual([
        'Lie on your right side, your left side up. Put a pillow between your knees.',
        ...steps,
      ]);
      expect(filesOf(one)).toEqual(['cold_pack--side.a.left.svg']);
      const clinicalCase = aCase(changes);
      const screening = screen({ clinicalCase, ruleBook });
      const offers = offerItems({ clinicalCase, screening, ruleBook });
      const { sides = [] } = offers.find(({ item }) => item === 'cold_pack') ?? {};
      expect(sides.map((side) => side.way?.name)).toEqual(sides.map(() => way?.name));
      expect(sides.length).toBeGreaterThan(0);
    },
  );

  test('the chooser names the way that the sheet will give', () => {
    const clinicalCase = aCase({ causes: [{ cause: 'degenerative_disc', confirmedBy: 'doctor' }] });
    const screening = screen({ clinicalCase, ruleBook });
    const offers = offerItems({ clinicalCase, screening, ruleBook });
    const waysOf = (item: HomeCareItem) =>
      offers.find((offer) => offer.item === item)?.sides.map(({ way }) => way?.name);
    expect(waysOf('two_balls_back')).toEqual(['Two tennis balls at a wall']);
    expect(waysOf('short_walks')).toEqual([undefined]);
  });

  test('it stands among the items of its own posture, and a rest still comes after what asks for it', () => {
    const clinicalCase = aCase({ causes: [{ cause: 'degenerative_disc', confirmedBy: 'doctor' }] });
    const screening = screen({ clinicalCase, ruleBook });
    const items = ['side_rest', 'two_balls_back', 'knee_across_chest', 'sleep_pillows'] as const;
    const built = buildSheetDocument({
      ...{ practice, client: { name: 'Maria Silva' }, therapist: 'Anna Weiss', number: 1 },
      ...{
        issuedOn: clinicalCase.today,
        clinicalCase,
        screening,
        ruleBook,
        texts: fixedSheetTexts,
      },
      program: items.map((item) => {
        const record = homeCareItems.find(({ id }) => id === item);
        if (!record) throw new Error(item);
        const side = record.sided === 'none' ? ('none' as const) : ('left' as const);
        return { item, side, dose: record.dose, cautions: [] };
      }),
    });
    if (!built.ok) throw new Error('No sheet.');
    const given = built.document.items.map(({ item, position }) => [item, position]);
    expect(given).toEqual([
      ['knee_across_chest', 'lying'],
      ['sleep_pillows', 'lying'],
      ['two_balls_back', 'standing'],
      ['side_rest', 'lying'],
    ]);
  });

  test('an item that no reason changes is given as it is', () => {
    const { record, one } = itemOn('two_balls_back', {
      causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }],
    });
    expect(one.way).toBeUndefined();
    expect(one.steps).toEqual(record.steps);
    for (const file of filesOf(one)) expect(file).not.toContain('--');
  });

  test.each(['left', 'right'] as const)(
    'the picture is of the %s side that the words name',
    (side) => {
      const { one } = itemOn(
        'sitting_pigeon',
        { causes: [{ cause: 'degenerative_disc', confirmedBy: 'doctor' }] },
        side,
      );
      expect(one.sideWords).toBe(`Your ${side} side`);
      expect(filesOf(one)).toEqual([`sitting_pigeon--knee-bent.a.${side}.svg`]);
      expect(sheetPicturesOf(one, 'unsure')[0]?.alt).toContain(`The ${side} ankle`);
    },
  );
});

describe('every other way', () => {
  const ways = homeCareItems.flatMap((record) =>
    (record.otherWays ?? []).map((way) => ({ record, way, name: `${record.id}--${way.id}` })),
  );

  test.each(ways)('$name is drawn, with the sides of its item', ({ record, name }) => {
    const figure = figures.find(({ id }) => id === name);
    expect(figure?.sided).toBe(record.sided !== 'none');
  });

  test.each(ways)('$name: its picture says where the words put the client', ({ way, name }) => {
    const figure = figures.find(({ id }) => id === name);
    const said = (figure?.panels ?? []).map(({ reading }) => reading.position).join(' ');
    const positions = {
      lying: /lying/i,
      sitting: /sitting/i,
      standing: /standing|upright/i,
      any: /./,
    };
    expect(said).toMatch(positions[way.position]);
    for (const thing of ['wall', 'chair', 'bed', 'rail'])
      if (way.name.includes(thing)) expect(figure?.panels[0]?.alt).toContain(thing);
  });

  test('is there for every drawing of another way', () => {
    const named = ways.map(({ name }) => name);
    const drawn = figures.map(({ id }) => id).filter((id) => /^(?!position)\w+--/.test(id));
    expect(drawn.filter((id) => !named.includes(id))).toEqual([]);
  });
});
