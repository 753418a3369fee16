import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../public/texts');
const NOTE = path.join(FOLDER, 'made-from.txt');

/**
 * Writes what the own intake says into public/texts, a file for each language, unless what lies there was made from the same
 * sources. `wanted`: their fingerprint.
 */
export async function ensureIntakeTexts(wanted: string): Promise<void> {
  if ((await readFile(NOTE, 'utf8').catch(() => '')) === wanted) return;
  // A start that finds everything as it was does not load the content.
  const { allIntakeTexts } = await import('@/components/own-intake/intake-texts');
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const { file, json } of allIntakeTexts()) await writeFile(path.join(FOLDER, file), json);
  await writeFile(NOTE, wanted);
}
