import { describe, expect, test } from 'vitest';

import { doseSchema, programSchema } from '@/lib/domain/home-care/program.schema';

const holds = { seconds: 20, repeats: 3, timesPerDay: 1 };
const one = { item: 'cold_pack', side: 'left', dose: holds, cautions: ['Soft.'] };
const accepts = (value: unknown): boolean => programSchema.safeParse(value).success;

describe('a dose as a form sends it', () => {
  test.each([
    [{ ...holds, seconds: 1 }, true],
    [{ ...holds, seconds: 3600 }, true],
    [{ ...holds, seconds: 0 }, false],
    [{ ...holds, seconds: 3601 }, false],
    [{ ...holds, seconds: 1.5 }, false],
    [{ ...holds, repeats: 20 }, true],
    [{ ...holds, repeats: 21 }, false],
    [{ ...holds, timesPerDay: 12 }, true],
    [{ ...holds, timesPerDay: 13 }, false],
    [{ seconds: 20, repeats: 3 }, false],
    [{ minutes: 240, timesPerWeek: 21 }, true],
    [{ minutes: 241, timesPerWeek: 1 }, false],
    [{ minutes: 1, timesPerWeek: 22 }, false],
    [{ minutes: 10 }, false],
    [{ always: true }, true],
    [{ always: false }, false],
    [{}, false],
    [{ always: true, minutes: 1 }, false],
  ])('%j: %s', (dose, expected) => {
    expect(doseSchema.safeParse(dose).success).toBe(expected);
  });
});

describe('a program as a form sends it', () => {
  test.each(['left', 'right', 'both', 'none'])('side %s', (side) => {
    expect(accepts([{ ...one, side }])).toBe(true);
  });

  test.each([
    ['an unknown side', { ...one, side: 'top' }],
    ['an unknown item', { ...one, item: 'thrust' }],
    ['no cautions', { item: 'cold_pack', side: 'left', dose: holds }],
    ['21 cautions', { ...one, cautions: Array(21).fill('x') }],
    ['a caution of 301 letters', { ...one, cautions: ['x'.repeat(301)] }],
    ['another field', { ...one, admin: true }],
    ['nothing', {}],
  ])('not %s', (_name, value) => expect(accepts([value])).toBe(false));

  test.each([
    ['20 cautions', { ...one, cautions: Array(20).fill('x') }],
    ['a caution of 300 letters', { ...one, cautions: ['x'.repeat(300)] }],
    ['a place', { ...one, region: 'calf' }],
  ])('%s', (_name, value) => expect(accepts([value])).toBe(true));

  test('32 items at most, and none is a program too', () => {
    expect(accepts([])).toBe(true);
    expect(accepts(Array(32).fill(one))).toBe(true);
    expect(accepts(Array(33).fill(one))).toBe(false);
  });
});
