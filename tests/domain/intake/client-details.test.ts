import { describe, expect, test } from 'vitest';

import { clientDetailsSchema } from '@/lib/domain/intake/client-details.schema';

const schema = clientDetailsSchema('2026-11-20');
const fine = { name: 'Ana Example', birthDate: '1980-05-02' };

test('name and birth date are enough; empty fields are null', () => {
  const rest = { phone: null, email: null, address: null };
  expect(schema.parse(fine)).toEqual({ ...fine, ...rest });
  expect(schema.parse({ ...fine, phone: ' ', email: '', address: '' })).toEqual({
    ...fine,
    ...rest,
  });
});

test('contact data as people type it', () => {
  const parsed = schema.parse({
    ...fine,
    phone: '+44 (0)20 7946-0000',
    email: 'ana@example.org',
    address: '1 Road\r\nTown',
  });
  expect(parsed).toMatchObject({
    phone: '+44 (0)20 7946-0000',
    email: 'ana@example.org',
    address: '1 Road\nTown',
  });
});

describe('what is refused says what to do', () => {
  test.each([
    [{ name: '' }, 'Enter the name.'],
    [{ name: 'x'.repeat(121) }, 'The name can have 120 characters at most. Shorten it.'],
    [{ birthDate: '' }, 'Enter the birth date.'],
    [{ birthDate: '1899-12-31' }, 'Enter a real birth date, from 1900 on.'],
    [{ birthDate: '2026-02-30' }, 'Enter a real birth date, from 1900 on.'],
    [{ birthDate: '2026-11-21' }, 'The birth date is in the future. Check the year.'],
    [{ phone: 'call me' }, 'Enter the phone number with digits, spaces, + - ( ) only.'],
    [{ email: 'ana' }, 'Enter an e-mail address like name@example.org.'],
    [{ address: 'x'.repeat(401) }, 'The address can have 400 characters at most. Shorten it.'],
  ])('%.60j', (changes, message) => {
    const { error } = schema.safeParse({ ...fine, ...changes });
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test('born today is possible', () => {
    expect(schema.safeParse({ ...fine, birthDate: '2026-11-20' }).success).toBe(true);
  });
});
