import { describe, expect, it } from 'vitest';

import { drawFigure } from '@/lib/figures/draw-figure';
import { figures } from '@/lib/figures/figures';
import { outlinesOnly } from '@/lib/figures/outlines-only';
import { sideFigureSvg } from '@/lib/figures/side-figure';

/** Fills that need no ink to speak of: none, white, dots, hatching, and the ink of lines, eyes and arrows. */
const CHEAP = ['none', '#fff', 'url(#worked)', 'url(#hatch)', '#111', '#000'];

describe('a drawing in outlines', () => {
  const figure = figures.find(({ id }) => id === 'lying_figure_four');
  if (!figure) throw new Error('No such figure.');
  const drawings = (['left', 'right'] as const).flatMap((side) => drawFigure(figure, side));

  it('has no grey area, and still shows which leg is worked and where it is felt', () => {
    for (const { svg } of drawings) {
      const outlined = outlinesOnly(svg);
      const fills = [...outlined.matchAll(/fill="([^"]*)"/g)].map(([, fill]) => fill);
      expect(fills.filter((fill) => !CHEAP.includes(fill ?? ''))).toEqual([]);
      expect(svg.includes('#a3a3a3')).toBe(outlined.includes('fill="url(#worked)"'));
      expect(outlined).toContain('id="worked"');
      expect(outlined.replace(/<pattern id="worked".*?<\/pattern>/, '')).toHaveLength(
        svg.replaceAll(/fill="#(?!111|fff)[0-9a-f]{6}"/g, (fill) =>
          fill === 'fill="#a3a3a3"' ? 'fill="url(#worked)"' : 'fill="#fff"',
        ).length,
      );
    }
    expect(drawings.some(({ svg }) => svg.includes('#a3a3a3'))).toBe(true);
  });

  it('has the same lines and the same words', () => {
    for (const { svg } of drawings) {
      const lines = (drawing: string) => [...drawing.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
      expect(lines(outlinesOnly(svg))).toEqual(lines(svg));
      const words = (drawing: string) => /aria-label="([^"]*)"/.exec(drawing)?.[1];
      expect(words(outlinesOnly(svg))).toBe(words(svg));
    }
  });
});

describe('the figure of the side', () => {
  it.each([
    ['left', ['#000', '#fff']],
    ['right', ['#fff', '#000']],
    ['both', ['#000', '#000']],
    ['alternating', ['#000', '#000']],
    ['unsure', ['#fff', '#fff']],
  ] as const)('%s: fills %j, the left half first', (side, paints) => {
    const fills = (outlined: boolean) =>
      [...sideFigureSvg(side, outlined).matchAll(/Z" fill="([^"]*)"/g)].map(([, fill]) => fill);
    expect(fills(false)).toEqual(paints);
    expect(fills(true)).toEqual(paints.map((paint) => (paint === '#000' ? 'url(#half)' : paint)));
    const isDashed = side === 'alternating' || side === 'unsure';
    expect(sideFigureSvg(side, false).includes('stroke-dasharray')).toBe(isDashed);
  });
});
