import { describe, expect, test } from 'vitest';

import { overlapping, type Booked } from '@/lib/domain/practice/overlaps';

const at = (time: string, more: Partial<Booked> = {}): Booked => ({
  id: time,
  startsAt: new Date(`2026-11-24T${time}:00Z`),
  minutes: 60,
  clientId: `client of ${time}`,
  therapistId: 't',
  ...more,
});

describe('what is in the way of 10:00 to 11:00', () => {
  test.each<[string, Booked, boolean]>([
    ['before it, and ends as it begins', at('09:00'), false],
    ['before it, and ends a minute in', at('09:00', { minutes: 61 }), true],
    ['begins as it ends', at('11:00'), false],
    ['begins a minute before it ends', at('10:59'), true],
    ['inside it', at('10:20', { minutes: 5 }), true],
    ['around it', at('09:00', { minutes: 240 }), true],
    ['somebody else’s, of somebody else', at('10:20', { therapistId: 'u' }), false],
    ['somebody else’s, of this client', at('10:20', { therapistId: 'u', clientId: 'c' }), true],
    ['itself', at('10:00', { id: 'one' }), false],
  ])('%s', (_name, other, isInTheWay) => {
    const one = at('10:00', { id: 'one', clientId: 'c' });
    expect(overlapping(one, [other])).toEqual(isInTheWay ? [other] : []);
  });
});
