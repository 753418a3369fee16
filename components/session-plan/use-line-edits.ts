'use client';

import { useMemo, useState } from 'react';

import { isSame } from '@/components/drafts/merge-parts';
import type { PlanMuscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import { keepLine, moveLine, newLine } from '@/lib/domain/session-plan/line-edits';
import { LINES_MAX, type PlanLine, type SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { forgetJump } from './jumps';
import { LineIds } from './line-ids';
import type { ChangePlan } from './use-plan-history';

/** A line that was taken out. */
export interface Removed {
  /** Its name as long as it may be brought back. */
  key: string;
  line: PlanLine;
  /** Where it was. */
  index: number;
  /** How many lines like it were left. */
  alike: number;
}

const alikeIn = (line: PlanLine, lines: readonly PlanLine[]): number =>
  lines.filter((other) => isSame(other, line)).length;

/** Those that an undo has not brought back meanwhile. */
const stillGone = (removed: readonly Removed[], lines: readonly PlanLine[]): Removed[] =>
  removed.filter(({ line, alike }) => alikeIn(line, lines) <= alike);

const moved = (removed: readonly Removed[], by: 1 | -1): Removed[] =>
  removed.map((one) => ({ ...one, index: one.index + by }));

/** What is gone, from the first line's place to the last's, with one more: those that stood below it move up. */
function withOne(removed: readonly Removed[], one: Removed): Removed[] {
  const above = removed.filter(({ index }) => index <= one.index);
  return [...above, one, ...moved(removed.slice(above.length), -1)];
}

/** The same without one that is back: those that stood below it move down. */
function withoutOne(removed: readonly Removed[], key: string): Removed[] {
  const at = removed.findIndex((one) => one.key === key);
  return at < 0 ? [...removed] : [...removed.slice(0, at), ...moved(removed.slice(at + 1), 1)];
}

/** Every way to change the lines of a plan. The same object from picture to picture: a line is drawn anew only for itself. */
export interface LineEdits {
  toggle: (id: string) => void;
  show: (index: number) => void;
  /** Puts a line in its place, as somebody has looked at it now; `join` as in `ChangePlan`. */
  change: (index: number, line: PlanLine, join?: string) => void;
  /** Puts a line at another place of the order, from 0. */
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
  bringBack: (removed: Removed) => void;
  /** Takes the offer to bring it back away. */
  leaveOut: (removed: Removed) => void;
  /** Adds a line at the end and opens it; the answer is its number, from 1, or null where none can be added. */
  add: (side: Side, wanted?: PlanMuscle) => number | null;
}

interface EditArgs {
  facts: ChoiceFacts;
  /** The plan as it is at this moment. */
  current: () => SessionPlan;
  change: ChangePlan;
}

type SetOpen = (next: (open: string | null) => string | null) => void;

/** What the edits tell the screen besides the plan. */
interface Tell {
  setOpen: SetOpen;
  setRemoved: (next: (removed: readonly Removed[]) => readonly Removed[]) => void;
}

function editsOf(
  { facts, current, change }: EditArgs,
  ids: LineIds,
  { setOpen, setRemoved }: Tell,
): LineEdits {
  const setLines = (edit: (lines: SessionPlan['lines']) => SessionPlan['lines'], join?: string) =>
    change((plan) => {
      const lines = edit(plan.lines);
      return lines === plan.lines ? plan : { ...plan, lines };
    }, join);
  return {
    toggle: (id) => {
      forgetJump();
      setOpen((open) => (open === id ? null : id));
    },
    show: (index) => setOpen(() => ids.of(current().lines)[index] ?? null),
    change: (index, line, join) =>
      setLines(
        (lines) => lines.map((one, other) => (other === index ? keepLine(line) : one)),
        join,
      ),
    move: (from, to) => setLines((lines) => moveLine(lines, from, to)),
    remove: (index) =>
      setLines((lines) => {
        const line = lines[index];
        const left = lines.filter((_, other) => other !== index);
        if (!line) return lines;
        const one = { key: crypto.randomUUID(), line, index, alike: alikeIn(line, left) };
        setRemoved((before) => withOne(stillGone(before, lines), one));
        return left;
      }),
    bringBack: ({ key, line, index }) =>
      setLines((lines) => {
        if (lines.length >= LINES_MAX) return lines;
        setRemoved((before) => withoutOne(before, key));
        return [...lines.slice(0, index), line, ...lines.slice(index)];
      }),
    leaveOut: ({ key }) => setRemoved((before) => before.filter((one) => one.key !== key)),
    add: (side, wanted) => {
      let number: number | null = null;
      setLines((lines) => {
        const like = lines.at(-1);
        const among = { lines, specific: current().phases.specific };
        const line = newLine({ side, like, facts, among, ...(wanted && { wanted }) });
        if (!line || lines.length >= LINES_MAX) return lines;
        const next = [...lines, line];
        number = next.length;
        setOpen(() => ids.of(next).at(-1) ?? null);
        return next;
      });
      return number;
    },
  };
}

/** The lines' names, which of them is open, and every way to change them. */
export function useLineEdits({
  lines,
  facts,
  current,
  change,
}: EditArgs & { lines: readonly PlanLine[] }) {
  const [ids] = useState(() => new LineIds());
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const edits = useMemo(
    () => editsOf({ facts, current, change }, ids, { setOpen, setRemoved }),
    [facts, current, change, ids],
  );
  // Offered until it is brought back or left out, whatever else is changed meanwhile.
  const gone = useMemo(() => stillGone(removed, lines), [removed, lines]);
  return { edits, open, ids: ids.of(lines), removed: gone };
}
