import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

import { fingerprint } from './fingerprint';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGE = path.join(ROOT, 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next');
/** Where app/layout.tsx has them from. */
const FOLDER = path.join(ROOT, 'app/fonts');
const NOTE = path.join(FOLDER, 'made-from.txt');
const OF_FONTS = [
  'scripts/build/page-fonts.ts',
  'node_modules/@expo-google-fonts/atkinson-hyperlegible-next/package.json',
  'node_modules/subset-font/package.json',
];

const weights = [
  ['400', '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'],
  ['600', '600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf'],
] as const;

/** What English, Spanish and their neighbours are written with: the range that is known as "latin" among web fonts. */
const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
] as const;

/** The letters of the file that comes with every page. */
export const latinLetters = LATIN.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
).join('');

/**
 * Makes the two font files of every page from those of the package. `latin` comes with the page, a fifth of the package's
 * file; `rest` has every sign that the font knows, and a browser fetches it for a page that shows one of the others (their
 * range stands in app/layout.tsx): a name like Żak. Does nothing where they are there.
 */
export async function ensureFonts(): Promise<void> {
  const wanted = await fingerprint(OF_FONTS);
  if ((await readFile(NOTE, 'utf8').catch(() => '')) === wanted) return;
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [weight, file] of weights) {
    const whole = await readFile(path.join(PACKAGE, file));
    const latin = await subsetFont(whole, latinLetters, { targetFormat: 'woff2' });
    const rest = await subsetFont(whole, undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
    await writeFile(path.join(FOLDER, `latin-${weight}.woff2`), latin);
    await writeFile(path.join(FOLDER, `rest-${weight}.woff2`), rest);
  }
  await writeFile(NOTE, wanted);
}
