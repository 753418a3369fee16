import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { logWarning } from '@/lib/platform/log';

const FOLDER = path.join(/* turbopackIgnore: true */ process.cwd(), 'public/figures');

async function read(file: string): Promise<readonly [string, string][]> {
  try {
    return [[file, await readFile(path.join(FOLDER, file), 'utf8')]];
  } catch {
    logWarning('a drawing is missing: the sheet goes without it', { id: file });
    return [];
  }
}

/** What the build has drawn, by the file's name. A missing drawing is logged and left out. */
export async function readDrawings(files: readonly string[]): Promise<Map<string, string>> {
  return new Map((await Promise.all(files.map(read))).flat());
}
