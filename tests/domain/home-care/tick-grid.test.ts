import { expect, it } from 'vitest';

import { englishFrame } from '@/lib/content/sheet-frame';
import { diaryOf } from '@/lib/domain/home-care/diary';
import { tickGrid } from '@/lib/domain/home-care/tick-grid';

it('names each item in the language that it is written in', () => {
  const diary = diaryOf({ from: '2026-11-21', nextVisit: '2026-11-28' });
  const items = [
    { number: 1, name: 'Caminar un poco' },
    { number: 2, name: 'Heel slides', writtenIn: 'en' as const },
  ];
  if (!diary) throw new Error('No days.');
  expect(tickGrid(diary, items, englishFrame.ticks).names).toEqual(items);
});

it('puts two weeks into two columns of the same length', () => {
  const diary = diaryOf({ from: '2026-11-21', nextVisit: '2026-12-05' });
  if (!diary) throw new Error('No days.');
  const { columns } = tickGrid(diary, [], englishFrame.ticks);
  expect(columns.map(({ month, days }) => [month, days.length])).toEqual([
    ['Nov', 7],
    ['Nov', 7],
  ]);
  expect(columns[1]?.days.map(({ day }) => day)).toContain('Tue 1 Dec');
});
