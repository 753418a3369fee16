import type { SourceMark } from '../shared/source-mark';
import type { OutcomeMeasure } from './measure';

/**
 * `not_on_scale`: a score that the measure cannot have. `not_judged`: the measure has no threshold. `no_comparison`: the
 * measure is a comparison itself, so it is only judged from its own "unchanged".
 */
export type JudgeRefusal = 'not_on_scale' | 'not_judged' | 'no_comparison';

/** What a change of a score means. The two questions are answered apart (spec §8.1). */
export interface ChangeJudgement {
  measure: OutcomeMeasure;
  from: number;
  to: number;
  /** `to` − `from`. */
  points: number;
  /** Size of the change in percent of `from`, to a tenth; null from 0. */
  percent: number | null;
  direction: 'better' | 'worse' | 'none';
  /** More than the score moves by itself; `unknown` where no figure is known, or near the ends of the scale. */
  moreThanError: 'yes' | 'no' | 'unknown';
  /** `possible`: a threshold is reached, but the change may be measurement error. */
  meaningful: 'yes' | 'possible' | 'no';
  /** Which thresholds are reached; null where the measure has no such number, or it cannot be worked out. */
  reached: { points: boolean | null; percent: boolean | null };
  /** At or below the cut-off for "recovered"; null where there is none. */
  recovered: boolean | null;
  sentence: string;
  sources: SourceMark[];
}
