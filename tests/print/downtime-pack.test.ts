import { describe, expect, it } from 'vitest';

import { askedQuestions } from '@/app/asked-questions';
import { askedShortScreen } from '@/app/asked-short-screen';
import { noteBlocks } from '@/lib/content/note-blocks';
import { paperWords } from '@/lib/content/paper-words';
import { intakeFields } from '@/lib/domain/intake/intake-questions';
import { drawingsOfPack, renderDowntimePack, type DowntimePack } from '@/lib/print/downtime-pack';

import { readKept } from './keep-paper';
import { aPack, aPackCard, paperDrawings } from './packs';
import { compact } from './read-pdf';

async function printed(pack: DowntimePack, name: string, paper: 'a4' | 'letter' = 'a4') {
  const bytes = await renderDowntimePack({ pack, paper, drawings: paperDrawings });
  return readKept(bytes, `pack-${name}`);
}

/** The pages that belong together, by what stands on their foot. */
const pagesOf = (pages: readonly string[], foot: string): string[] =>
  pages.filter((page) => page.includes(compact(foot)));

describe('the downtime pack', () => {
  it('has a cover, a card a page, the intake and the note, each numbered by itself', async () => {
    const pack = aPack(3);
    const pdf = await printed(pack, 'usual');
    const [cover = '', ...cards] = pdf.pages;
    for (const words of [
      'Downtime pack: Tue 24 Nov 2026',
      pack.made,
      'Client2 S.',
      'Bo L.',
      'The plan is not confirmed',
      'Page 1 of 1',
    ]) {
      expect(cover).toContain(compact(words));
    }
    for (const [index, { client, card }] of pack.cards.entries()) {
      expect(cards[index]).toContain(compact(`${client}, ${card.minutes} minutes`));
      expect(cards[index]).toContain('Page1of1');
    }
    for (const foot of [
      'Intake on paper, to be typed in',
      'Session note on paper, to be typed in',
    ]) {
      const own = pagesOf(pdf.pages, foot);
      expect(own.length).toBeGreaterThan(1);
      for (const [index, page] of own.entries()) {
        expect(page).toContain(`Page${index + 1}of${own.length}`);
      }
    }
    expect(pdf).toMatchObject({ title: 'Downtime pack', language: 'en', isTagged: true });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    expect(pdf.alts.filter((alt) => alt.startsWith('Outline of a body'))).toHaveLength(2);
    for (const file of drawingsOfPack(pack)) expect(paperDrawings.has(file)).toBe(true);
  });

  it('has the plan on the body on each card that has room for it, and each its own', async () => {
    const short = aPackCard('Maria Silva', 30);
    const [first, ...rest] = short.lines;
    if (!first) throw new Error('No line.');
    const fewer = { ...short, lines: [first, ...rest].slice(0, 2) };
    const long = aPackCard('Bo Lind', 60);
    const card = (one: typeof short) => ({ time: '09:30', client: one.client, card: one });
    const pack = aPack(0, { cards: [short, long, fewer].map(card), blanks: null });
    const { pages, alts } = await printed(pack, 'maps');
    const words = compact('L and R are the client’s own left and right.');
    expect(pages.map((page) => page.includes(words))).toEqual([false, true, false, true]);
    const maps = alts.filter((alt) => alt.startsWith('The client from behind. Lines'));
    expect(maps).toHaveLength(2);
    expect(maps[0]).not.toBe(maps[1]);
  });

  it('asks on paper everything that the intake asks, in its words', async () => {
    const pdf = await printed(aPack(0), 'blank', 'letter');
    expect(new Set(pdf.sizes.map(String))).toEqual(new Set(['612,792']));
    const text = pagesOf(pdf.pages, 'Intake on paper')
      .map((page) => page.split('Intakeonpaper')[0])
      .join('')
      .replaceAll('YesNoNotsure', '');
    const { words, conditions, redFlags, consents } = askedQuestions;
    for (const field of intakeFields) expect(text).toContain(compact(words[field].ask));
    for (const { ask } of redFlags.filter(({ retired }) => !retired)) {
      expect(text).toContain(compact(ask));
    }
    for (const { title, conditions: rows } of conditions) {
      expect(text).toContain(compact(title));
      for (const { ask, details } of rows) {
        expect(text).toContain(compact(ask));
        for (const { label } of details) expect(text).toContain(compact(label));
      }
    }
    for (const { title, text: wording } of consents)
      expect(text).toContain(compact(`${title}: ${wording}`));
    const lists = [
      ...(['causes', 'confirmers', 'sides', 'kinds', 'aggravators', 'easers'] as const),
      ...(['riskFactors', 'testsDone', 'otherCare'] as const),
    ];
    for (const { label } of lists.flatMap((list): { label: string }[] => [
      ...askedQuestions[list],
    ])) {
      expect(text).toContain(compact(label));
    }
  });

  it('writes at either edge of an outline whose side it is: the client’s own', async () => {
    const { pages } = await printed(aPack(0), 'outlines');
    const edges = ['From behind', 'Left', 'Right', 'From the front', 'Right', 'Left'];
    expect(pages.join('')).toContain(compact(edges.join(' ')));
  });

  it('says beside each red flag what a yes means, and asks today’s questions before the note', async () => {
    const pdf = await printed(aPack(0), 'note');
    const intake = pagesOf(pdf.pages, 'Intake on paper').join('');
    for (const { ask, level, privateQuestion } of askedQuestions.redFlags) {
      const mark = `${ask} ${paperWords.levels[level]}${privateQuestion ? 'Private' : ''}`;
      expect(intake).toContain(compact(mark));
    }
    const note = pagesOf(pdf.pages, 'Session note on paper').join('');
    for (const { ask, level } of askedShortScreen.redFlags) {
      expect(note).toContain(compact(`${ask} ${paperWords.levels[level]}`));
    }
    for (const { ask } of askedShortScreen.news)
      expect(note).toContain(compact(`${ask} ${paperWords.news}`));
    for (const { title, fields } of noteBlocks) {
      expect(note).toContain(compact(title));
      for (const { label } of fields) expect(note).toContain(compact(label));
    }
  });

  it('goes on in a second pack without the blank pages', async () => {
    const { pages } = await printed(aPack(2, { blanks: null, without: [] }), 'second');
    expect(pages).toHaveLength(3);
  });

  it('prints names that the fonts cannot draw together with those they can', async () => {
    const names = ['محمد عبد الله', 'מרים כהן', 'ק̈ẍ Ω', '🙂', 'x'.repeat(200), '#pagebreak() *x*'];
    const cards = names.map((name) => {
      const card = aPackCard(name);
      return { time: '', client: card.client, card };
    });
    const { pages } = await printed(aPack(0, { cards, blanks: null }), 'names');
    expect(pages).toHaveLength(names.length + 1);
    expect(pages[2]).toContain('מרים');
  });

  it('makes a day of sixty in the memory of a few, and lets others have their turn', async () => {
    const small = aPack(2);
    await renderDowntimePack({ pack: small, paper: 'a4', drawings: paperDrawings });
    const before = process.memoryUsage().rss;
    const pack = aPack(60);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const bytes = await renderDowntimePack({ pack, paper: 'a4', drawings: paperDrawings });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(30);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(200);
    expect(bytes.length).toBeLessThan(4e6);
    expect((await readKept(bytes, 'sixty')).pages.length).toBeGreaterThan(70);
  });

  it('stops when nobody waits for it any more', async () => {
    const gone = AbortSignal.abort(new Error('gone'));
    const print = { pack: aPack(5), paper: 'a4' as const, drawings: paperDrawings };
    await expect(renderDowntimePack(print, gone)).rejects.toThrow('gone');
  });
});
