import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { latinLetters } from '@/scripts/build/page-fonts';

const FONT =
  'node_modules/@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf';

/** Every sign that the font has a picture of: its table of letters, in the form for the first 65,536. */
function signsOf(font: Buffer): number[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const forms = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4),
  );
  const form = forms.find((at) => font.readUInt16BE(at) === 4) ?? 0;
  const size = font.readUInt16BE(form + 6);
  return Array.from({ length: size / 2 }, (_, at) => at).flatMap((at) => {
    const last = font.readUInt16BE(form + 14 + at * 2);
    const first = font.readUInt16BE(form + 16 + size + at * 2);
    return Array.from({ length: last - first + 1 }, (_one, more) => first + more);
  });
}

/** What stands as `unicode-range` of the second file. */
function restRange(): (sign: number) => boolean {
  const text = /'(U\+[^']+)'/.exec(readFileSync('app/layout.tsx', 'utf8'))?.[1] ?? '';
  const parts = text.split(', ').map((part) => {
    const [first = 0, last = first] = part
      .slice(2)
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return [first, last] as const;
  });
  return (sign) => parts.some(([first, last]) => sign >= first && sign <= last);
}

const shown = (sign: number): string => `U+${sign.toString(16)}`;

describe('the fonts of the pages', () => {
  const signs = signsOf(readFileSync(FONT)).filter((sign) => sign >= 0x20 && sign < 0xffff);
  const latin = new Set([...latinLetters].map((letter) => letter.codePointAt(0) ?? 0));
  const isRest = restRange();

  it('find every sign of the font in one of the two files', () => {
    expect(signs.length).toBeGreaterThan(300);
    expect(signs.filter((sign) => !latin.has(sign) && !isRest(sign)).map(shown)).toEqual([]);
  });

  it('take no letter of the first file from the second', () => {
    expect([...latin].filter(isRest).map(shown)).toEqual([]);
  });

  it('have what English and Spanish are written with in the first', () => {
    const written = 'ABCXYZabcxyz0123456789 áéíóúüñÁÉÍÓÚÜÑ¿¡“”‘’–—…•·×°½±−≤≥';
    expect([...written].filter((letter) => !latinLetters.includes(letter))).toEqual([]);
  });
});
