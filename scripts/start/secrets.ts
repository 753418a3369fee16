import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

import { Refusal } from './refusal';

const secretsSchema = z.object({
  /** The embedded server's superuser: used for making the database, never by the app. */
  superuserPassword: z.string().min(1),
  /** The role that owns the embedded database and that the app signs in with. */
  databasePassword: z.string().min(1),
  nextauthSecret: z.string().min(32),
  appSecret: z.string().min(32),
  /** Wraps the keys of clients, as `DATA_KEY`. An installation of before has none yet. */
  dataKey: z.string().optional(),
});

export type Secrets = z.infer<typeof secretsSchema> & { dataKey: string };

const newSecret = (): string => randomBytes(36).toString('base64url');

/** A key that wraps the keys of clients, as `DATA_KEY` names it. */
export const newDataKey = (version: number): string =>
  `${version}:${randomBytes(32).toString('base64url')}`;

export const secretsFile = (dataFolder: string): string => path.join(dataFolder, 'secrets.json');

/** On the disk before anything is encrypted or locked with it. */
export async function keepSecrets(
  file: string,
  secrets: Readonly<Record<string, unknown>>,
): Promise<void> {
  const draft = `${file}.new`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(draft, 'w', 0o600);
  await handle.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
  await handle.sync();
  await handle.close();
  await rename(draft, file);
}

/** The secrets of this installation: made at the first start, the same ever after. */
export async function loadSecrets(
  dataFolder: string,
): Promise<{ secrets: Secrets; isNew: boolean }> {
  const file = secretsFile(dataFolder);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    const secrets: Secrets = {
      superuserPassword: newSecret(),
      databasePassword: newSecret(),
      nextauthSecret: newSecret(),
      appSecret: newSecret(),
      dataKey: newDataKey(1),
    };
    await keepSecrets(file, secrets);
    return { secrets, isNew: true };
  }
  await chmod(file, 0o600);
  const known = parseSecrets(text);
  if (!known) {
    throw new Refusal(`${file} is damaged. Put it back from a backup: the database needs it.`);
  }
  const secrets = { ...known, dataKey: known.dataKey ?? newDataKey(1) };
  if (known.dataKey === undefined) await keepSecrets(file, secrets);
  return { secrets, isNew: false };
}

function parseSecrets(text: string): z.infer<typeof secretsSchema> | null {
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
