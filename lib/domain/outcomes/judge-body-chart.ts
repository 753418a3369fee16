import { nerveKinds, type SymptomKind } from '../intake/intake-answers.schema';
import type { BodyChartAnswers } from './measure-answers.schema';

type Place = BodyChartAnswers['places'][number];

export interface BodyChartChange {
  /** `new`: not before, now yes. `unknown`: it was not asked on one of the days. */
  belowKnee: 'new' | 'gone' | 'still' | 'none' | 'unknown';
  /** Places that feel numb, tingling or weak now and did not so before. */
  newNerveSigns: Place[];
}

function belowKneeFrom(
  before: boolean | null,
  after: boolean | null,
): BodyChartChange['belowKnee'] {
  if (before === null || after === null) return 'unknown';
  if (after) return before ? 'still' : 'new';
  return before ? 'gone' : 'none';
}

function sidesCovered(side: Place['side']): readonly Place['side'][] {
  return side === 'both' ? ['left', 'right'] : [side];
}

function feltBefore(places: readonly Place[], now: Place, kind: SymptomKind): boolean {
  const sides = places
    .filter(({ region, kinds }) => region === now.region && kinds.includes(kind))
    .flatMap(({ side }) => sidesCovered(side));
  return sidesCovered(now.side).every((side) => sides.includes(side));
}

/** What is new on a body chart: pain below the knee, and signs of a nerve at a place that had none. */
export function judgeBodyChart(args: {
  from: BodyChartAnswers;
  to: BodyChartAnswers;
}): BodyChartChange {
  const { from, to } = args;
  return {
    belowKnee: belowKneeFrom(from.belowKnee, to.belowKnee),
    newNerveSigns: to.places.filter((place) =>
      place.kinds.some(
        (kind) => nerveKinds.includes(kind) && !feltBefore(from.places, place, kind),
      ),
    ),
  };
}
