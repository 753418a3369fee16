import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { notReviewedLine } from '@/lib/content/sheet-texts';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { renderSheet, type TextSize } from '@/lib/print/sheet';
import type { PaperSize } from '@/lib/print/typst-compiler';
import { aCase } from '@/tests/domain/support/a-case';
import { anyCase } from '../../scripts/cases/any-case';

import { compact, readPdf, type ReadPdf } from './read-pdf';
import { aSheet, CODE, itemText, practice, printedAs, type Wanted } from './sheets-to-print';

async function printedDocument(
  document: SheetDocument,
  paper: PaperSize = 'a4',
  textSize: TextSize = 'usual',
): Promise<ReadPdf> {
  const drawings = new Map<string, string>();
  return readPdf(await renderSheet({ document, ...printedAs, paper, textSize, drawings }));
}

const printed = (wanted: Wanted, paper: PaperSize = 'a4') => printedDocument(aSheet(wanted), paper);

describe('what stands on the sheet', () => {
  it('is everything that was chosen', async () => {
    const document = aSheet({
      items: ['short_walks', 'lying_figure_four', 'cold_pack', 'sit_on_ball'],
      clinicalCase: aCase({ onsetDate: '2026-11-18' }),
      cautions: ['Hold rail; sit breaks'],
    });
    const { pages } = await printedDocument(document);
    const text = pages.join('');
    expect(document.items).toHaveLength(4);
    for (const item of document.items) expect(text).toContain(itemText(item));
    for (const words of [
      'Home care for Maria S.',
      'Your left side.',
      `About ${document.minutesPerDay} minutes a day.`,
      `You need: ${document.equipment.join(', ')}.`,
      'From Anna Weiss, Fri 20 Nov 2026',
      practice.name,
      CODE,
      `Sheet ${printedAs.versionCode}`,
      'fascicle.example/s',
      ...(document.afterToday?.lines ?? []),
      'Cold until Sat 21 Nov. See number 4 for how long.',
      'Hold on to something firm. Sit down and rest when you need to.',
    ]) {
      expect(text).toContain(compact(words));
    }
    expect(text).not.toContain('Silva');
  });

  it('says that no clinician has checked it, until one has', async () => {
    const document = aSheet();
    const line = compact(notReviewedLine);
    for (const size of ['usual', 'large'] as const) {
      expect((await printedDocument(document, 'a4', size)).pages[0]).toContain(line);
    }
    const { pages } = await printedDocument({ ...document, isReviewed: true });
    expect(pages.join('')).not.toContain(line);
  });

  it('has all eleven safety blocks on the first page, with the practice’s numbers', async () => {
    const document = aSheet();
    const { pages } = await printedDocument(document);
    expect(document.safetyNet).toHaveLength(11);
    for (const { title, lines } of document.safetyNet) {
      for (const words of [title, ...lines]) expect(pages[0]).toContain(compact(words));
    }
    expect(pages[0]).toContain(compact('Call 999 or go to emergency now if:'));
    expect(pages[0]).toContain(compact('Phone: 020 7946 0202'));
    expect(pages.join('')).not.toMatch(/[{}]/);
  });

  it('has the name, the code and the page on every page', async () => {
    const { pages } = await printed({});
    expect(pages).toHaveLength(2);
    pages.forEach((page, index) => {
      const footing = `Maria S. · Sheet ${printedAs.versionCode} · Code ${CODE}Page ${index + 1} of 2`;
      expect(page.endsWith(compact(footing))).toBe(true);
    });
  });
});

