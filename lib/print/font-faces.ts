import { readFileSync } from 'node:fs';
import path from 'node:path';

const FONTS = path.join(
  /* turbopackIgnore: true */ process.cwd(),
  'node_modules/@expo-google-fonts',
);

/** Regular and bold of each family, the product's own first. */
const families: readonly (readonly [string, string])[] = [
  [
    'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  ],
  ['noto-sans/400Regular/NotoSans_400Regular.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf'],
  [
    'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  ],
  [
    'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    'noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
  ],
];

/** The font files that go into documents. */
export function fontFiles(): string[] {
  return families.flat().map((file) => path.join(FONTS, file));
}

/** First and last code point of a run of characters that a font can draw. */
type Run = readonly [number, number];

/** Offset of a table of a TrueType file (OpenType, "Table Directory"). */
function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`A font has no ${tag} table.`);
}

/** Runs of a character map of format 4: characters up to U+FFFF. A glyph of 0 inside a run is not looked for. */
function runsOf4(font: Buffer, at: number): Run[] {
  const bytes = font.readUInt16BE(at + 6);
  return Array.from({ length: bytes / 2 }, (_, index): Run => {
    const last = font.readUInt16BE(at + 14 + index * 2);
    return [font.readUInt16BE(at + 16 + bytes + index * 2), last];
  }).filter(([first]) => first !== 0xffff);
}

/** Runs of a character map of format 12: all characters. */
function runsOf12(font: Buffer, at: number): Run[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index): Run => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/** Every run of characters of a font file (OpenType, "cmap"). */
function runsOf(file: string): Run[] {
  const font = readFileSync(file);
  const cmap = tableAt(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  return Array.from({ length: count }, (_, index) => {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 12) return runsOf12(font, at);
    return format === 4 ? runsOf4(font, at) : [];
  }).flat();
}

function pointsOf(file: string): Set<number> {
  const points = new Set<number>();
  for (const [first, last] of runsOf(path.join(FONTS, file))) {
    for (let point = first; point <= last; point += 1) points.add(point);
  }
  return points;
}

let known: ReadonlySet<number>[] | undefined;

/** For each family the code points that it draws in regular and in bold; read from the files once. */
export function drawnPoints(): readonly ReadonlySet<number>[] {
  known ??= families.map(([regular, bold]) => {
    const inBold = pointsOf(bold);
    return new Set([...pointsOf(regular)].filter((point) => inBold.has(point)));
  });
  return known;
}
