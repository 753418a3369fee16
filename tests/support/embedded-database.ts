import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { embeddedUrls } from '../../scripts/start/embedded-database';
import { loadSecrets } from '../../scripts/start/secrets';

/** Process and port of the PostgreSQL that keeps its files in this data folder: line 1 of its note, and line 4. */
export async function databaseNote(data: string): Promise<{ pid: number; port: number }> {
  const lines = (await readFile(path.join(data, 'postgres/postmaster.pid'), 'utf8')).split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/** The owner's address of the database that an app with this data folder has started. */
export async function ownerUrlIn(data: string): Promise<string> {
  const { secrets } = await loadSecrets(data);
  return embeddedUrls((await databaseNote(data)).port, secrets).ownerUrl;
}
