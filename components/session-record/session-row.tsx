'use client';

import { memo } from 'react';

import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import type { TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';

import { idOfLine, type LineActs } from './line-acts';
import { LinePoints } from './line-points';
import { nameOfMuscle } from './name-of-muscle';
import { pointsOf } from './points-of';
import type { SessionFacts } from './session-facts';
import { SessionLine } from './session-line';

interface SessionRowProps {
  line: RecordLine;
  planned: PlanLine;
  words: LineWords;
  /** All points of the record. */
  points: TriggerPoint[];
  facts: SessionFacts;
  errors: Record<string, string>;
  acts: LineActs;
  /** Null while something of it is open: then it cannot be folded. */
  isFolded: boolean | null;
  /** All lines of the record, while this one is changed: minutes are bounded together. */
  changedAmong: readonly RecordLine[] | null;
  /** Why it may get no further minute; null where it may. */
  noMore: string | null;
  /** "To line 3", and where that is. */
  next: string;
  nextId: string;
}

/** One line with its trigger points. It is drawn anew only when something of its own has changed. */
export const SessionRow = memo(Row);

function Row(props: SessionRowProps) {
  const { line, planned, words, points, facts, errors, acts, isFolded } = props;
  const { noMore, changedAmong } = props;
  const fold =
    isFolded === null
      ? null
      : {
          isFolded,
          flip: () => acts.flip(line, isFolded),
          next: props.next,
          goOn: () => acts.goOn(line, props.nextId),
        };
  return (
    <SessionLine
      at={idOfLine(line.line)}
      {...{ line, planned, words, facts, errors, noMore, changedAmong, fold }}
      points={pointsOf(points, planned).length}
      onChange={(to) => acts.change(line, to)}
      onTimer={(timer) => acts.turn(line, timer)}
    >
      <LinePoints
        at={`points-${line.line}`}
        {...{ planned, points, errors, choices: facts.choices }}
        nameOf={nameOfMuscle(facts)}
        onChange={(next) => acts.putPoints(line, next)}
      />
    </SessionLine>
  );
}
