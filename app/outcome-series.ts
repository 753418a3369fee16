import type { MeasuredToday } from '@/app/outcomes-of';
import { scoreNumber, scoreWords } from '@/lib/domain/outcomes/answer-words';
import type { ThresholdLevels } from '@/lib/domain/outcomes/threshold-levels';
import {
  judgedWords,
  movedWords,
  pointWords,
  type MeasureLine,
} from '@/lib/domain/outcomes/measure-lines';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { ChartLevel, OutcomeSeries } from '@/lib/outcome-charts/outcome-series';

const MEANINGFUL = 'Meaningful change from here';
const ERROR = 'More than measurement error';
/** Short: the key of a chart has the width of a phone. */
const BOTH = 'Meaningful, and more than error';

function changeLevels({ meaningful, error }: ThresholdLevels): ChartLevel[] {
  if (meaningful !== null && meaningful === error) {
    return [{ kind: 'both', at: meaningful, label: BOTH }];
  }
  return [
    ...(meaningful === null
      ? []
      : [{ kind: 'meaningful' as const, at: meaningful, label: MEANINGFUL }]),
    ...(error === null ? [] : [{ kind: 'error' as const, at: error, label: ERROR }]),
  ];
}

function levelsOf({ levels }: MeasureLine): ChartLevel[] {
  const numbered = changeLevels(levels).map((level) => ({
    ...level,
    label: `${level.label}: ${scoreNumber(level.at)}`,
  }));
  const { recovered } = levels;
  if (!recovered) return numbered;
  const word = recovered.means === 'recovered' ? 'Recovered' : 'Success';
  const when = recovered.when === null ? '' : ` ${recovered.when}`;
  const label = `${word}${when}: ${scoreNumber(recovered.at)}${recovered.at > 0 ? ' or less' : ''}`;
  return [...numbered, { kind: 'recovered', at: recovered.at, label }];
}

/** Upper end of a scale that has none: the highest score, and a bit. */
const openEnd = ({ points, levels }: MeasureLine): number =>
  Math.ceil(Math.max(...points.map(({ score }) => score), levels.meaningful ?? 0, 10) / 10) * 10;

/** A chart begins with the course of care, or with a score of before. */
const beginOf = (first: IsoDate, start: IsoDate | null): IsoDate =>
  start !== null && start < first ? start : first;

/** A line of scores as its chart is drawn. */
export function seriesOf(
  line: MeasureLine,
  { start, marks }: Pick<MeasuredToday, 'start' | 'marks'>,
  today: IsoDate,
): OutcomeSeries {
  const { measure, points } = line;
  const from = beginOf(points[0]?.on ?? today, start);
  return {
    points: points.map((point) => ({
      on: point.on,
      score: point.score,
      label: `${dayAndYearWords(point.on)}: ${pointWords(point, measure)}`,
    })),
    levels: levelsOf(line),
    marks: marks.filter(({ on }) => on >= from && on <= today),
    min: measure.range?.min ?? 0,
    max: measure.range?.max ?? openEnd(line),
    from,
    to: today,
  };
}

/** The same line as the rows of its table, the newest first. */
export function tableRowsOf({ measure, points }: MeasureLine) {
  return points
    .map((point) => {
      const { on, score, change } = point;
      const judged = change && judgedWords(change);
      const isOwn = measure.unchanged !== undefined;
      return {
        day: dayAndYearWords(on),
        score: scoreWords(score, measure),
        moved: change && !isOwn ? movedWords(change) : '',
        error: judged?.error ?? '',
        meaningful: judged?.meaningful ?? '',
      };
    })
    .reverse();
}
