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

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');

const KEYBOARD = between(0x20, 0x7e);
/** Dashes, quotation marks, spaces and the marks for the direction of a name. */
const PUNCTUATION = between(0x2000, 0x206f);

/**
 * The letters of the file that comes with every page: what English and Spanish are written with. All of the range that is
 * known as "latin" among web fonts would take a quarter more, for which each first page on a slow phone waits.
 */
export const latinLetters = `${KEYBOARD}${PUNCTUATION}\u00a0\u00adáéíóúüñÁÉÍÓÚÜÑ¿¡ªº·«»←→−×±≤≥½¼¾²³°µ€©`;

/**
 * Makes the two font files of every page from those of the package. `latin` comes with the page, a sixth of the package's
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
