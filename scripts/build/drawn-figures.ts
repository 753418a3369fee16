import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { OUTLINES } from '@/components/body-map/body-outlines';
import { drawFigure } from '@/lib/figures/draw-figure';
import { drawingFile } from '@/lib/figures/drawing-name';
import { sidesOf } from '@/lib/figures/drawn-side';
import { figures } from '@/lib/figures/figures';

import { bodyOutlines } from './body-outlines';
import { fingerprint } from './fingerprint';

/** What the outlines of the body are made from; the package with the picture is among what the lock file names. */
const OF_OUTLINES = [
  'scripts/build/body-outlines.ts',
  'node_modules/react-muscle-highlighter/package.json',
];
const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'public/figures');
const NOTE = path.join(FOLDER, 'made-from.txt');

/**
 * Draws every figure and the outlines of the body into public/figures unless what lies there was drawn from these poses. `say` is called before the
 * long part only. Throws where a pose is wrong: it names the pose and the joint.
 */
export async function ensureFigures(say: (line: string) => void): Promise<void> {
  const wanted = await fingerprint(['lib/figures', ...OF_OUTLINES]);
  if ((await readFile(NOTE, 'utf8').catch(() => '')) === wanted) return;
  say('Drawing the pictures of the exercises. This takes about half a minute.');
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const figure of figures)
    for (const side of sidesOf(figure))
      for (const drawing of drawFigure(figure, side))
        await writeFile(path.join(FOLDER, drawingFile(drawing.name)), drawing.svg);
  await writeFile(path.join(FOLDER, path.basename(OUTLINES)), JSON.stringify(bodyOutlines()));
  await writeFile(NOTE, wanted);
}
