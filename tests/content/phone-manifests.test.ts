import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';

it('a phone that keeps the page names it in each language, and goes to the same place', () => {
  const manifests = sheetLanguages.map(
    (language) =>
      JSON.parse(readFileSync(`public/s/manifests/${language}.webmanifest`, 'utf8')) as Record<
        string,
        unknown
      >,
  );
  expect(manifests.map(({ lang }) => lang)).toEqual(sheetLanguages);
  expect(new Set(manifests.map(({ name }) => name)).size).toBe(sheetLanguages.length);
  const places = manifests.map(({ id, start_url, scope }) => ({ id, start_url, scope }));
  expect(places).toEqual(
    sheetLanguages.map(() => ({ id: '/s/mine', start_url: '/s/mine', scope: '/s/' })),
  );
});
