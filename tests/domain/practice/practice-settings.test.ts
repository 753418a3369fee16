import { describe, expect, test } from 'vitest';

import { practiceSettingsSchema } from '@/lib/domain/practice/practice-settings.schema';

const schema = practiceSettingsSchema((name) => name === 'Europe/London');
const settings = {
  name: 'Lindenhof',
  timeZone: 'Europe/London',
  paper: 'a4',
  practicePhone: '',
  urgentPhone: '',
  emergencyNumber: '',
  maternityPhone: '',
  crisisPhone: '',
  version: '3',
};

describe('phone numbers', () => {
  test.each([
    '112',
    '999',
    '123456789012345',
    '+44 20 7946 0011',
    '(020) 7946-0011',
    '0800.116.123',
    '030/12 34',
  ])('%s is one', (number) => {
    expect(schema.parse({ ...settings, urgentPhone: number }).urgentPhone).toBe(number);
  });

  test.each(['12', 'call 112', '1234567890123456', '++44 20', '112 or 999', '１１２'])(
    '%s is none',
    (number) => {
      expect(schema.safeParse({ ...settings, urgentPhone: number }).success).toBe(false);
    },
  );

  test('an empty one is not known yet', () => {
    expect(schema.parse({ ...settings, crisisPhone: '  ' }).crisisPhone).toBeNull();
  });
});

test('name, paper and time zone are needed, and the version is a number', () => {
  expect(schema.parse(settings).version).toBe(3);
  for (const wrong of [{ name: ' ' }, { paper: 'a3' }, { timeZone: 'Mars' }, { version: 'x' }]) {
    expect(schema.safeParse({ ...settings, ...wrong }).success).toBe(false);
  }
});