describe('the file', () => {
  it('is tagged PDF/UA-1 with a title that names nobody, a language and a text for the QR code', async () => {
    const { title, language, xmp, isTagged, roles, alts } = await printed({});
    expect(title).toBe('Home care, sheet 3');
    expect(language).toBe('en');
    expect(isTagged).toBe(true);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).not.toContain('Maria');
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H3')).toHaveLength(11);
    expect(roles).toEqual(expect.arrayContaining(['H2', 'L', 'LBody', 'Figure']));
    expect(alts).toEqual([expect.stringContaining(CODE)]);
  });

  it('carries its fonts', async () => {
    const { fonts } = await printed({ name: 'مريم السيد', therapist: 'Ольга ד' });
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    const names = fonts.map(({ name }) => name).join(' ');
    for (const family of ['AtkinsonHyperlegibleNext', 'NotoSansArabic', 'NotoSans-', 'Hebrew']) {
      expect(names).toContain(family);
    }
  });

  it('is A4 or Letter', async () => {
    const a4 = await printed({}, 'a4');
    const letter = await printed({}, 'letter');
    expect(a4.sizes[0]?.map(Math.round)).toEqual([595, 842]);
    expect(letter.sizes[0]).toEqual([612, 792]);
  });
});

/** An item's heading, dose, steps, adaptations and stop sign follow each other on one page. */
function splitItems(document: SheetDocument, { pages }: ReadPdf): string[] {
  return document.items
    .filter((item) => !pages.some((page) => page.includes(itemText(item))))
    .map(({ name }) => name);
}

describe('pages', () => {
  it(
    'never split an item, and two sides hold what the app offers',
    { timeout: 120_000 },
    async () => {
      const cases = fc.sample(anyCase(ruleBook, { calm: true, rows: 3 }), { seed: 7, numRuns: 60 });
      let items = 0;
      for (const [index, clinicalCase] of cases.entries()) {
        const document = aSheet({ clinicalCase });
        const read = await printedDocument(document, index % 2 === 0 ? 'a4' : 'letter');
        expect(splitItems(document, read)).toEqual([]);
        expect(read.pages.length).toBeLessThanOrEqual(2);
        items += document.items.length;
      }
      expect(items).toBeGreaterThan(90);
    },
  );

  it('never split an item of any four', { timeout: 120_000 }, async () => {
    const four = fc.shuffledSubarray([...homeCareItems], { minLength: 4, maxLength: 4 });
    const sets = fc.sample(four, { seed: 11, numRuns: 30 });
    for (const [index, chosen] of sets.entries()) {
      const document = aSheet({ items: chosen, cautions: ['Hold rail; sit breaks', 'As shown.'] });
      const read = await printedDocument(document, index % 2 === 0 ? 'letter' : 'a4');
      expect(splitItems(document, read)).toEqual([]);
    }
  });

  it('cut nothing off from an item that is longer than a page', async () => {
    const cautions = Array.from(
      { length: 40 },
      (_, at) => `Note ${at}: ${'take care '.repeat(25)}`,
    );
    const { pages } = await printed({ items: ['short_walks'], cautions });
    for (const at of [0, 20, 39]) expect(pages.join('')).toContain(`Note${at}:`);
    expect(pages.length).toBeGreaterThan(2);
  });
});

