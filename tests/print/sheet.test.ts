import { describe, expect, it } from 'vitest';

import { notReviewedLine } from '@/lib/content/sheet-texts';
import { sheetLayouts } from '@/lib/domain/home-care/sheet-layout';
import type { PaperSize } from '@/lib/print/typst-compiler';
import { aCase } from '@/tests/domain/support/a-case';

import { printSheet } from './print-sheet';
import { compact } from './read-pdf';
import { aSheet, CODE, isWholeOn, practice, printedAs, type Wanted } from './sheets-to-print';

const printed = (wanted: Wanted, paper: PaperSize = 'a4') => printSheet(aSheet(wanted), { paper });

describe('what stands on the sheet', () => {
  it('is everything that was chosen', async () => {
    const document = aSheet({
      items: ['short_walks', 'lying_figure_four', 'cold_pack', 'sit_on_ball'],
      clinicalCase: aCase({ onsetDate: '2026-11-18' }),
      cautions: ['Hold rail; sit breaks'],
    });
    const { pages } = await printSheet(document);
    const text = pages.join('');
    expect(document.items).toHaveLength(4);
    for (const item of document.items)
      expect([item.item, isWholeOn(text, item)]).toEqual([item.item, true]);
    for (const words of [
      'Home care for Maria S.',
      'Your pain is on your left side.',
      `About ${document.minutesPerDay} minutes a day.`,
      `You need: ${document.equipment.join(', ')}.`,
      'Riverside Massage Practice · 020 7946 0101 · Anna Weiss · Fri 20 Nov 2026',
      practice.name,
      CODE,
      `Sheet ${printedAs.versionCode}`,
      'fascicle.example/s',
      ...(document.afterToday?.lines ?? []),
      'Use it until Sat 21 Nov, and later if it helps.',
      'Hold on to something firm. Sit down and rest when you need to.',
    ]) {
      expect(text).toContain(compact(words));
    }
    expect(text).not.toContain('Silva');
  });

  it('says that no clinician has checked it, until one has', async () => {
    const document = aSheet();
    const line = compact(notReviewedLine);
    for (const layout of sheetLayouts) {
      expect((await printSheet(document, { layout })).pages[0]).toContain(line);
    }
    const { pages } = await printSheet({ ...document, isReviewed: true });
    expect(pages.join('')).not.toContain(line);
  });

  it('has all eleven safety blocks on the first page, with the practice’s numbers', async () => {
    const document = aSheet();
    const { pages } = await printSheet(document);
    expect(document.safetyNet).toHaveLength(11);
    for (const { title, lines } of document.safetyNet) {
      for (const words of [title, ...lines]) expect(pages[0]).toContain(compact(words));
    }
    expect(pages[0]).toContain(compact('Call 999 or go to emergency now if:'));
    expect(pages[0]).toContain(compact('now on 020 7946 0202 if'));
    expect(pages.join('')).not.toMatch(/[{}]/);
  });

  it('says which side its pictures show, and nothing of a side where they serve both', async () => {
    const one = await printed({ items: ['lying_figure_four'] });
    // The client's left side hurts, and the item is for both.
    expect(one.pages.join('')).toContain(compact('The picture shows the left leg crossed.'));
    const right = await printed({
      items: ['lying_figure_four', 'ball_search_hold'],
      clinicalCase: aCase({ affectedSide: 'right' }),
    });
    expect(right.pages.join('')).toContain(compact('The picture shows the right leg crossed.'));
    expect(right.pages.join('')).toContain(compact('The picture shows the right side.'));
    const none = await printed({ items: ['short_walks', 'sleep_pillows'] });
    expect(none.pages.join('')).not.toMatch(/Thepictureshowsthe(left|right)/u);
  });

  it('sets what comes next apart from the steps', async () => {
    const { pages } = await printed({ items: ['lying_figure_four'] });
    const text = pages.join('');
    expect(text).toContain(compact('Next, when this is easy: Start with both legs lifted.'));
    expect(text).not.toMatch(/7(Next|Start)/u);
  });

  it('is laid out the same whatever letters the code is made of', async () => {
    const document = aSheet();
    const withCode = async (code: string, layout: 'standard' | 'large') => {
      const { pages, textSizes } = await printSheet(document, { code, layout });
      const said = pages.map((page) => page.replaceAll(code, 'CODE'));
      // A code that is set narrower has a size of its own in the file.
      return { said, smallest: Math.min(...textSizes) };
    };
    for (const layout of ['standard', 'large'] as const) {
      const narrow = await withCode('1111-1111-111', layout);
      expect(await withCode('WMWM-WMWM-WMW', layout)).toEqual(narrow);
      expect(await withCode(CODE, layout)).toEqual(narrow);
    }
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
    // Eleven of the safety net, and the day after.
    expect(roles.filter((role) => role === 'H3')).toHaveLength(12);
    expect(roles).toEqual(
      expect.arrayContaining(['H2', 'L', 'LBody', 'Figure', 'Table', 'TR', 'TH', 'TD']),
    );
    const [side, code, ...drawings] = alts;
    expect(side).toBe('The picture shows you from behind. Your pain is on your left side.');
    expect(code).toContain(CODE);
    expect(drawings.join()).toContain('ankle crossed over');
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
    expect(pages[0]).toContain(compact(`Home care for ${shown}LRYour pain is on your left side.`));
  });

  it.each([
    ['דוד כהן', ['דוד', 'כ']],
    ['مريم السيد', ['مر', 'م', 'ا']],
  ])('in a right-to-left script stand in their own direction: %s', async (name, parts) => {
    const { pages } = await printed({ name });
    // Text is read as it is drawn, from left to right: a name that runs to the left has its full stop first or last,
    // never between its words.
    const drawn = /Homecarefor(.*?)LRYourpainisonyourleftside/u.exec(pages[0] ?? '')?.[1] ?? '';
    for (const part of parts) expect(drawn).toContain(part);
    expect(drawn).toMatch(/^\.?[^.]+$/u);
  });

  it('that no font can draw are left out, and marked where they are not the client’s', async () => {
    const { pages } = await printed({ name: '王小明', practiceName: 'Praxis 王', therapist: '🦋' });
    expect(pages[0]).toContain(
      compact(
        'Praxis \ufffd · 020 7946 0101 · \ufffd · Fri 20 Nov 2026Home careLRYour pain is on your left side.',
      ),
    );
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
