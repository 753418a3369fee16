/** What a client has to see on paper alone, item by item: which leg, how long, how it grows, when to stop. */
import { describe, expect, it } from 'vitest';

import { languages } from '@/lib/content/languages/languages';
import { ruleBook } from '@/lib/content/rule-book';
import { buildSheetInLanguages } from '@/lib/domain/home-care/build-sheet-document';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ItemSide, ProgramItem } from '@/lib/domain/home-care/program';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { drawnNote } from '@/lib/domain/home-care/drawn-note';
import { recordInWords } from '@/lib/domain/home-care/record-in-words';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { sheetPicturesOf } from '@/lib/figures/pictures-of';

import { aCase, row } from '../support/a-case';
import { practice } from '../support/a-practice';

const codes = ['en', 'es'] as const;
type Code = (typeof codes)[number];

function chosen(item: HomeCareItem, more: Partial<ProgramItem> = {}): ProgramItem {
  const record = ruleBook.homeCareItems.find(({ id }) => id === item);
  if (!record) throw new Error(item);
  const side = record.sided === 'none' ? 'none' : 'left';
  return { item, side, dose: record.dose, cautions: [], ...more };
}

function sheet(
  program: ProgramItem[],
  { language = 'en', ...changes }: Partial<ClinicalCase> & { language?: Code } = {},
): SheetDocument {
  const clinicalCase = aCase(changes);
  const built = buildSheetInLanguages(
    {
      ...{ practice, client: { name: 'Maria Silva' }, therapist: 'Anna Weiss', number: 1 },
      ...{ issuedOn: clinicalCase.today, clinicalCase, program, ruleBook },
      screening: screen({ clinicalCase, ruleBook }),
    },
    [languages[language].sheet],
  );
  if (!built.ok) throw new Error(built.missing.join());
  return built.document;
}

function only(document: SheetDocument): SheetItem {
  const [one, ...more] = document.items;
  if (!one || more.length > 0) throw new Error('Not one item.');
  return one;
}

const everyItem = ruleBook.homeCareItems.map(({ id }) => id);
const sided = ruleBook.homeCareItems.filter((record) => record.sided !== 'none');
const stretches = sided.filter(({ kind }) => kind === 'stretch').map(({ id }) => id);

describe.each(codes)('in %s', (language) => {
  const { sheet: texts } = languages[language];
  const { left, right } = texts.sides.names;
  const on = (item: HomeCareItem, side: ItemSide): SheetItem =>
    only(sheet([chosen(item, { side })], { language }));

  it('every sentence with a twin for one side is a step of an item that has sides', () => {
    const records = sided.map((record) => recordInWords(record, texts));
    const steps = records.flatMap(({ steps: own, otherWays = [] }) => [
      ...own,
      ...otherWays.flatMap((way) => way.steps),
    ]);
    expect(texts.sideTwins.length).toBeGreaterThan(15);
    for (const { usual, onSide } of texts.sideTwins) {
      expect(steps).toContain(usual);
      expect(onSide).toMatch(/\{(side|other)\}/u);
    }
  });

  it.each(stretches)('%s on one side names its legs; left is right in the mirror', (item) => {
    const own = on(item, 'left').steps.join('\n');
    const mirrored = on(item, 'right').steps.join('\n');
    const swapped = own.replace(new RegExp(`${left}|${right}`, 'gu'), (name) =>
      name === left ? right : left,
    );
    expect(own).toMatch(new RegExp(`${left}`, 'u'));
    expect(mirrored).toBe(swapped);
    expect(own).not.toMatch(/\b(one|the other|that) (knee|ankle|thigh|foot|shoulder)\b/u);
    expect(own).not.toMatch(/\botr[oa] (rodilla|tobillo|muslo|pie|hombro)\b/u);
  });

  it('the leg that is crossed is the one in the picture', () => {
    const one = on('lying_figure_four', 'left');
    const crossed =
      language === 'en'
        ? 'your left ankle over your right thigh'
        : 'el tobillo izquierdo sobre el muslo derecho';
    expect(one.steps.join()).toContain(crossed);
    const [picture] = sheetPicturesOf(one, 'left');
    expect(picture?.side).toBe('left');
    expect(picture?.alt).toContain('left ankle crossed over the right thigh');
  });

  it('on both sides the picture, its words and the note below it show the side that hurts', () => {
    const { frame, pictures: alts } = languages[language];
    for (const { id } of sided) {
      for (const affected of ['left', 'right'] as const) {
        const pictures = sheetPicturesOf(on(id, 'both'), affected, alts);
        const notes = frame.drawnFor[pictures[0]?.leg ?? 'side'];
        expect([id, drawnNote(pictures, frame.drawnFor)]).toEqual([id, notes[affected]]);
        for (const { file, side, alt } of pictures) {
          expect([id, side]).toEqual([id, affected]);
          expect(file).toContain(`.${affected}.`);
          expect(alt).toContain(texts.sides.names[affected]);
        }
      }
      for (const affected of ['both', 'alternating', 'unsure'] as const)
        expect(sheetPicturesOf(on(id, 'both'), affected)[0]?.side).toBe('right');
    }
  });

  it('on one side the picture is of that side, wherever it hurts', () => {
    for (const { id } of sided)
      expect(sheetPicturesOf(on(id, 'right'), 'left')[0]?.side).toBe('right');
  });

  it('on both sides no step names left or right', () => {
    for (const { id } of sided) {
      expect(on(id, 'both').steps.join(' ').replace('all right', '')).not.toMatch(
        new RegExp(`\\b(${left}|${right})\\b`, 'u'),
      );
    }
  });

  it.each(everyItem)('%s says when to stop', (item) => {
    const { stopSign } = only(sheet([chosen(item)], { language }));
    const own = ruleBook.homeCareItems.find(({ id }) => id === item)?.stopSign;
    expect(stopSign).toMatch(/\w{4}/u);
    if (own === undefined) expect(stopSign).toBe(texts.generalStop);
    else expect(stopSign).not.toBe(texts.generalStop);
  });

  it('pregnancy stands only where it could be', () => {
    const warm = [
      chosen('warm_pack', {
        cautions: [
          'After day 3, low, ≤ 15 min; in pregnancy warm pack only, never on the belly, no hot bath',
        ],
      }),
    ];
    const [sentence = ''] = texts.inPregnancy;
    const said = (changes: Partial<ClinicalCase>): [boolean, boolean] => {
      const document = sheet(warm, { language, ...changes });
      return [
        document.safetyNet.some(({ id }) => id === 'pregnant'),
        only(document).adaptations.join(' ').includes(sentence),
      ];
    };
    // 55 on the last day before the birthday, 56 on it.
    expect(said({ birthDate: '1970-11-21' })).toEqual([true, true]);
    expect(said({ birthDate: '1970-11-20' })).toEqual([false, false]);
    expect(said({ birthDate: '1955-03-02' })).toEqual([false, false]);
    expect(said({ birthDate: null })).toEqual([true, true]);
    expect(said({ birthDate: '1955-03-02', pregnancy: { dueDate: '2027-03-01' } })).toEqual([
      true,
      true,
    ]);
    const notSure = { ...row('ci_pregnancy_t1'), notSure: true as const };
    expect(said({ birthDate: '1955-03-02', contraindications: [notSure] })).toEqual([true, true]);
  });

  it('without pregnancy the rest of the note stays, whole', () => {
    const note = ruleBook.reasons.find(({ code }) => code === 'r12');
    const warm = [chosen('warm_pack', { cautions: [note?.adaptation ?? ''] })];
    const [kept = ''] = only(sheet(warm, { language, birthDate: '1955-03-02' })).adaptations;
    expect(kept).toMatch(/15/u);
    expect(kept).toMatch(/[^.]\.$/u);
    expect(kept).not.toMatch(/pregnan|embaraz|belly|vientre/iu);
  });
});

