import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { homeVersion, homeWording } from '@/lib/content/home-consent-wording';
import { languages } from '@/lib/content/languages/languages';
import { consentAreas } from '@/lib/domain/anatomy/muscle';

/** What is signed at home, of every language. */
const signed = JSON.stringify(
  Object.entries(languages).map(
    ([
      name,
      {
        consent,
        homeConsent: { areas, forChild },
      },
    ]) => [name, forChild, consentAreas.map((area) => [consent.areas[area].title, areas[area]])],
  ),
);

test('a text that is signed at home does not change under its version: raise homeWording, then this hash', () => {
  const hash = createHash('sha256').update(signed).digest('hex').slice(0, 16);
  expect([homeWording, hash]).toEqual(['home_1', '7401ade1a0dafa66']);
  expect(homeVersion('inner_thigh')).toBe('inner-thigh-home-1');
});
