import type { MeasureRecord } from './measure';

/** Where on a measure's scale a change from `from` begins to mean something. Null: there is no such score. */
export interface ThresholdLevels {
  /** From this score on the change is meaningful to the client: whichever of points and percent is reached first. */
  meaningful: number | null;
  /** From this score on it is more than measurement error. */
  error: number | null;
  /** At this score or below the client counts as recovered, or the care as a success. */
  recovered: { at: number; means: 'recovered' | 'success'; when: string | null } | null;
}

function onScale({ range }: MeasureRecord, score: number): number | null {
  if (range === null) return null;
  const isOn = score >= range.min && score <= (range.max ?? Infinity);
  return isOn ? Math.round(score * 100) / 100 : null;
}

function meaningfulStep({ change }: MeasureRecord, from: number): number | null {
  if (!change) return null;
  const { points, percent } = change.meaningful;
  const share = percent === null || from === 0 ? null : (Math.abs(from) * percent) / 100;
  const steps = [points, share].filter((step) => step !== null);
  return steps.length > 0 ? Math.min(...steps) : null;
}

/** The scores that a chart draws lines at (spec §8.1 "Chart shows threshold line"), on the way to better. */
export function thresholdLevels(measure: MeasureRecord, first: number): ThresholdLevels {
  const from = measure.unchanged ?? first;
  const way = measure.better === 'lower' ? -1 : 1;
  const level = (step: number | null): number | null =>
    step === null || measure.better === null ? null : onScale(measure, from + way * step);
  const [cutOff] = measure.cutOffs;
  return {
    meaningful: level(meaningfulStep(measure, from)),
    error: level(measure.change?.error?.moreFrom ?? null),
    recovered: cutOff
      ? { at: cutOff.atMost, means: cutOff.means, when: cutOff.when ?? null }
      : null,
  };
}
