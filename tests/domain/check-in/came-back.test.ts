import { describe, expect, test } from 'vitest';

import { cameBack, type ToldOn } from '@/lib/domain/check-in/came-back';
import type { AnsweredContent } from '@/lib/domain/check-in/check-in';
import { stillOpen } from '@/lib/domain/check-in/still-open';

const done = (day: string, isDone = true): ToldOn => ({
  day,
  content: { kind: 'done', item: 'side_rest', isDone },
});
const answered = (day: string, more: Partial<AnsweredContent> = {}): ToldOn => ({
  day,
  content: {
    ...{ kind: 'check_in', pain: { back: null, leg: null }, worse: null, worseAfter: null },
    ...{ dangers: [], question: '' },
    ...more,
  } as AnsweredContent,
});

const back = (...told: ToldOn[]) =>
  cameBack({
    told,
    items: ['side_rest', 'short_walks'],
    since: '2026-11-18',
    today: '2026-11-20',
  });

describe('what came back', () => {
  test('by item and day; of a day the last word counts, of another sheet’s days nothing', () => {
    // The newest first.
    const { items } = back(
      done('2026-11-20'),
      done('2026-11-18', false),
      done('2026-11-18'),
      done('2026-11-17'),
    );
    expect(items).toEqual([
      { item: 'side_rest', days: [false, false, true], stopped: [] },
      { item: 'short_walks', days: [false, false, false], stopped: [] },
    ]);
  });

  test('why an item was broken off', () => {
    const stopped: ToldOn = {
      day: '2026-11-19',
      content: { kind: 'stopped', item: 'side_rest', reason: 'sharp_pain' },
    };
    expect(back(stopped).items[0]?.stopped).toEqual([{ day: '2026-11-19', reason: 'sharp_pain' }]);
  });

  test('pain, one a day, the last word of it, the earliest first', () => {
    const pain = (leg: number | null) => ({ pain: { back: null, leg } });
    const { pain: said } = back(
      answered('2026-11-20', pain(3)),
      answered('2026-11-19', pain(null)),
      answered('2026-11-19', pain(5)),
      answered('2026-11-18', pain(7)),
    );
    expect(said.map(({ day, leg }) => [day, leg])).toEqual([
      ['2026-11-18', 7],
      ['2026-11-19', 5],
      ['2026-11-20', 3],
    ]);
  });

  test('what made it worse, once a day, with the day that the rules draw the line at', () => {
    const { flares } = back(
      answered('2026-11-20', { worse: 'longer', worseAfter: 'side_rest' }),
      answered('2026-11-20', { worse: 'longer', worseAfter: 'side_rest' }),
      answered('2026-11-19', { worse: 'up_to_a_day' }),
      answered('2026-11-18', { worse: 'no' }),
    );
    expect(flares).toEqual([
      { item: 'side_rest', hours: 48, isAnswered: false },
      { item: null, hours: 24, isAnswered: false },
    ]);
  });
});

test('what waits: emergencies, then danger signs, then questions, each the oldest first', () => {
  const asks = (question: string) => answered('2026-11-20', { question }).content;
  const row = (
    id: string,
    alarm: 'emergency' | 'urgent' | null,
    question = '',
    answer: object | null = null,
  ) => ({
    ...{ id, alarm, answer, content: asks(question) },
  });
  const told = [
    row('newest question', null, 'Why?'),
    row('urgent', 'urgent'),
    row('nothing', null),
    row('dealt with', 'emergency', '', {}),
    row('emergency', 'emergency'),
    row('oldest question', null, 'How?'),
  ];
  expect(stillOpen(told).map(({ id }) => id)).toEqual([
    'emergency',
    'urgent',
    'oldest question',
    'newest question',
  ]);
});
