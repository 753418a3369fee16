import { describe, expect, test } from 'vitest';

import { chartPicture } from '@/lib/outcome-charts/chart-picture';
import { chartSvg } from '@/lib/outcome-charts/chart-svg';
import type { OutcomeSeries } from '@/lib/outcome-charts/outcome-series';

const SIZE = { width: 340, plotHeight: 150 };

const series = (more: Partial<OutcomeSeries> = {}): OutcomeSeries => ({
  points: [
    { on: '2026-10-01', score: 8, label: 'Thu 1 Oct 2026: 8' },
    { on: '2026-10-15', score: 5, label: 'Thu 15 Oct 2026: 5' },
    { on: '2026-10-29', score: 2, label: 'Thu 29 Oct 2026: 2' },
  ],
  levels: [
    { kind: 'meaningful', at: 6, label: 'Meaningful' },
    { kind: 'recovered', at: 0, label: 'Recovered' },
  ],
  marks: [
    { on: '2026-10-15', kind: 'session', label: 'Session' },
    { on: '2026-10-29', kind: 'plan', label: 'Plan changed' },
  ],
  min: 0,
  max: 10,
  from: '2026-10-01',
  to: '2026-10-29',
  ...more,
});

describe('a chart', () => {
  test('puts scores and what was done on one time line', () => {
    const { points, marks, plot } = chartPicture(series(), SIZE);
    const [first = NaN, middle = NaN, last = NaN] = points.map(({ x }) => x);
    expect(marks.map(({ x }) => x)).toEqual([middle, last]);
    // Equal times are equal ways.
    expect(middle - first).toBeCloseTo(last - middle);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right);
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
    // A higher score stands higher.
    const heights = points.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
  });

  test('draws each threshold at its own score, and says what it is', () => {
    const picture = chartPicture(series(), SIZE);
    const [meaningful, recovered] = picture.levels;
    const at = (score: string) => picture.scores.find(({ label }) => label === score)?.y;
    expect(meaningful?.y).toBe(at('6'));
    expect(recovered?.y).toBe(at('0'));
    expect(picture.legend.map(({ label }) => label)).toEqual([
      'Meaningful',
      'Recovered',
      'Plan changed',
    ]);
  });

  test('of one score on the first day is drawn, without a line', () => {
    const one = series({ points: series().points.slice(0, 1), to: '2026-10-01', marks: [] });
    const picture = chartPicture(one, SIZE);
    expect(picture.path).toBe('');
    expect(picture.points).toHaveLength(1);
    expect(picture.points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test.each([1, 6, 13, 27, 55, 200, 400, 1200])(
    'names days that do not meet, over %i days',
    (days) => {
      const to = new Date(Date.UTC(2026, 9, 1 + days)).toISOString().slice(0, 10);
      const picture = chartPicture(series({ to }), SIZE);
      const places = picture.days.map(({ x }) => x);
      const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0));
      expect(Math.min(...gaps, Infinity)).toBeGreaterThan(50);
      expect(places.length).toBeGreaterThanOrEqual(2);
    },
  );

  test('goes below nought where the scale does', () => {
    const points = [{ on: '2026-10-29', score: -5, label: 'x' }];
    const picture = chartPicture(series({ points, levels: [], min: -5, max: 5 }), SIZE);
    expect(picture.points[0]?.y).toBe(picture.plot.bottom);
    expect(picture.scores.map(({ label }) => label)).toContain('−4');
  });

  test('on paper is black and grey, and breaks on no sign', () => {
    const level = { kind: 'error' as const, at: 3, label: 'less < more & "more"' };
    const svg = chartSvg(chartPicture(series({ levels: [level] }), SIZE));
    expect(svg).toContain('less &lt; more &amp; "more"');
    const colours = [...svg.matchAll(/#[0-9a-f]{3,6}/g)].map(([colour]) => colour);
    expect(colours.every((colour) => /^#(.)\1+$/.test(colour))).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});
