import { markShape, levelDashes } from './chart-shapes';
import type { ChartPicture } from './chart-picture';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const n = (value: number): string => String(Math.round(value * 10) / 10);

interface TextAt {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  weight?: number;
}

const textAt = (words: string, { x, y, anchor = 'start', weight = 400 }: TextAt): string =>
  `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" font-weight="${weight}">${escaped(words)}</text>`;

function frame({ plot, scores, days, lanes }: ChartPicture): string[] {
  return [
    ...scores.map(
      ({ y, label }) =>
        `<path d="M${n(plot.left)} ${n(y)}H${n(plot.right)}" stroke="#ccc" stroke-width="0.7"/>${textAt(label, { x: plot.left - 6, y: y + 4, anchor: 'end' })}`,
    ),
    ...days.map(({ x, label }) => textAt(label, { x, y: plot.bottom + 15, anchor: 'middle' })),
    ...lanes.map(({ y, label }) => textAt(label, { x: 0, y: y + 4 })),
  ];
}

const levelLine = (from: number, to: number, y: number, dashes: string): string =>
  `<path d="M${n(from)} ${n(y)}H${n(to)}" stroke="#000" stroke-width="1.3" stroke-dasharray="${dashes}"/>`;

const sign = (kind: Parameters<typeof markShape>[0], x: number, y: number): string =>
  `<path d="${markShape(kind)}" transform="translate(${n(x)} ${n(y)})" fill="#000"/>`;

/** Where the words of the key begin, behind a piece of the line. */
const KEY_TEXT = 44;

function legendOf({ legend }: ChartPicture): string[] {
  return legend.map(({ y, label, level, mark }) => {
    const sample = level ? levelLine(4, KEY_TEXT - 8, y, levelDashes[level]) : '';
    return `${sample}${mark ? sign(mark, 20, y) : ''}${textAt(label, { x: KEY_TEXT, y: y + 4 })}`;
  });
}

function within({ plot, marks, levels, path, points }: ChartPicture): string[] {
  return [
    ...marks
      .filter(({ kind }) => kind === 'session')
      .map(
        ({ x }) =>
          `<path d="M${n(x)} ${n(plot.top)}V${n(plot.bottom)}" stroke="#ddd" stroke-width="0.7"/>`,
      ),
    ...levels.map(({ y, kind }) => levelLine(plot.left, plot.right, y, levelDashes[kind])),
    ...marks.map(({ x, y, kind }) => sign(kind, x, y)),
    path === '' ? '' : `<path d="${path}" fill="none" stroke="#000" stroke-width="2"/>`,
    ...points.map(
      ({ x, y, score }) =>
        `<circle cx="${n(x)}" cy="${n(y)}" r="4" fill="#000"/>${textAt(score, { x, y: y - 8, anchor: 'middle', weight: 700 })}`,
    ),
  ];
}

/** The chart in black and grey, for paper. Its words are said beside it too: the picture has an alternative text. */
export function chartSvg(picture: ChartPicture): string {
  const { width, height } = picture;
  const parts = [...frame(picture), ...within(picture), ...legendOf(picture)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${n(height)}" viewBox="0 0 ${width} ${n(height)}" font-family="Atkinson Hyperlegible Next" font-size="12">${parts.join('')}</svg>`;
}
