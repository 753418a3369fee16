import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { diaryAsIssued, diaryOf } from '@/lib/domain/home-care/diary';
import { addDays } from '@/lib/domain/shared/iso-date';

const from = '2026-11-20';

describe('the days of the tick grid', () => {
  it('lead to the day before the next visit', () => {
    const { days, nextVisit } = diaryOf({ from, nextVisit: '2026-11-24' });
    expect(days).toEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']);
    expect(nextVisit).toBe('2026-11-24');
  });

  it('are 14 while none is booked, or the one that is booked is today', () => {
    for (const nextVisit of [null, from, '2026-11-19']) {
      const diary = diaryOf({ from, nextVisit });
      expect(diary.days).toHaveLength(14);
      expect(diary.days.at(-1)).toBe('2026-12-03');
      expect(diary.nextVisit).toBeNull();
    }
  });

  it('are four weeks at most, and the visit is still named', () => {
    const { days, nextVisit } = diaryOf({ from, nextVisit: '2027-01-20' });
    expect([days.length, days.at(-1), nextVisit]).toEqual([28, '2026-12-17', '2027-01-20']);
  });

  it('follow each other from the day of printing, over the ends of months and years', () => {
    const some = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 60 }), (start, length) => {
        const first = addDays('2024-01-01', start);
        const { days } = diaryOf({ from: first, nextVisit: addDays(first, length) });
        expect(days).toEqual(
          Array.from({ length: Math.min(length, 28) }, (_, index) => addDays(first, index)),
        );
      }),
    );
  });
});

describe('the days of a sheet that is filed', () => {
  it.each([
    ['the visit that came next', ['2026-12-08', '2026-11-13', '2026-11-24'], 4, '2026-11-24'],
    ['two weeks where none came', ['2026-11-13'], 14, null],
    ['the next one, not that of the day itself', [from, '2026-11-22'], 2, '2026-11-22'],
  ])('begin with its issue and lead to %s', (_why, visits, count, nextVisit) => {
    const diary = diaryAsIssued({ issued: from, visits });
    expect(diary.days[0]).toBe(from);
    expect([diary.days.length, diary.nextVisit]).toEqual([count, nextVisit]);
  });
});
