import { expect, test } from 'vitest';

import { keptUntil } from '@/lib/domain/practice/retention';
import { erasureSchema, holdSchema, retentionSchema } from '@/lib/domain/practice/retention.schema';

const policy = { years: 8, minorAge: 26 };

test.each([
  // An adult: years after the last contact.
  ['1979-04-12', '2026-11-23', '2034-11-23'],
  // 18 on that very day is an adult.
  ['2008-11-23', '2026-11-23', '2034-11-23'],
  // The day before the 18th birthday is a minor: the 26th birthday is a day later than eight years.
  ['2008-11-24', '2026-11-23', '2034-11-24'],
  // A child of two: until the birthday.
  ['2024-01-31', '2026-11-23', '2050-01-31'],
  // 29 February, where the year has none.
  ['1979-04-12', '2028-02-29', '2036-02-29'],
  ['2024-02-29', '2026-11-23', '2050-03-01'],
])('born %s, last seen %s: kept until %s', (birthDate, lastContact, until) => {
  expect(keptUntil({ birthDate, lastContact }, policy)).toBe(until);
});

test('a short time for minors never shortens the usual one', () => {
  const record = { birthDate: '2009-01-01', lastContact: '2026-11-23' };
  expect(keptUntil(record, { years: 20, minorAge: 18 })).toBe('2046-11-23');
});

test.each([
  [{ years: '0', minorAge: '26' }, 'years'],
  [{ years: '8.5', minorAge: '26' }, 'years'],
  [{ years: 'eight', minorAge: '26' }, 'years'],
  [{ years: '8', minorAge: '17' }, 'minorAge'],
  [{ years: '8', minorAge: '101' }, 'minorAge'],
])('%j is refused at %s', (sent, field) => {
  const parsed = retentionSchema.safeParse(sent);
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});

test('takes what is whole, a reason, and the word', () => {
  expect(retentionSchema.parse({ years: '10', minorAge: '25' })).toEqual({
    years: 10,
    minorAge: 25,
  });
  expect(holdSchema.safeParse({ reason: '  ' }).success).toBe(false);
  expect(holdSchema.parse({ reason: ' A dispute ' })).toEqual({ reason: 'A dispute' });
  expect(erasureSchema.safeParse({ word: 'yes' }).success).toBe(false);
  expect(erasureSchema.safeParse({ word: ' erase ' }).success).toBe(true);
});
