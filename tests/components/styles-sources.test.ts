import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import { compile } from 'tailwindcss';
import { expect, it } from 'vitest';

const APP = path.resolve(import.meta.dirname, '../../app');

async function loadStylesheet(id: string) {
  const file = createRequire(import.meta.url).resolve(`${id}/index.css`);
  return { path: file, base: path.dirname(file), content: await readFile(file, 'utf8') };
}

it('takes the classes from the two folders that draw, and searches for no others', async () => {
  const css = await readFile(path.join(APP, 'globals.css'), 'utf8');
  const { root, sources } = await compile(css, { base: APP, loadStylesheet });
  expect(root).toBe('none');
  expect(sources.map(({ base, pattern }) => path.join(base, pattern))).toEqual([
    path.resolve(APP, '../components'),
    APP,
  ]);
});
