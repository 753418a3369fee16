/** `npm run figures -- --out DIR [--only ITEM]`: every drawing as its own SVG, and a contact sheet of them all. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { panelOn, sidesOf } from '@/lib/figures/drawn-side';
import { drawFigure, PoseError } from '@/lib/figures/draw-figure';
import { drawingFile, drawingName } from '@/lib/figures/drawing-name';
import { figures } from '@/lib/figures/figures';
import type { Figure, Reading } from '@/lib/figures/pose';

import { contactSheet, type SheetEntry } from './figures/contact-sheet';

interface Outcome {
  entries: SheetEntry[];
  problems: string[];
}

function drawSides(figure: Figure): Outcome {
  const outcome: Outcome = { entries: [], problems: [] };
  for (const side of sidesOf(figure)) {
    try {
      outcome.entries.push(...drawFigure(figure, side));
    } catch (error) {
      if (!(error instanceof PoseError)) throw error;
      outcome.problems.push(error.message);
    }
  }
  return outcome;
}

const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
if (!values.out) throw new Error('Name the folder for the drawings: npm run figures -- --out DIR');
const wanted = figures.filter(({ id }) => !values.only || id === values.only);
if (wanted.length === 0) throw new Error(`There is no figure “${values.only}”.`);

/** What a fresh reader should answer, by drawing; never shown with it. */
function readingKey(): Record<string, Reading> {
  const rows = wanted.flatMap((figure) =>
    sidesOf(figure).flatMap((side) =>
      figure.panels.map(
        (panel) => [drawingName(figure, panel, side), panelOn(panel, side).reading] as const,
      ),
    ),
  );
  return Object.fromEntries(rows);
}

const started = Date.now();
mkdirSync(values.out, { recursive: true });
const outcomes = wanted.map(drawSides);
const entries = outcomes.flatMap((outcome) => outcome.entries);
const problems = outcomes.flatMap((outcome) => outcome.problems);
for (const { name, svg } of entries) writeFileSync(path.join(values.out, drawingFile(name)), svg);
writeFileSync(
  path.join(values.out, 'reading-key.json'),
  `${JSON.stringify(readingKey(), null, 2)}\n`,
);
writeFileSync(path.join(values.out, 'contact-sheet.html'), contactSheet(entries));
for (const problem of problems) console.error(problem);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(
  `${entries.length} drawings of ${wanted.length} figures in ${seconds} s: ${values.out}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