/** Spec §12.4, 29. */
describe('29: large print, 18 points', () => {
  const offered = fc.sample(anyCase(ruleBook, { calm: true, rows: 3 }), { seed: 29, numRuns: 40 });
  /** The items with the most to read: a therapist may put any four on a sheet. */
  const longest = [...ruleBook.homeCareItems]
    .sort((one, other) => other.steps.join().length - one.steps.join().length)
    .map(({ id }) => id);
  const four = fc.sample(fc.shuffledSubarray([...homeCareItems], { minLength: 4, maxLength: 4 }), {
    seed: 29,
    numRuns: 20,
  });

  it.each(['letter', 'a4'] as const)(
    '%s: what the app offers has four sides at most, nothing smaller than 18, no split item',
    { timeout: 120_000 },
    async (paper) => {
      let items = 0;
      for (const clinicalCase of offered) {
        const document = aSheet({ clinicalCase });
        const read = await printedDocument(document, paper, 'large');
        expect(read.pages.length).toBeLessThanOrEqual(4);
        expect(Math.min(...read.textSizes)).toBe(18);
        expect(splitItems(document, read)).toEqual([]);
        items += document.items.length;
      }
      expect(items).toBeGreaterThan(60);
    },
  );

  it.each(['letter', 'a4'] as const)(
    '%s: any four items have four sides at most, no split item',
    { timeout: 120_000 },
    async (paper) => {
      for (const items of [longest.slice(0, 4), ...four]) {
        const document = aSheet({ items });
        const read = await printedDocument(document, paper, 'large');
        expect(document.items).toHaveLength(4);
        expect(read.pages.length).toBeLessThanOrEqual(4);
        expect(Math.min(...read.textSizes)).toBeGreaterThanOrEqual(16);
        expect(splitItems(document, read)).toEqual([]);
      }
    },
  );

  it('says all that the usual size says, the calls on the first page', async () => {
    const document = aSheet({ items: ['short_walks', 'lying_figure_four', 'cold_pack'] });
    const { pages, isTagged, roles } = await printedDocument(document, 'letter', 'large');
    const text = pages.join('');
    for (const { title, lines } of document.safetyNet) {
      for (const words of [title, ...lines]) expect(text).toContain(compact(words));
    }
    for (const line of document.afterToday?.lines ?? []) expect(text).toContain(compact(line));
    for (const words of ['Call 999 or go to emergency now if:', 'Phone: 111']) {
      expect(pages[0]).toContain(compact(words));
    }
    expect(isTagged).toBe(true);
    expect(roles.filter((role) => role === 'H3')).toHaveLength(11);
  });
});

describe('names', () => {
  it.each([
    ['Maria', 'Maria'],
    ['Maximiliane-Alexandrina von Hohenstaufen-Wittelsbach', 'Maximiliane-Alexandrina H.'],
    ['Ольга Иванова', 'Ольга И.'],
    ['Ελένη Παππά', 'Ελένη Π.'],
    ['🦋 Maria Silva 🦋', 'Maria S.'],
    ['Maria\u202e Silva', 'Maria S.'],
    ['x'.repeat(120), `${'x'.repeat(39)}…`],
  ])('%s is printed as %s', async (name, shown) => {
    const { pages } = await printed({ name });
    expect(pages[0]).toContain(compact(`Home care for ${shown}Your left side.`));
  });

  it.each([
    ['דוד כהן', ['דוד', 'כ']],
    ['مريم السيد', ['مر', 'م', 'ا']],
  ])('in a right-to-left script stand in their own direction: %s', async (name, parts) => {
    const { pages } = await printed({ name });
    // Text is read as it is drawn, from left to right: a name that runs to the left has its full stop first or last,
    // never between its words.
    const drawn = /Homecarefor(.*?)Yourleftside/u.exec(pages[0] ?? '')?.[1] ?? '';
    for (const part of parts) expect(drawn).toContain(part);
    expect(drawn).toMatch(/^\.?[^.]+$/u);
  });

  it('that no font can draw are left out, and marked where they are not the client’s', async () => {
    const { pages } = await printed({ name: '王小明', practiceName: 'Praxis 王', therapist: '🦋' });
    expect(pages[0]).toContain(compact('Praxis \ufffd · 020 7946 0101Home careYour left side.'));
    expect(pages[1]).not.toContain(compact(`· Sheet 3`));
    expect(pages[1]).toContain(compact(`Sheet ${printedAs.versionCode} · Code ${CODE}Page 2 of 2`));
  });

  it('and notes are never markup', async () => {
    const wild = '#pagebreak() *x* _y_ $z$ \\ @a <b> // c /* d */ [e] "f" \u0060g\u0060 = h';
    const { pages } = await printed({
      items: ['short_walks'],
      cautions: [wild],
      practiceName: wild,
    });
    expect(pages[0]).toContain(compact(wild));
    expect(pages.join('')).toContain(compact(`For you: ${wild}`));
  });
});
