import { spawn } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';

const signInsSchema = z.array(
  z.object({ email: z.string(), password: z.string(), role: z.string() }),
);

export type SignIn = z.infer<typeof signInsSchema>[number];

async function exists(connectionString: string, sql: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const result = await client.query<{ found: boolean }>(`SELECT EXISTS (${sql}) AS found`);
    return result.rows[0]?.found === true;
  } finally {
    await client.end();
  }
}

/** Nobody has ever signed up here and no demo was made. */
export const isEmpty = async (connectionString: string): Promise<boolean> =>
  !(await exists(connectionString, 'SELECT 1 FROM practice'));

/** A real practice has somebody who may change its settings. */
export const hasOwner = (connectionString: string): Promise<boolean> =>
  exists(
    connectionString,
    `SELECT 1 FROM membership JOIN practice ON practice.id = membership.practice_id
     WHERE role = 'owner' AND left_at IS NULL AND NOT practice.is_demo`,
  );

/** Records of before the clients' own keys are there. */
const hasOldTexts = (connectionString: string): Promise<boolean> =>
  exists(connectionString, 'SELECT 1 FROM client WHERE data_key IS NULL AND erased_at IS NULL');

/**
 * Runs one of the programs beside this file and returns what it reports. A process of its own,
 * because lib/data loads only under the `react-server` condition, and because its memory is given back.
 */
function report(program: string, env: Record<string, string>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const file = path.join(import.meta.dirname, program);
    const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', file], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let answer: unknown;
    child.on('message', (message) => (answer = message));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(answer);
      else reject(new Error(`${program} ended with code ${code ?? 'none'}.`));
    });
  });
}

/** Fills the database with a practice of invented people and returns who can sign in. */
export async function makeDemo(env: Record<string, string>): Promise<SignIn[]> {
  return signInsSchema.parse(await report('demo-data.ts', env));
}

/** Makes the code that opens the set-up page once. Only its hash is kept. */
export async function makeSetupCode(env: Record<string, string>): Promise<string> {
  return z.string().parse(await report('first-owner.ts', env));
}

/** Seals what an earlier version has stored in the clear; returns how many clients that were. */
export async function sealOldTexts(ownerUrl: string, env: Record<string, string>): Promise<number> {
  if (!(await hasOldTexts(ownerUrl))) return 0;
  return z.number().parse(await report('seal-old-texts.ts', { ...env, OWNER_URL: ownerUrl }));
}
