import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { sidesOf } from '@/lib/figures/drawn-side';
import { drawingHeight } from '@/lib/figures/drawing-height';
import { drawingFile } from '@/lib/figures/drawing-name';
import { drawFigure, PoseError } from '@/lib/figures/draw-figure';
import { figures } from '@/lib/figures/figures';

const KB = 1024;
const wanted = figures.flatMap((figure) => sidesOf(figure).map((side) => ({ figure, side })));

describe('drawings', () => {
  it.each(wanted)('$figure.id for $side is small, plain and said in words', ({ figure, side }) => {
    for (const { name, svg, alt } of drawFigure(figure, side)) {
      expect(svg.length).toBeLessThanOrEqual(25 * KB);
      expect(gzipSync(svg).length).toBeLessThanOrEqual(8 * KB);
      expect(svg).not.toMatch(/<(text|script|image|foreignObject|style|a)\b|href|NaN|undefined/);
      expect(svg).not.toMatch(/url\((?!#hatch\))|\son[a-z]+=/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('://');
      expect(svg).toContain(`role="img" aria-label="${alt}"`);
      // Pages keep that much room for it.
      expect(svg).toContain(`viewBox="0 0 440 ${drawingHeight(drawingFile(name))}"`);
    }
  });

  it('are the same bytes every time', () => {
    const [figure] = figures;
    if (!figure) throw new Error('No figures.');
    const [side = 'none'] = sidesOf(figure);
    expect(drawFigure(figure, side)).toEqual(drawFigure(figure, side));
  });

  it('differ from side to side', () => {
    const figure = figures.find(({ sided }) => sided);
    if (!figure) throw new Error('No figure with sides.');
    expect(drawFigure(figure, 'left')[0]?.svg).not.toBe(drawFigure(figure, 'right')[0]?.svg);
  });

  it('refuse a pose that no body can take, and name it', () => {
    const [figure] = figures;
    const [panel] = figure?.panels ?? [];
    if (!figure || !panel) throw new Error('No figures.');
    const people = panel.people.map((person) => ({
      ...person,
      legs: { ...person.legs, left: { ...person.legs.left, ankle: [3, 0, 0] as const } },
    }));
    const broken = { ...figure, panels: [{ ...panel, people }] };
    const [side = 'none'] = sidesOf(figure);
    expect(() => drawFigure(broken, side)).toThrow(PoseError);
    expect(() => drawFigure(broken, side)).toThrow(`${figure.id}.${panel.id}.${side}: left leg`);
  });

  it('are not made for a side that a figure does not have', () => {
    const figure = figures.find(({ sided }) => !sided);
    if (!figure) throw new Error('No figure without sides.');
    expect(() => drawFigure(figure, 'left')).toThrow('not drawn');
  });
});
