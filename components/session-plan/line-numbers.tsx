'use client';

import { Counter } from '@/components/forms/counter';
import { holdRoom } from '@/lib/domain/session-plan/line-room';
import {
  HOLD_REPEATS_MAX,
  HOLD_SECONDS_MIN,
  POINTS_PER_LINE_MAX,
} from '@/lib/domain/session-plan/trigger-points';

import type { LineFieldsProps } from './line-fields-props';

const HOLD_STEP = 10;

/** Minutes of a line, and of trigger-point work the points and holds: each as far as it may go, and why no further. */
export function LineNumbers(props: LineFieldsProps) {
  const { at, line, room, onChange } = props;
  return (
    // Each number has a column of its own: what is said under one does not push the others about.
    <div className="grid grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))] gap-4 md:col-span-2">
      <Counter
        name={`${at}.minutes`}
        label="Minutes"
        value={line.minutes}
        min={1}
        max={Math.max(1, room.most)}
        why={room.why}
        onChange={(minutes) => onChange({ ...line, minutes })}
      />
      {line.points === undefined ? null : <Points {...props} points={line.points} />}
    </div>
  );
}

function Points({ at, line, facts, points, onChange }: LineFieldsProps & { points: number }) {
  const hold = holdRoom(line, facts);
  return (
    <>
      <Counter
        name={`${at}.points`}
        label="Trigger points"
        value={points}
        min={1}
        max={POINTS_PER_LINE_MAX}
        why={`${POINTS_PER_LINE_MAX} points in one muscle at most`}
        onChange={(next) => onChange({ ...line, points: next })}
      />
      <Counter
        name={`${at}.holdSeconds`}
        label="Hold, seconds"
        value={line.holdSeconds ?? HOLD_SECONDS_MIN}
        min={Math.min(HOLD_SECONDS_MIN, hold.most)}
        max={hold.most}
        step={HOLD_STEP}
        why={hold.why}
        onChange={(holdSeconds) => onChange({ ...line, holdSeconds })}
      />
      <Counter
        name={`${at}.holdRepeats`}
        label="Times a point"
        value={line.holdRepeats ?? 1}
        min={1}
        max={HOLD_REPEATS_MAX}
        why={`${HOLD_REPEATS_MAX} holds a point at most`}
        onChange={(holdRepeats) => onChange({ ...line, holdRepeats })}
      />
    </>
  );
}
