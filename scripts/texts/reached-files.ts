import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ENDINGS = ['.ts', '.tsx'];

function fileOf(from: string, name: string): string | null {
  if (!name.startsWith('.') && !name.startsWith('@/')) return null;
  const base = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(from), name);
  return ENDINGS.map((ending) => base + ending).find((file) => existsSync(file)) ?? null;
}

/** The files of this project that one file imports; paths from the root of the project. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName }) => fileOf(file, fileName) ?? []);
}

/**
 * The files that these ones are made of: they and everything of the project they import, as far as `follow` goes.
 * A new file joins by being used.
 */
export function reachedFiles(
  entries: readonly string[],
  follow: (file: string) => boolean,
): string[] {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...importsOf(file).filter((next) => follow(next)));
  }
  return [...reached].sort();
}
