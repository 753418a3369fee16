import type { LineTimer } from './line-timer.schema';

/** A timer that has not run. */
export const NEW_TIMER: LineTimer = { startedAt: null, seconds: 0, added: 0 };

/** A day is the most that anybody waits: a clock that was set meanwhile can say anything. */
const SECONDS_MAX = 86_400;

const within = (seconds: number): number => Math.min(SECONDS_MAX, Math.max(0, seconds));

export const isRunning = (timer: LineTimer | null): timer is LineTimer =>
  timer !== null && timer.startedAt !== null;

/** Whole seconds it has run. `at` is now, in milliseconds; a start that lies ahead of it counts as now. */
export function secondsRun(timer: LineTimer | null, at: number): number {
  if (!timer) return 0;
  const since = timer.startedAt === null ? 0 : (at - Date.parse(timer.startedAt)) / 1000;
  return within(timer.seconds + Math.max(0, Math.floor(since)));
}

/** Seconds left of a line of that many planned minutes; below 0 once it is over. */
export function secondsLeft(timer: LineTimer | null, minutes: number, at: number): number {
  return (minutes + (timer?.added ?? 0)) * 60 - secondsRun(timer, at);
}

export function startTimer(timer: LineTimer | null, at: number): LineTimer {
  if (isRunning(timer)) return timer;
  return { ...(timer ?? NEW_TIMER), startedAt: new Date(at).toISOString() };
}

export function pauseTimer(timer: LineTimer, at: number): LineTimer {
  return { ...timer, startedAt: null, seconds: secondsRun(timer, at) };
}

export function addMinute(timer: LineTimer | null): LineTimer {
  const before = timer ?? NEW_TIMER;
  return { ...before, added: before.added + 1 };
}

/** "4:05" left, "+0:30" over. */
export function timerWords(left: number): string {
  const seconds = Math.abs(left);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left < 0 ? `+${clock}` : clock;
}
