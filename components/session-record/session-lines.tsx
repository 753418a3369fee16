'use client';

import { flushSync } from 'react-dom';

import { isRunning } from '@/lib/domain/session-record/line-timer';
import { missingInLine } from '@/lib/domain/session-record/session-record';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import { withTimer } from '@/lib/domain/session-record/settle-status';

import { goTo } from '@/components/ui/go-to';
import { LinePoints } from './line-points';
import { nameOfMuscle } from './name-of-muscle';
import type { PartProps } from './part-props';
import { hasErrorAt, hasPointError, pointsOf } from './points-of';
import { SessionLine } from './session-line';
import { useFolds } from './use-folds';

const idOf = (line: number): string => `lines[${line}]`;

const asksNothing = (line: RecordLine): boolean => missingInLine(line, line.line).length === 0;

/** Where work goes on after a line: at the next that is not settled, or at the questions after the session. */
function nextAfter(lines: readonly RecordLine[], { line }: RecordLine) {
  const open = lines.filter((one) => one.line !== line && !asksNothing(one));
  const next = open.find((one) => one.line > line) ?? open[0];
  return next
    ? { words: `To line ${next.line + 1}`, id: `${idOf(next.line)}.title` }
    : { words: 'To the questions after the session', id: 'after-title' };
}

/** The checklist. A line that asks for nothing any more becomes one row as soon as work goes on at another. */
export function SessionLines({ record, facts, errors, set }: PartProps) {
  const { lines, points } = record;
  const folds = useFolds(idOf);
  const change = (from: RecordLine, to: RecordLine) => {
    if (from.status === to.status) folds.keepOpen(to.line, `${idOf(to.line)}.change`);
    else folds.begin(to.line, `${idOf(to.line)}.status`);
    set({ lines: lines.map((one) => (one.line === to.line ? to : one)) });
  };
  const turn = ({ line }: RecordLine, timer: RecordLine['timer']) => {
    if (isRunning(timer)) folds.begin(line);
    set({ lines: withTimer(lines, { line, timer, at: Date.now() }) });
  };
  const foldOf = (line: RecordLine, own: readonly number[]) => {
    const isAsked = hasErrorAt(errors, idOf(line.line)) || hasPointError(errors, own);
    if (isAsked || isRunning(line.timer) || !asksNothing(line)) return null;
    const isFolded = !folds.isOpen(line.line);
    const next = nextAfter(lines, line);
    return {
      isFolded,
      flip: () => (isFolded ? folds.keepOpen(line.line) : folds.fold(line.line)),
      next: next.words,
      goOn: () => {
        flushSync(() => folds.fold(line.line));
        goTo(next.id);
      },
    };
  };
  return (
    // What the browser holds in place by itself, it would move twice.
    <ol className="[overflow-anchor:none]">
      {lines.map((line) => {
        const planned = facts.lines[line.line];
        const words = facts.words[line.line];
        if (!planned || !words) return null;
        const own = pointsOf(points, planned);
        return (
          <SessionLine
            key={line.line}
            at={idOf(line.line)}
            {...{ line, planned, words, lines, facts, errors }}
            points={own.length}
            fold={foldOf(line, own)}
            onChange={(to) => change(line, to)}
            onTimer={(timer) => turn(line, timer)}
          >
            <LinePoints
              at={`points-${line.line}`}
              {...{ planned, points, errors, choices: facts.choices }}
              nameOf={nameOfMuscle(facts)}
              onChange={(next) => {
                folds.keepOpen(line.line);
                set({ points: next });
              }}
            />
          </SessionLine>
        );
      })}
    </ol>
  );
}
