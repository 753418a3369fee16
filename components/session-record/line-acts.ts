'use client';

import { useMemo } from 'react';
import { flushSync } from 'react-dom';

import { goTo } from '@/components/ui/go-to';
import { isRunning } from '@/lib/domain/session-record/line-timer';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import { withTimer } from '@/lib/domain/session-record/settle-status';
import type { TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';

import type { SetRecord } from './part-props';
import { useFolds, type FoldActs } from './use-folds';

/** "lines[2]" */
export const idOfLine = (line: number): string => `lines[${line}]`;

const actsOf = (set: SetRecord, folds: FoldActs) => ({
  change(from: RecordLine, to: RecordLine) {
    if (from.status === to.status) folds.keepOpen(to.line, `${idOfLine(to.line)}.change`);
    else folds.begin(to.line, `${idOfLine(to.line)}.status`);
    set(({ lines }) => ({ lines: lines.map((one) => (one.line === to.line ? to : one)) }));
  },
  turn({ line }: RecordLine, timer: RecordLine['timer']) {
    if (isRunning(timer)) folds.begin(line);
    set(({ lines }) => ({ lines: withTimer(lines, { line, timer, at: Date.now() }) }));
  },
  flip({ line }: RecordLine, isFolded: boolean) {
    if (isFolded) folds.keepOpen(line);
    else folds.fold(line);
  },
  /** On to the next part of the visit; this line becomes a row. */
  goOn({ line }: RecordLine, to: string) {
    flushSync(() => folds.fold(line));
    goTo(to);
  },
  putPoints({ line }: RecordLine, points: TriggerPoint[]) {
    folds.keepOpen(line);
    set({ points });
  },
});

export type LineActs = ReturnType<typeof actsOf>;

/** What a tap in a line does, the same functions from picture to picture, and which settled lines stand open. */
export function useLineActs(set: SetRecord): { isOpen: (line: number) => boolean; acts: LineActs } {
  const { isOpen, acts: folds } = useFolds(idOfLine);
  const acts = useMemo(() => actsOf(set, folds), [set, folds]);
  return { isOpen, acts };
}
