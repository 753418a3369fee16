import { expect, test } from 'vitest';

import { dangerSigns } from '@/lib/content/danger-signs';
import { stopAnswers, stopChoices } from '@/lib/content/phone-words';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { stopReasons } from '@/lib/domain/check-in/check-in';

test('the client’s page asks for every starred red flag, and says at once what a yes to it says', () => {
  const starred = redFlags.filter((flag) => flag.starred);
  const asked = Object.fromEntries(dangerSigns.map(({ flag, alarm }) => [flag, alarm]));
  expect(asked).toEqual(Object.fromEntries(starred.map(({ id, level }) => [id, level])));
});

test('those that cannot wait come first', () => {
  const alarms = dangerSigns.map(({ alarm }) => alarm);
  expect(alarms).toEqual([...alarms].sort());
});

test('every reason to stop can be said, and is answered', () => {
  expect(stopChoices.map(({ reason }) => reason)).toEqual([...stopReasons]);
  expect(stopReasons.filter((reason) => stopAnswers[reason].length === 0)).toEqual([]);
});
