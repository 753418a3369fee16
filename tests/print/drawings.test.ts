import { describe, expect, it } from 'vitest';

import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { drawFigure } from '@/lib/figures/draw-figure';
import { drawingFile } from '@/lib/figures/drawing-name';
import { figures } from '@/lib/figures/figures';

import { printSheet } from './print-sheet';
import { compact } from './read-pdf';
import { aSheet, isWholeOn } from './sheets-to-print';

const printed = (document: SheetDocument, drawings: ReadonlyMap<string, string> = new Map()) =>
  printSheet(document, { drawings });

describe('the drawings', () => {
  const drawnFor = (document: SheetDocument): Map<string, string> =>
    new Map(
      document.items.flatMap(({ item, side }) => {
        const figure = figures.find(({ id }) => id === item);
        if (!figure) return [];
        const shown = side === 'both' ? document.side : side;
        const of = figure.sided ? (shown === 'left' ? 'left' : 'right') : 'none';
        return drawFigure(figure, of).map(({ name, svg }) => [drawingFile(name), svg] as const);
      }),
    );

  it('stand beside the steps, said in words, on two pages', async () => {
    const document = aSheet({ items: ['knee_across_chest', 'two_balls_back', 'short_walks'] });
    const { pages, alts } = await printed(document, drawnFor(document));
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(document.items.find(({ item }) => item === 'knee_across_chest')?.side).toBe('both');
    expect(alts.some((alt) => alt.includes('The left knee is bent'))).toBe(true);
    expect(pages.join('')).toContain(compact('The picture shows the left knee bent.'));
    expect(alts.filter((alt) => /ball/.test(alt)).length).toBeGreaterThanOrEqual(2);
    for (const item of document.items) expect(isWholeOn(pages.join(''), item)).toBe(true);
  });

  it('are those of the client’s own side', async () => {
    const both = aSheet({ items: ['sit_on_ball'] });
    const one = { ...both, items: both.items.map((item) => ({ ...item, side: 'left' as const })) };
    const { alts, pages } = await printed(one, drawnFor(one));
    expect(alts.some((alt) => alt.includes('under the left buttock'))).toBe(true);
    expect(alts.some((alt) => alt.includes('right buttock'))).toBe(false);
    expect(pages.join('')).toContain(compact('The picture shows the left side.'));
    expect(pages.join('')).not.toContain(compact('The picture shows the right'));
  });

  it('give way where the sheet would be longer than two sides', async () => {
    const usual = aSheet();
    const long: SheetDocument = {
      ...usual,
      items: usual.items.map((item) => ({ ...item, steps: [...item.steps, ...item.steps] })),
    };
    const without = await printed(long);
    const drawings = drawnFor(long);
    const { pages } = await printed(long, drawings);
    expect(drawings.size).toBeGreaterThan(0);
    expect(pages.length).toBe(without.pages.length);
  });

  it('stand on a longer sheet too, where its sides have room', async () => {
    const document = aSheet({ items: ['palm_thumb_low_back'] });
    const long = { ...document, items: [1, 2, 3, 4, 5, 6].flatMap(() => document.items) };
    const without = await printed(long);
    const { alts, pages } = await printed(long, drawnFor(document));
    expect(without.pages.length).toBeGreaterThan(2);
    expect(pages.length).toBe(without.pages.length);
    expect(alts.length).toBeGreaterThan(without.alts.length);
  });

  it('give way before the size of large print does', async () => {
    const document = aSheet();
    const drawings = drawnFor(document);
    const how = { paper: 'letter', layout: 'large', drawings } as const;
    const { alts, pages, textSizes } = await printSheet(document, how);
    expect(Math.min(...textSizes)).toBe(18);
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(alts.length).toBeGreaterThan(1);
  });

  it('that are missing are left out', async () => {
    const document = aSheet({ items: ['knee_across_chest'] });
    const { alts } = await printed(document);
    expect(alts.filter((alt) => /knee/.test(alt))).toEqual([]);
  });
});
