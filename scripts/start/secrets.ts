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
});

export type Secrets = z.infer<typeof secretsSchema>;

const newSecret = (): string => randomBytes(36).toString('base64url');

/** On the disk before anything is encrypted or locked with it. */
async function keep(file: string, secrets: Secrets): Promise<void> {
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
  const file = path.join(dataFolder, 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    const secrets: Secrets = {
      superuserPassword: newSecret(),
      databasePassword: newSecret(),
      nextauthSecret: newSecret(),
      appSecret: newSecret(),
    };
    await keep(file, secrets);
    return { secrets, isNew: true };
  }
  await chmod(file, 0o600);
  try {
    return { secrets: secretsSchema.parse(JSON.parse(text)), isNew: false };
  } catch {
    throw new Refusal(`${file} is damaged. Put it back from a backup: the database needs it.`);
  }
}
