import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { expect, type Page } from '@playwright/test';

/** Of our own scripts on a client's page, above the framework's. */
export const OWN_SCRIPTS_MAX = 30 * 1024;

interface Manifest {
  rootMainFiles: string[];
  polyfillFiles: string[];
}

/**
 * What the page asks for of scripts that are not the framework's, as it is sent: those that stand in it. What it fetches
 * behind itself once it works is not among them. `route`: its folder in `app`.
 */
export async function weighsItsScripts(phone: Page, route: string): Promise<number> {
  const { rootMainFiles, polyfillFiles } = JSON.parse(
    readFileSync('.next/build-manifest.json', 'utf8'),
  ) as Manifest;
  // The root layout has no script of ours: what is loaded for it is Next's own router.
  const manifest = `.next/server/app/${route}/page_client-reference-manifest.js`;
  const ofLayout = /"\[project\]\/app\/layout":\s*\[([^\]]*)\]/.exec(
    readFileSync(manifest, 'utf8').split('"entryJSFiles"')[1] ?? '',
  );
  const router = [...(ofLayout?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, file = '']) => file);
  expect(router).not.toEqual([]);
  const framework = [...rootMainFiles, ...polyfillFiles, ...router];
  const html = await phone.evaluate(async () => (await fetch(location.href)).text());
  const loaded = [...html.matchAll(/<script[^>]* src="([^"?]+)/g)].map(([, path = '']) => path);
  const own = [...new Set(loaded)].filter((path) => !framework.some((file) => path.endsWith(file)));
  expect(own.length).toBeGreaterThan(0);
  return own.reduce(
    (sum, path) => sum + gzipSync(readFileSync(path.replace('/_next/', '.next/'))).length,
    0,
  );
}
