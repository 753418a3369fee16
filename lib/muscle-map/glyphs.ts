/** Letters of a picture are lines, not text: a picture needs no font, on any paper. Each is 6 wide and 10 high. */
const glyphs: Readonly<Record<string, string>> = {
  '0': 'M3 0C.5 0 0 2.5 0 5S.5 10 3 10 6 7.5 6 5 5.5 0 3 0Z',
  '1': 'M1 2L3.4 0V10',
  '2': 'M.3 2.6C.5 1 1.6 0 3.1 0 4.7 0 5.8 1 5.8 2.6 5.8 5 .2 7 .2 10H6',
  '3': 'M.4 1.6C.8 .6 1.8 0 3 0 4.6 0 5.6 1 5.6 2.4S4.6 4.7 2.6 4.7C4.8 4.7 6 5.8 6 7.3S4.8 10 3 10C1.6 10 .6 9.3 0 8.2',
  '4': 'M4.6 10V0L0 7H6.2',
  '5': 'M5.4 0H1L.6 4.6C1.2 4 2 3.7 3 3.7 4.8 3.7 6 5 6 6.8S4.7 10 2.9 10C1.6 10 .6 9.4 0 8.4',
  '6': 'M5.2 .8C4.7 .3 4 0 3.2 0 1.2 0 0 2.4 0 5.8 0 8.4 1.1 10 3 10 4.8 10 6 8.7 6 6.9S4.8 3.9 3 3.9C1.4 3.9 .2 5 0 6.4',
  '7': 'M0 0H6L2.2 10',
  '8': 'M3 4.6C1.4 4.6 .5 3.7 .5 2.4S1.5 0 3 0 5.5 1.1 5.5 2.4 4.6 4.6 3 4.6C1.2 4.6 0 5.7 0 7.3S1.3 10 3 10 6 8.9 6 7.3 4.8 4.6 3 4.6Z',
  '9': 'M.8 9.2C1.3 9.7 2 10 2.8 10 4.8 10 6 7.6 6 4.2 6 1.6 4.9 0 3 0 1.2 0 0 1.3 0 3.1S1.2 6.1 3 6.1C4.6 6.1 5.8 5 6 3.6',
  L: 'M0 0V10H5',
  R: 'M0 10V0H3.2C5 0 6 1 6 2.7S5 5.4 3.2 5.4H0M3.2 5.4L6 10',
  F: 'M0 10V0H5.4M0 4.7H4.4',
  B: 'M0 0V10H3.2C5 10 6 9 6 7.3S5 4.7 3.2 4.7H0M0 0H3C4.6 0 5.5 .9 5.5 2.4S4.6 4.7 3 4.7',
};

const ADVANCE = 8.4;
const SPACE = 5;
const GLYPH_WIDTH = 6;
export const GLYPH_HEIGHT = 10;

/** The strokes of a short text of digits, spaces and L, R, F, B, from the left, with how far each stands. */
export function glyphLine(text: string): { glyphs: { d: string; x: number }[]; width: number } {
  const drawn: { d: string; x: number }[] = [];
  let x = 0;
  for (const letter of text) {
    const d = glyphs[letter];
    if (d) drawn.push({ d, x });
    x += d ? ADVANCE : SPACE;
  }
  return { glyphs: drawn, width: Math.max(0, x - (ADVANCE - GLYPH_WIDTH)) };
}
