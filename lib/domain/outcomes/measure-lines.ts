import { daysBetween, type IsoDate } from '../shared/iso-date';
import { scoreWords } from './answer-words';
import type { ChangeJudgement } from './change-judgement';
import type { Outcome } from './change-so-far';
import { judgeChange } from './judge-change';
import type { MeasureRecord } from './measure';
import { thresholdLevels, type ThresholdLevels } from './threshold-levels';

/** One score of a measure, and what has become of it since the start of the course. */
export interface MeasurePoint {
  on: IsoDate;
  score: number;
  /** Null for the first score, and where changes of the measure are not judged. */
  change: ChangeJudgement | null;
}

/** The scores of one measure over a course of care. */
export interface MeasureLine {
  measure: MeasureRecord;
  /** One a day, the earliest first, with the start of the course beside another of its day; never empty. */
  points: MeasurePoint[];
  levels: ThresholdLevels;
}

interface LineFacts {
  outcomes: readonly Outcome[];
  measures: readonly MeasureRecord[];
  /** The course: what was measured before it, or after today, is not of it. */
  episodeStart: IsoDate;
  today: IsoDate;
}

/**
 * The last score of each day counts for it. The very first stays beside another one of its day: every change is counted from
 * it, here as in the course of care.
 */
function onePerDay(outcomes: readonly Outcome[]): Outcome[] {
  const [first, ...rest] = outcomes;
  if (!first) return [];
  const later = [...new Map(rest.map((outcome) => [outcome.on, outcome])).values()];
  return [first, ...later.filter(({ on, score }) => on !== first.on || score !== first.score)];
}

function pointsOf(measure: MeasureRecord, outcomes: readonly Outcome[]): MeasurePoint[] {
  const [first, ...later] = outcomes;
  if (!first) return [];
  const against = (from: number, { on, score }: Outcome): MeasurePoint => {
    const judged = judgeChange({ measure, from, to: score });
    return { on, score, change: judged.ok ? judged.value : null };
  };
  const { unchanged } = measure;
  if (unchanged !== undefined) return outcomes.map((outcome) => against(unchanged, outcome));
  const start = { on: first.on, score: first.score, change: null };
  return [start, ...later.map((outcome) => against(first.score, outcome))];
}

/** The lines of every measure that was asked in a course, in the order of the measures. */
export function measureLines({
  outcomes,
  measures,
  episodeStart,
  today,
}: LineFacts): MeasureLine[] {
  const inCourse = outcomes
    .filter(({ on }) => on >= episodeStart && on <= today)
    .sort((one, other) => daysBetween(other.on, one.on));
  return measures.flatMap((measure) => {
    const points = pointsOf(
      measure,
      onePerDay(inCourse.filter((outcome) => outcome.measure === measure.id)),
    );
    const [first] = points;
    if (!first) return [];
    return [{ measure, points, levels: thresholdLevels(measure, first.score) }];
  });
}

const YES_NO: Readonly<Record<ChangeJudgement['moreThanError'], string>> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
};

/** How a score has moved since the start: "better by 3 (38 %)". */
export function movedWords({ direction, points, percent }: ChangeJudgement): string {
  if (points === 0) return 'unchanged';
  const way = direction === 'none' ? 'changed' : direction;
  const size = String(Math.round(Math.abs(points) * 10) / 10);
  return percent === null ? `${way} by ${size}` : `${way} by ${size} (${Math.round(percent)} %)`;
}

/** The two answers of a change, which are never one: measurement error, and what it means to the client. */
export function judgedWords({ moreThanError, meaningful, direction }: ChangeJudgement): {
  error: string;
  meaningful: string;
} {
  const possible = moreThanError === 'no' ? 'Possible, within measurement error' : 'Possible';
  const yes = direction === 'worse' ? 'Yes, for the worse' : 'Yes';
  return {
    error: YES_NO[moreThanError],
    meaningful: { yes, no: 'No', possible }[meaningful],
  };
}

/** A score and its change in a few words: for a chart, a card, and what is read out. */
export function pointWords({ score, change }: MeasurePoint, measure: MeasureRecord): string {
  const told = scoreWords(score, measure);
  if (change === null) return told;
  const { error, meaningful } = judgedWords(change);
  const moved = measure.unchanged === undefined ? `, ${movedWords(change)}` : '';
  return `${told}${moved}. More than measurement error: ${error.toLowerCase()}. Meaningful change: ${meaningful.toLowerCase()}`;
}
