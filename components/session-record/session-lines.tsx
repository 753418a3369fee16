import { isRunning } from '@/lib/domain/session-record/line-timer';
import { minutesRefusal } from '@/lib/domain/session-record/minute-limits';
import { nowLines } from '@/lib/domain/session-record/now-lines';
import { missingInLine } from '@/lib/domain/session-record/session-record';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';

import { idOfLine, useLineActs } from './line-acts';
import type { PartProps } from './part-props';
import { hasErrorAt, hasPointError, pointsOf } from './points-of';
import { SessionRow } from './session-row';

const asksNothing = (line: RecordLine): boolean => missingInLine(line, line.line).length === 0;

/** Where work goes on after a line: at the next that is not settled, or at the questions after the session. */
function nextAfter(lines: readonly RecordLine[], { line }: RecordLine) {
  const open = lines.filter((one) => one.line !== line && !asksNothing(one));
  const next = open.find((one) => one.line > line) ?? open[0];
  return next
    ? { words: `To line ${next.line + 1}`, id: `${idOfLine(next.line)}.title` }
    : { words: 'To the questions after the session', id: 'after-title' };
}

/** The checklist. A line that asks for nothing any more becomes one row as soon as work goes on at another. */
export function SessionLines({ record, facts, errors, set }: PartProps) {
  const { lines, points } = record;
  const { isOpen, acts } = useLineActs(set);
  const now = nowLines(facts.lines, lines);
  const isFolded = (line: RecordLine, own: readonly number[]) => {
    const isAsked = hasErrorAt(errors, idOfLine(line.line)) || hasPointError(errors, own);
    return isAsked || isRunning(line.timer) || !asksNothing(line) ? null : !isOpen(line.line);
  };
  return (
    // What the browser holds in place by itself, it would move twice.
    <ol className="[overflow-anchor:none]">
      {lines.map((line) => {
        const planned = facts.lines[line.line];
        const words = facts.words[line.line];
        if (!planned || !words) return null;
        const minutes = (now[line.line]?.minutes ?? planned.minutes) + 1;
        const next = nextAfter(lines, line);
        return (
          <SessionRow
            key={line.line}
            {...{ line, planned, words, points, facts, errors, acts }}
            isFolded={isFolded(line, pointsOf(points, planned))}
            changedAmong={line.status === 'changed' ? lines : null}
            noMore={minutesRefusal({ lines: now, at: line.line, minutes, limits: facts.minutes })}
            next={next.words}
            nextId={next.id}
          />
        );
      })}
    </ol>
  );
}
