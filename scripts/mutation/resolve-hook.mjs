/** Resolves what test files import: `@/` from the copy that holds the mutants, and our own collector for `vitest`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

let root = '';
let collector = '';

export function initialize(data) {
  root = data.root;
  collector = data.collector;
}

export function resolve(specifier, context, next) {
  if (specifier === 'vitest') return next(collector, context);
  if (!specifier.startsWith('@/')) return next(specifier, context);
  const file = path.join(root, specifier.slice(2));
  const found = [file, `${file}.ts`, `${file}.tsx`].find((one) => existsSync(one));
  return next(found ? pathToFileURL(found).href : specifier, context);
}