describe('how long', () => {
  const doseOf = (item: HomeCareItem, more: Partial<ProgramItem> = {}) =>
    only(sheet([chosen(item, more)])).doseWords;
  const walk = { repeats: 1, timesPerDay: 2 };

  it('a pack says the time of today and the longest, once', () => {
    expect(doseOf('cold_pack')).toBe('10 minutes. 3 times a day. Never longer than 20 minutes.');
    expect(sheet([chosen('cold_pack')]).coldAndHeat.join()).not.toMatch(/minutes/u);
    expect(doseOf('cold_pack', { dose: { seconds: 1200, repeats: 1, timesPerDay: 1 } })).toBe(
      '20 minutes. Once a day.',
    );
  });

  it('says no longest time where a note sets another one', () => {
    const { doseWords, adaptations } = only(
      sheet([chosen('cold_pack', { cautions: ['Ask team; 5–10 min'] })]),
    );
    expect(doseWords).toBe('10 minutes. 3 times a day.');
    expect(adaptations.join()).toContain('5 minutes only');
  });

  it('a walk says how it grows, until it is as long as it gets', () => {
    expect(doseOf('short_walks')).toBe(
      'Walk for 5 minutes. 2 times a day. Each day, add 1–2 minutes to each walk, up to 10 minutes.',
    );
    expect(doseOf('short_walks', { dose: { seconds: 600, ...walk } })).toBe(
      'Walk for 10 minutes. 2 times a day.',
    );
    expect(doseOf('short_walks', { cautions: ['Short bouts'] })).toBe(
      'Walk for 5 minutes. 2 times a day.',
    );
  });

  it('what comes when it is easy is no step, and stays out of the other ways', () => {
    const one = only(sheet([chosen('lying_figure_four')]));
    expect(one.nextStep).toBe('Start with both legs lifted.');
    expect(one.steps.join()).not.toContain('both legs lifted');
    const causes = [{ cause: 'pregnancy_related', confirmedBy: 'doctor' } as const];
    const chair = only(sheet([chosen('lying_figure_four')], { causes }));
    expect(chair.way).toBe('chair');
    expect(chair.nextStep).toBeUndefined();
  });
});

describe('whom to call', () => {
  it('every sign stands in one block alone', () => {
    const blocks = sheet([chosen('short_walks')]).safetyNet;
    const calls = ['emergency', 'same_day', 'call_your_therapist', 'see_your_doctor', 'pregnant'];
    const of = (sign: RegExp) =>
      blocks
        .filter(({ id, lines }) => calls.includes(id) && lines.some((line) => sign.test(line)))
        .map(({ id }) => id);
    expect(of(/weak|drops/u)).toEqual(['same_day', 'emergency']);
    expect(of(/[Bb]oth legs/u)).toEqual(['emergency']);
    expect(of(/[Oo]ne leg/u)).toEqual(['same_day']);
    for (const [sign, block] of [
      [/fever/u, 'same_day'],
      [/never lets up/u, 'same_day'],
      [/calf/u, 'same_day'],
      [/sore for more than 2 days|day after/u, 'call_your_therapist'],
      [/stop an item/u, 'call_your_therapist'],
      [/week to week|weight/u, 'see_your_doctor'],
    ] as const) {
      expect([sign, of(sign)]).toEqual([sign, [block]]);
    }
  });
});
