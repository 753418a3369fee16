import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test, type APIResponse } from '@playwright/test';

/** Zod names each of its kinds so, whatever a build makes of its variables. */
const ZOD = /\$Zod(Type|Check|Object|String|Error)\b/;
const YEAR = /^public, max-age=31536000, immutable$/;

/** Every script below a folder of the build. */
const scriptsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => path.join(entry.parentPath, entry.name));

const withZod = (files: readonly string[]): string[] =>
  files.filter((file) => ZOD.test(readFileSync(file, 'utf8')));

test('no script of the build brings zod to a browser; the server has it', () => {
  const sent = scriptsIn('.next/static');
  expect(sent.length).toBeGreaterThan(50);
  expect(withZod(sent)).toEqual([]);
  // The same eyes find it where it is.
  expect(withZod(scriptsIn('.next/server')).length).toBeGreaterThan(0);
});

type Ask = (path: string, etag?: string) => Promise<APIResponse>;

/** Everything of the build that a page names, and what a browser is told to do with each. */
async function filesOfThePage(ask: Ask): Promise<Map<string, string>> {
  const html = await (await ask('/sign-in')).text();
  const files = [...new Set(html.match(/\/_next\/static\/[^"'\\)\s<>?&]+/g))];
  const said = files.map(async (file) => {
    const answer = await ask(file);
    expect(answer.status(), file).toBe(200);
    return [file, answer.headers()['cache-control'] ?? ''] as const;
  });
  return new Map(await Promise.all(said));
}

test('files that never change are kept for a year, pictures are asked after, pages are kept nowhere', async ({
  request,
}) => {
  const ask: Ask = (path, etag) =>
    request.get(path, etag === undefined ? {} : { headers: { 'If-None-Match': etag } });
  const kept = async (path: string) => (await ask(path)).headers()['cache-control'] ?? '';
  expect(await kept('/sign-in')).toContain('no-store');
  const files = await filesOfThePage(ask);
  expect([...files].filter(([, said]) => !YEAR.test(said))).toEqual([]);
  expect([...files.keys()].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(3);

  // The letters of the page itself come at once, in both weights; the rest of the font waits until a page shows one of it.
  const fonts = [...files.keys()].filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect((await (await ask(font)).body()).length).toBeLessThan(11_000);
  const style = [...files.keys()].find((file) => file.endsWith('.css')) ?? '';
  expect(await (await ask(style)).text()).toMatch(/unicode-range/i);

  const texts = readdirSync('public/texts').filter((name) => name.endsWith('.json'));
  expect(texts).toHaveLength(2);
  for (const name of texts) expect(await kept(`/texts/${name}`), name).toMatch(YEAR);

  for (const picture of ['/figures/body-outlines.json', '/icon.svg', '/manifest.webmanifest']) {
    expect(await kept(picture), picture).toMatch(/^public, max-age=(0|3600)/);
    const { etag } = (await ask(picture)).headers();
    expect((await ask(picture, etag)).status(), picture).toBe(304);
  }
  // A worker that stays old keeps a phone on an old page.
  for (const worker of ['/intake/sw.js', '/s/sw.js', '/sealed-pages.js'])
    expect(await kept(worker), worker).not.toMatch(/max-age=[1-9]/);
});
