'use client';

import { useMemo, useState } from 'react';

import type { PlanMuscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import { keepLine, moveLine, newLine } from '@/lib/domain/session-plan/line-edits';
import { LINES_MAX, type PlanLine, type SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { forgetJump } from './jumps';
import { LineIds } from './line-ids';
import type { ChangePlan } from './use-plan-history';

/** A line that was taken out, where it was, and the lines that are left. */
export interface Removed {
  line: PlanLine;
  index: number;
  left: readonly PlanLine[];
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
  setRemoved: (removed: Removed) => void;
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
        if (line) setRemoved({ line, index, left });
        return left;
      }),
    bringBack: ({ line, index }) =>
      setLines((lines) => [...lines.slice(0, index), line, ...lines.slice(index)]),
    add: (side, wanted) => {
      let number: number | null = null;
      setLines((lines) => {
        const like = lines.at(-1);
        const line = newLine({ side, like, facts, ...(wanted && { wanted }) });
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
  const [removed, setRemoved] = useState<Removed | null>(null);
  const edits = useMemo(
    () => editsOf({ facts, current, change }, ids, { setOpen, setRemoved }),
    [facts, current, change, ids],
  );
  // Said until the next change, whatever it is.
  return { edits, open, ids: ids.of(lines), removed: removed?.left === lines ? removed : null };
}
