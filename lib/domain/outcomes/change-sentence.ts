import type { ChangeJudgement } from './change-judgement';
import type { ChangeRule, MeasureRecord } from './measure';

type Judged = Omit<ChangeJudgement, 'sentence' | 'sources'>;

/** At most one decimal, with a true minus. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10).replace('-', '−');
}

function counted(value: number, unit: string): string {
  return `${number(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

function thresholds({ meaningful }: ChangeRule, { reached }: Judged, unit: string): string {
  return [
    ...(meaningful.points === null
      ? []
      : [`${counted(meaningful.points, unit)} ${yesNo(reached.points === true)}`]),
    ...(meaningful.percent === null
      ? []
      : [
          `${meaningful.percent} % ${reached.percent === null ? 'not known from 0' : yesNo(reached.percent)}`,
        ]),
  ].join(', ');
}

const MORE_THAN_ERROR: Record<ChangeJudgement['moreThanError'], string> = {
  yes: 'More than measurement error: yes.',
  no: 'More than measurement error: no.',
  unknown: 'More than measurement error: not known.',
};

function meaningfulWords({ meaningful, moreThanError }: Judged): string {
  if (meaningful !== 'possible') return meaningful;
  return moreThanError === 'no' ? 'possible, within measurement error' : 'possible, not certain';
}

function moveWords({ direction, points, percent }: Judged, unit: string): string {
  if (points === 0) return 'unchanged';
  const way = direction === 'none' ? 'changed' : direction;
  const share = percent === null ? '' : ` (${number(percent)} %)`;
  return `${way} by ${counted(Math.abs(points), unit)}${share}`;
}

/** A judgement in words for a therapist: what moved, whether it means something, whether it may be error. */
export function changeSentence(measure: MeasureRecord, rule: ChangeRule, judged: Judged): string {
  const unit = measure.range?.unit ?? 'points';
  return [
    `${measure.name}, ${number(judged.from)} to ${number(judged.to)}: ${moveWords(judged, unit)}.`,
    `Meaningful change: ${meaningfulWords(judged)} (${thresholds(rule, judged, unit)}).`,
    MORE_THAN_ERROR[judged.moreThanError],
    ...(judged.recovered === true ? ['At the cut-off for recovered.'] : []),
  ].join(' ');
}
