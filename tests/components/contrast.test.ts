import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../app/globals.css'), 'utf8');

type Theme = Record<string, number>;

/** Relative luminance (WCAG 2.2) of an OKLCH colour; conversion by Björn Ottosson, clipped to sRGB. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

function tokens(block: string): Theme {
  const found = block.matchAll(/--color-([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
  return Object.fromEntries(
    [...found].map(([, name, l, c, h]) => [name, luminance(Number(l), Number(c), Number(h))]),
  );
}

const [start = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const themes = { light: tokens(start), dark: tokens(dark.split('@media print')[0] ?? '') };

function contrast(theme: Theme, one: string, other: string): number {
  const [high = 0, low = 0] = [theme[one] ?? NaN, theme[other] ?? NaN].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const WASHES = ['wash', 'work-wash', 'stop-wash', 'hold-wash', 'limits-wash'];
const GROUNDS = ['paper', 'surface', ...WASHES];

/** Text on every ground that it is set on. */
const texts: Record<string, string[]> = {
  ink: GROUNDS,
  quiet: GROUNDS,
  'work-strong': GROUNDS,
  work: ['paper', 'surface'],
  'on-work': ['work', 'work-strong'],
  stop: ['paper', 'surface', 'stop-wash'],
  'on-stop': ['stop'],
  'hold-ink': ['paper', 'surface', 'hold-wash'],
  'on-hold': ['hold'],
  limits: ['paper', 'surface', 'limits-wash'],
};
/** Lines and shapes that carry meaning. */
const lines: Record<string, string[]> = {
  line: ['paper', 'surface', 'wash'],
  work: ['paper', 'surface', 'wash', 'work-wash'],
  stop: ['paper', 'stop-wash'],
  'hold-ink': ['paper', 'hold-wash'],
  limits: ['paper', 'limits-wash'],
};

describe.each(Object.entries(themes))('%s', (_name, theme) => {
  test('has every colour', () => {
    expect(Object.keys(theme).sort()).toEqual(Object.keys(themes.light).sort());
    expect(Object.keys(theme).length).toBe(20);
  });

  test.each(Object.entries(texts))('%s reads at 7:1', (text, grounds) => {
    for (const ground of grounds) {
      expect(contrast(theme, text, ground), `on ${ground}`).toBeGreaterThanOrEqual(7);
    }
  });

  test.each(Object.entries(lines))('%s shows at 3:1 as a line', (line, grounds) => {
    for (const ground of grounds) {
      expect(contrast(theme, line, ground), `on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});
