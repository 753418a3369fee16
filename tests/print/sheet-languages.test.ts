import { describe, expect, it } from 'vitest';

import { english } from '@/lib/content/languages/en';
import { languages } from '@/lib/content/languages/languages';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { reasons } from '@/lib/content/reasons';
import { diaryOf } from '@/lib/domain/home-care/diary';
import { chosenBlocks } from '@/lib/domain/home-care/sheet-around';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { sheetInLanguage } from '@/lib/domain/home-care/sheet-in-language';
import { sheetLayouts } from '@/lib/domain/home-care/sheet-layout';
import { aCase, row } from '@/tests/domain/support/a-case';

import { printSheet } from './print-sheet';
import { compact } from './read-pdf';
import { aSheetIn, isWholeOn, programOf, type Wanted } from './sheets-to-print';

const papers = ['a4', 'letter'] as const;
const kinds = sheetLayouts
  .filter((layout) => layout !== 'both')
  .flatMap((layout) => papers.map((paper) => ({ layout, paper })));
const diary = diaryOf({ from: '2026-11-20', nextVisit: '2026-12-04' });

const wanted: readonly [string, Wanted][] = [
  ['offered', {}],
  [
    'with findings, fresh, on the right',
    {
      clinicalCase: aCase({
        affectedSide: 'right',
        onsetDate: '2026-11-18',
        contraindications: [row('ci_anticoagulant')],
      }),
    },
  ],
  ['with a helper', { items: ['partner_heel_of_hand', 'lying_figure_four', 'cold_pack'] }],
  [
    'with all that can be chosen',
    {
      items: ['two_balls_back', 'side_rest', 'short_walks'],
      around: { words: '', blocks: [...chosenBlocks] },
    },
  ],
];

/** Each sentence of the English dictionary that is long enough to be no accident. */
function englishTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    ['sources', 'unsaid', 'id', 'rule', 'weekdays', 'months'].includes(key)
      ? []
      : englishTexts(one),
  );
}

const englishSentences = [
  ...englishTexts([english.sheet, english.frame]),
  ...homeCareItems.flatMap(({ name, steps, stopSign, equipment, otherWays = [] }) => [
    ...[name, ...steps, stopSign ?? '', ...equipment],
    ...otherWays.flatMap((way) => [way.name, ...way.steps]),
  ]),
  ...reasons.map(({ forClient }) => forClient),
]
  .flatMap((text) => text.split(/\{\w+\}/u))
  .map((text) => compact(text.trim()))
  .filter((text) => text.length > 6);

/** Words that English has and Spanish has not. */
const ENGLISH_WORDS =
  /\b(?:the|your|you|and|with|of|side|stop|hold|times|day|sheet|page|on|is|to)\b/iu;

const numbersOf = (lines: readonly (string | null | undefined)[]): string[] =>
  lines.flatMap((line) => line?.match(/\d+/gu) ?? []);

const factsOf = ({
  items,
  minutesPerDay,
  side,
  coldAndHeat,
  equipment,
  safetyNet,
}: SheetDocument) => ({
  items: items.map((one) => ({
    ...{ number: one.number, item: one.item, way: one.way, side: one.side, kind: one.kind },
    ...{ position: one.position, helper: one.helper, steps: one.steps.length },
    adaptations: one.adaptations.length,
    stops: one.stopSign !== null,
    dose: numbersOf([one.doseWords]),
    numbers: [...one.steps, ...one.adaptations, one.stopSign].map((line) =>
      numbersOf([line]).sort(),
    ),
  })),
  ...{ minutesPerDay, side },
  coldAndHeat: coldAndHeat.map((line) => numbersOf([line])),
  equipment: equipment.map((line) => numbersOf([line])),
  safetyNet: safetyNet.map(({ id, lines }) => [
    id,
    ...lines.map((line) => numbersOf([line]).sort()),
  ]),
});

describe.each(wanted)('%s', (_name, of) => {
  const document = aSheetIn('es', of);
  const { frame, sheet: texts } = languages.es;

  it('says in Spanish what it says in English: the same ids, sides and numbers', () => {
    const other = sheetInLanguage(document, 'en');
    expect([document.language, other.language]).toEqual(['es', 'en']);
    expect(factsOf(document)).toEqual(factsOf(other));
    const { others: _others, ...first } = aSheetIn('en', of);
    expect(other).toEqual(first);
  });

  it.each(kinds)('$layout, $paper: PDF/UA in Spanish, each item whole', async (how) => {
    const { pages, language, xmp, isTagged, title, alts } = await printSheet(document, {
      ...how,
      diary,
    });
    expect({ language, isTagged, title }).toEqual({
      ...{ language: 'es', isTagged: true, title: 'Cuidado en casa, hoja 3' },
    });
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    for (const item of document.items) {
      expect(pages.filter((page) => isWholeOn(page, item, 'es'))).toHaveLength(1);
    }
    const text = pages.join('');
    for (const words of [
      'Traducción aún no revisada.',
      `${frame.titleFor} Maria S.`,
      `${document.sideWords}.`,
      'Traiga esta hoja a su próxima visita, el vie 4 dic.',
      `${frame.need} ${document.equipment.join(', ')}.`,
      ...document.coldAndHeat,
      ...document.safetyNet.flatMap(({ title: head, lines }) => [head, ...lines]),
      ...(document.blocks ?? []).flatMap(({ title: head, lines }) => [head, ...lines]),
    ]) {
      expect(text).toContain(compact(words));
    }
    expect(pages[0]).toContain(compact('Llame al 999 o vaya a urgencias ahora si:'));
    expect(alts.join(' ')).not.toMatch(ENGLISH_WORDS);
    expect(text).not.toMatch(/[{}]/);
    expect(texts.translation?.isReviewed).toBe(false);
  });

  it('holds no text of the English dictionary, and no English word', async () => {
    const { pages } = await printSheet(document, { diary });
    const text = pages.join('');
    expect(englishSentences.length).toBeGreaterThan(400);
    expect(englishSentences.filter((sentence) => text.includes(sentence))).toEqual([]);
    const said = [
      ...document.items.flatMap(({ name, sideWords, doseWords, steps, adaptations, stopSign }) => [
        ...[name, sideWords, doseWords, stopSign ?? ''],
        ...steps,
        ...adaptations,
      ]),
      ...document.safetyNet.flatMap(({ title, lines }) => [title, ...lines]),
      ...document.equipment,
      ...document.coldAndHeat,
    ];
    expect(said.filter((line) => ENGLISH_WORDS.test(line))).toEqual([]);
  });
});

