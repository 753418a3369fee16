/** What each page reads, by lib/data and by the same SQL sent by `postgres` directly. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';

import { figureOf, type Figure } from './figure';
import type { RunningApp } from './open-plan';
import type { Visited } from './visited';

const toldSchema = z.array(
  z.object({ name: z.string(), values: z.array(z.number()), floors: z.array(z.number()) }),
);

/** Starts a program that uses lib/data beside the running app, gives it `sent`, and answers what it printed. */
export function besideApp(
  program: string,
  { dataFolder, sent }: Pick<RunningApp, 'dataFolder'> & { sent: object },
): Promise<string> {
  const file = path.join(import.meta.dirname, 'direct', program);
  const { DATABASE_URL: _given, ...env } = process.env;
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', file], {
    env: { ...env, FASCICLE_DATA_DIR: dataFolder, LOG_LEVEL: 'error' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${program} ended with code ${code}.`));
    });
    child.stdin.end(JSON.stringify(sent));
  });
}

export async function dataFigures(app: RunningApp, visited: Visited): Promise<Figure[]> {
  const { dataFolder } = app;
  const told = toldSchema.parse(
    JSON.parse(await besideApp('measure-data.ts', { dataFolder, sent: visited })),
  );
  return told.map(({ name, values, floors }) =>
    figureOf({ id: `data.${name}`, unit: 'ms', values, floors, aim: { mostTimes: 1.5 } }),
  );
}
