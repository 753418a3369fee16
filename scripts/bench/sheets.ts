/** Home-care sheets on paper: one again, one that is new, many on every core, and a browser that prints the same page. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';

import type { PrintedSheet } from '@/lib/print/sheet-data';
import { renderSheet } from '@/lib/print/sheet';
import { setPdf, type Setting } from '@/lib/print/typst-compiler';

import { someSheets } from '../cases/some-sheets';
import { figureOf, type Figure } from './figure';

const CORES = 2;
/** What a process has printed before: the morning of a practice. None of it is measured, nor the same document again. */
const WARM_UP = 100;
const SAMPLES = 40;
const BATCH = 500;
/** Sheets that one process sets one after the other; `--long` asks for ten times as many. */
const IN_A_ROW = process.argv.includes('--long') ? 5_000 : 500;
/** As many hundreds fill what a process keeps ready. */
const FILLED = 2;

const ONE_WORD: Setting = {
  template: '#set document(title: "Floor")\n#set text(lang: "en")\nWord',
  files: {},
  fit: { sizes: [12], pagesMax: 1 },
};

async function timeOf(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The least that it takes to make a tagged PDF of anything. */
const floorTime = (): Promise<number> => timeOf(() => setPdf(ONE_WORD));

async function timed(sheets: readonly PrintedSheet[], id: string): Promise<Figure> {
  const values: number[] = [];
  const floors: number[] = [];
  for (const [round, sheet] of sheets.entries()) {
    const floor = await floorTime();
    const value = await timeOf(() => renderSheet(sheet));
    if (round < WARM_UP) continue;
    floors.push(floor);
    values.push(value);
  }
  return figureOf({ id, unit: 'ms', values, floors, aim: { most: 15 } });
}

const toldSchema = z.object({ megabytes: z.array(z.number()), seconds: z.number() });
type Told = z.infer<typeof toldSchema>;

/** Resident megabytes after each hundred sheets of another process, and how long all took it. */
function inAProcess(from: number, count: number): Promise<Told> {
  const file = path.join(import.meta.dirname, 'set-sheets.ts');
  const args = ['--import', 'tsx', file, String(from), String(count)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(toldSchema.parse(JSON.parse(said)));
      else reject(new Error(`The sheets were not set: code ${code}.`));
    });
  });
}

/** As many a second as both cores set of different sheets, each core from its first one, with nothing known before. */
async function batch(): Promise<Figure> {
  const each = BATCH / CORES;
  const cores = Array.from({ length: CORES }, (_, core) => inAProcess(core * each, each));
  const seconds = Math.max(...(await Promise.all(cores)).map((told) => told.seconds));
  const floor = 1_000 / (await floorTime());
  const values = [BATCH / seconds];
  const aim = { least: 60 };
  return figureOf({ id: 'sheets_in_a_batch', unit: 'sheets/s', values, floors: [floor], aim });
}

/** How much more a process holds at its end than when it was warm. */
async function memory(): Promise<Figure> {
  const { megabytes } = await inAProcess(0, IN_A_ROW);
  const [warm = 0, last = 0] = [megabytes[FILLED - 1], megabytes.at(-1)];
  const aim = { most: 50 };
  const id = `sheet_memory_over_${IN_A_ROW}`;
  return figureOf({ id, unit: 'MB more', values: [last - warm], floors: [warm], aim });
}

/** What paper costs, each figure beside a page of one word. */
export async function sheetFigures(): Promise<Figure[]> {
  const sheets = await someSheets(WARM_UP + SAMPLES);
  const [first] = sheets;
  if (!first) throw new Error('There is no sheet.');
  const again = sheets.map(() => first);
  return [
    await timed(again, 'sheet_again'),
    await timed(sheets, 'sheet_new'),
    await batch(),
    await memory(),
  ];
}
