import { afterEach, expect, test, vi } from 'vitest';

import { today } from '@/lib/platform/clock';
import { dateFormat } from '@/lib/platform/date-format';

afterEach(() => vi.restoreAllMocks());

test('a hundred dates of one practice cost one formatter', () => {
  today('Pacific/Chatham');
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (let day = 1; day <= 28; day += 1) today('Pacific/Chatham', new Date(2026, 1, day));
  expect(made).not.toHaveBeenCalled();
});

test('another zone, language or style is another formatter', () => {
  const at = new Date('2026-11-30T23:30:00Z');
  const style = { month: 'short', day: 'numeric' } as const;
  expect(dateFormat('en-GB', { ...style, timeZone: 'UTC' }).format(at)).toBe('30 Nov');
  expect(dateFormat('en-GB', { ...style, timeZone: 'Asia/Tokyo' }).format(at)).toBe('1 Dec');
  expect(dateFormat('es', { ...style, timeZone: 'UTC' }).format(at)).toBe('30 nov');
  expect(dateFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(at)).toBe('November');
});
