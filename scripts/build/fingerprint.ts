import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Made from the rest, so it says nothing new. */
const DERIVED = /^(?:lib[\\/]data[\\/]generated|public[\\/](?:figures|texts)|app[\\/]fonts)[\\/]/;

async function filesOf(place: string): Promise<string[]> {
  const full = path.join(ROOT, place);
  const entry = await stat(full).catch(() => null);
  if (!entry) return [];
  if (entry.isFile()) return [place];
  const found = await readdir(full, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => path.relative(ROOT, path.join(item.parentPath, item.name)))
    .filter((file) => !DERIVED.test(file));
}

/** One text for the names and the contents of those files and folders. Missing ones count as absent. */
export async function fingerprint(places: readonly string[]): Promise<string> {
  const files = (await Promise.all(places.map(filesOf))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(await readFile(path.join(ROOT, file)));
    hash.update('\0');
  }
  return hash.digest('hex');
}