it.each(kinds)('$layout, $paper: no longer than in English', async (how) => {
  const pages = async (language: 'en' | 'es') =>
    (await printSheet(aSheetIn(language), { ...how, diary })).pages.length;
  expect(await pages('es')).toBeLessThanOrEqual(await pages('en'));
});

const saidOf = (one: SheetItem): string[] => [
  ...[one.doseWords, one.sideWords, one.stopSign ?? ''],
  ...one.steps,
  ...one.adaptations,
];

const aroundOf = (one: SheetDocument): string[] => [
  ...one.safetyNet.flatMap(({ title, lines }) => [title, ...lines]),
  ...[...one.coldAndHeat, ...(one.afterToday?.lines ?? []), one.sideWords],
  ...(one.blocks ?? []).flatMap(({ lines }) => lines),
];

describe.each(wanted)('side by side: %s', (_name, of) => {
  it.each(papers)('%s: both languages, pictures and numbers once', async (paper) => {
    const document = aSheetIn('es', of);
    const other = sheetInLanguage(document, 'en');
    const how = { paper, layout: 'both', diary } as const;
    const { pages, language, xmp, isTagged, alts } = await printSheet(document, how);
    expect({ language, isTagged }).toEqual({ language: 'es', isTagged: true });
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const all = pages.join('');
    for (const [at, item] of document.items.entries()) {
      const own = other.items[at];
      if (!own) throw new Error('It is not in the other language.');
      const head = compact(`${item.number}. ${item.name} · ${own.name}`);
      const [page = '', ...more] = pages.filter((one) => one.includes(head));
      const missing = [...saidOf(item), ...saidOf(own)].filter(
        (words) => !page.includes(compact(words)),
      );
      expect([item.item, missing, more]).toEqual([item.item, [], []]);
      expect(page).toContain(compact(`1${item.steps[0]}${own.steps[0]}`));
    }
    for (const line of [...aroundOf(document), ...aroundOf(other)]) {
      expect(all).toContain(compact(line));
    }
    expect(pages[0]).toContain(compact('Call 999 or go to emergency now if:'));
    expect(new Set(alts).size).toBe(alts.length);
    expect(alts.join(' ')).not.toMatch(ENGLISH_WORDS);
    expect(all.split(compact('Marque cada día'))).toHaveLength(2);
  });

  it.each(papers)('%s: a sheet of one language is as usual', async (paper) => {
    const { others: _others, ...alone } = aSheetIn('es', of);
    const usual = await printSheet(alone, { paper, diary });
    expect((await printSheet(alone, { paper, diary, layout: 'both' })).pages).toEqual(usual.pages);
  });
});

describe('what is not translated', () => {
  it('is what a therapist has written, in names, notes and own words', async () => {
    const document = aSheetIn('es', {
      items: ['lying_figure_four'],
      therapist: 'Anna Weiss',
      practiceName: 'Riverside Massage Practice',
      cautions: ['Hold rail; sit breaks', 'Only with the blue band.'],
      around: { words: 'Walk with Bo.', blocks: [] },
    });
    expect(document.items[0]?.adaptations).toEqual([
      languages.es.sheet.translation?.reasons.r14,
      'Only with the blue band.',
    ]);
    const text = (await printSheet(document)).pages.join('');
    for (const words of ['Walk with Bo.', 'Anna Weiss', 'Riverside Massage Practice']) {
      expect(text).toContain(compact(words));
    }
    expect(text).toContain(compact('De su terapeuta'));
  });
});

describe('against the sheet before', () => {
  const items = ['lying_figure_four', 'cold_pack'] as const;
  const program = programOf({ items }, aCase());

  it('a sheet in another language is no other sheet: it was issued in this one too', () => {
    const before = { program, document: aSheetIn('en', { items }) };
    expect(aSheetIn('es', { items, before }).changes).toBeUndefined();
  });

  it('what was on a sheet of one language alone is named in this one', () => {
    const { others: _others, ...alone } = aSheetIn('en', { items });
    const after = aSheetIn('es', {
      items: ['lying_figure_four'],
      before: { program, document: alone },
    });
    expect(after.changes?.stop).toEqual([{ item: 'cold_pack', name: 'Compresa fría' }]);
  });
});
