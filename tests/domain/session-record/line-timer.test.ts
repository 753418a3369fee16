import { describe, expect, test } from 'vitest';

import {
  addMinute,
  isRunning,
  NEW_TIMER,
  pauseTimer,
  secondsLeft,
  secondsRun,
  startTimer,
  timerWords,
} from '@/lib/domain/session-record/line-timer';
import { lineTimerSchema } from '@/lib/domain/session-record/line-timer.schema';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const after = (seconds: number): number => NOON + seconds * 1000;
const running = startTimer(null, NOON);

describe('the timer of a line', () => {
  test('counts by instants: an hour of sleep is an hour', () => {
    expect(secondsRun(running, after(0))).toBe(0);
    expect(secondsRun(running, after(59.9))).toBe(59);
    expect(secondsRun(running, after(3600))).toBe(3600);
  });

  test('goes on where it was paused, and pauses nothing twice', () => {
    const paused = pauseTimer(running, after(90));
    expect(paused).toEqual({ startedAt: null, seconds: 90, added: 0 });
    expect(pauseTimer(paused, after(500))).toEqual(paused);
    const again = startTimer(paused, after(1000));
    expect(secondsRun(again, after(1010))).toBe(100);
    expect(startTimer(again, after(1005))).toEqual(again);
  });

  test('a clock that was set back, or far ahead, does not break it', () => {
    expect(secondsRun(running, after(-500))).toBe(0);
    expect(secondsRun(running, after(10_000_000))).toBe(86_400);
    expect(lineTimerSchema.parse(pauseTimer(running, after(10_000_000)))).toMatchObject({
      seconds: 86_400,
    });
  });

  test('knows what is left, minutes that were added too', () => {
    expect(secondsLeft(null, 6, NOON)).toBe(360);
    expect(secondsLeft(running, 6, after(400))).toBe(-40);
    expect(secondsLeft(addMinute(running), 6, after(400))).toBe(20);
    expect(addMinute(null)).toEqual({ ...NEW_TIMER, added: 1 });
  });

  test('runs only between start and pause', () => {
    expect([null, NEW_TIMER, running, pauseTimer(running, NOON)].map(isRunning)).toEqual([
      ...[false, false, true, false],
    ]);
  });
});

test.each([
  [0, '0:00'],
  [5, '0:05'],
  [365, '6:05'],
  [-30, '+0:30'],
  [3600, '60:00'],
])('%d seconds left reads %s', (left, words) => expect(timerWords(left)).toBe(words));
