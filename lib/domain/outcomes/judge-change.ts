import type { Result } from '../shared/result';
import type { SourceMark } from '../shared/source-mark';
import type { ChangeJudgement, JudgeRefusal } from './change-judgement';
import { changeSentence } from './change-sentence';
import type { ChangeRule, MeasureRecord, MeasurementError } from './measure';

export interface JudgeArgs {
  measure: MeasureRecord;
  from: number;
  to: number;
}

/** Means of thirds differ by a hair from whole numbers. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function isOnScale({ range }: MeasureRecord, score: number): boolean {
  if (range === null || !Number.isFinite(score)) return false;
  if (range.whole && !Number.isInteger(score)) return false;
  return score >= range.min && score <= (range.max ?? Infinity);
}

function directionOf({ better }: MeasureRecord, points: number): ChangeJudgement['direction'] {
  if (points === 0 || better === null) return 'none';
  return points > 0 === (better === 'higher') ? 'better' : 'worse';
}

function isUnreliable(
  { unreliable }: MeasurementError,
  { direction, from }: Pick<ChangeJudgement, 'direction' | 'from'>,
): boolean {
  if (!unreliable) return false;
  return direction === 'better'
    ? from < unreliable.betterFromBelow
    : from > unreliable.worseFromAbove;
}

type Moved = Pick<ChangeJudgement, 'direction' | 'from' | 'points'>;

function againstError(
  error: MeasurementError | null,
  moved: Moved,
): ChangeJudgement['moreThanError'] {
  if (moved.direction === 'none') return 'no';
  if (error === null || isUnreliable(error, moved)) return 'unknown';
  const size = Math.abs(moved.points);
  if (size >= error.moreFrom) return 'yes';
  return size < error.withinBelow ? 'no' : 'unknown';
}

function reachedBy({ meaningful }: ChangeRule, moved: Moved): ChangeJudgement['reached'] {
  const size = Math.abs(moved.points);
  const { points, percent } = meaningful;
  return {
    points: points === null ? null : size >= points,
    percent:
      percent === null || moved.from === 0
        ? null
        : tidy(size * 100) >= tidy(percent * Math.abs(moved.from)),
  };
}

/** From 0 no percent can be worked out: where that is the only threshold, a change may mean something. */
function onlyPercentIsUnknown({ meaningful }: ChangeRule, { from }: Moved): boolean {
  return meaningful.points === null && from === 0;
}

function isMeaningful(
  rule: ChangeRule,
  moved: Moved,
  found: Pick<ChangeJudgement, 'reached' | 'moreThanError'>,
): ChangeJudgement['meaningful'] {
  if (moved.direction === 'none') return 'no';
  if (onlyPercentIsUnknown(rule, moved)) return 'possible';
  const { reached, moreThanError } = found;
  if (!reached.points && !reached.percent) return 'no';
  return rule.error === null || moreThanError === 'yes' ? 'yes' : 'possible';
}

function recoveredAt({ cutOffs }: MeasureRecord, score: number): boolean | null {
  const cutOff = cutOffs.find(({ means }) => means === 'recovered');
  return cutOff ? score <= cutOff.atMost : null;
}

function sourcesOf(rule: ChangeRule, measure: MeasureRecord): SourceMark[] {
  const cutOffs = measure.cutOffs.filter(({ means }) => means === 'recovered');
  return [
    ...new Set([
      ...rule.meaningful.sources,
      ...(rule.error?.sources ?? []),
      ...cutOffs.flatMap(({ sources }) => sources),
    ]),
  ];
}

function refusalOf(rule: ChangeRule | null, { measure, from, to }: JudgeArgs): JudgeRefusal | null {
  if (rule === null) return 'not_judged';
  if (!isOnScale(measure, from) || !isOnScale(measure, to)) return 'not_on_scale';
  const isOwnComparison = measure.unchanged !== undefined && from !== measure.unchanged;
  return isOwnComparison ? 'no_comparison' : null;
}

/** As `judgeChange`, by a rule of its own: one item of a measure has other thresholds than its mean. */
export function judgeBy(
  rule: ChangeRule | null,
  args: JudgeArgs,
): Result<ChangeJudgement, JudgeRefusal> {
  const { measure, from, to } = args;
  const reason = refusalOf(rule, args);
  if (rule === null || reason !== null) return { ok: false, reason: reason ?? 'not_judged' };
  const points = tidy(to - from);
  const moved = { from, points, direction: directionOf(measure, points) };
  const reached = reachedBy(rule, moved);
  const moreThanError = againstError(rule.error, moved);
  const found = {
    ...moved,
    measure: measure.id,
    to,
    percent: from === 0 ? null : Math.round(Math.abs(points / from) * 1000) / 10,
    moreThanError,
    meaningful: isMeaningful(rule, moved, { reached, moreThanError }),
    reached,
    recovered: recoveredAt(measure, to),
  };
  const sentence = changeSentence(measure, rule, found);
  return { ok: true, value: { ...found, sentence, sources: sourcesOf(rule, measure) } };
}

/**
 * What a change between two scores of a measure means (spec §8.1): more than measurement error, and meaningful to the
 * client, answered apart, with the numbers and their sources. Either threshold, points or percent, is enough; within the
 * measurement error it makes the change "possible" only. Global rating of change: from 0, the day of the start.
 */
export function judgeChange(args: JudgeArgs): Result<ChangeJudgement, JudgeRefusal> {
  return judgeBy(args.measure.change, args);
}
