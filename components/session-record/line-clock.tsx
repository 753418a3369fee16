'use client';

import { Pause, Play, Plus } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import {
  addMinute,
  isRunning,
  pauseTimer,
  secondsLeft,
  startTimer,
  timerWords,
} from '@/lib/domain/session-record/line-timer';
import type { LineTimer } from '@/lib/domain/session-record/line-timer.schema';

import { useNow } from './use-now';

interface LineClockProps {
  /** "Line 2" */
  name: string;
  /** Planned, without those that were added. */
  minutes: number;
  timer: LineTimer | null;
  /** Why there is no minute more; null where there is one. */
  noMore: string | null;
  onChange: (timer: LineTimer) => void;
}

/** The quiet clock of one line: what is left, start and pause, one minute more. */
export function LineClock({ name, minutes, timer, noMore, onChange }: LineClockProps) {
  const now = useNow();
  const left = secondsLeft(timer, minutes, now === 0 ? secondsAtRest(timer) : now);
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-3">
        <span
          role="timer"
          // Never "left" beside a side: it is heard as the client's.
          aria-label={`${name}: ${left < 0 ? 'time over' : 'time to go'}`}
          className={classNames(
            'min-w-24 text-36 font-semibold tabular-nums',
            left <= 0 && 'text-hold-ink',
          )}
        >
          {timerWords(left)}
        </span>
        <StartPause name={name} timer={timer} onChange={onChange} />
        <Button
          className="min-h-14 aria-disabled:cursor-not-allowed aria-disabled:border-dashed aria-disabled:text-quiet"
          aria-disabled={noMore !== null || undefined}
          aria-describedby={noMore === null ? undefined : `${name}-no-more`}
          onClick={() => (noMore === null ? onChange(addMinute(timer)) : undefined)}
        >
          <Plus aria-hidden size={20} />1 min
          <span className="sr-only"> for {name.toLowerCase()}</span>
        </Button>
      </div>
      {noMore === null ? null : (
        <p id={`${name}-no-more`} className="text-14 text-quiet">
          No minute more: {noMore}.
        </p>
      )}
    </div>
  );
}

function StartPause({
  name,
  timer,
  onChange,
}: Pick<LineClockProps, 'name' | 'timer' | 'onChange'>) {
  const runs = isRunning(timer);
  const Shape = runs ? Pause : Play;
  return (
    <Button
      kind={runs ? 'secondary' : 'primary'}
      className="min-h-14 min-w-28"
      onClick={() => onChange(runs ? pauseTimer(timer, Date.now()) : startTimer(timer, Date.now()))}
    >
      <Shape aria-hidden size={20} />
      {runs ? 'Pause' : 'Start'}
      <span className="sr-only"> {name.toLowerCase()}</span>
    </Button>
  );
}

/** Before the page works there is no now: a running timer shows what it had run before it was started. */
function secondsAtRest(timer: LineTimer | null): number {
  return timer?.startedAt ? Date.parse(timer.startedAt) : 0;
}
