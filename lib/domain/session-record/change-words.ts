import { nameOf, type LineNames } from '../session-plan/line-words';
import type { PlanLine } from '../session-plan/session-plan';
import { inSentence } from '../shared/sentence';
import type { RecordLine } from './session-record.schema';
import { workedLine } from './worked-lines';

/** The names that a change is put into words with. */
export type ChangeNames = Pick<LineNames, 'techniques' | 'positions'>;

/** What was done otherwise than planned, in a few words: "level 1 instead of 2, 5 min instead of 7". */
export function changeWords(planned: PlanLine, line: RecordLine, names: ChangeNames): string[] {
  const worked = workedLine(planned, line);
  const said = (is: string, was: string, before = ''): string[] =>
    is === was ? [] : [`${before}${is} instead of ${was}`];
  const technique = ({ technique: id }: PlanLine) => inSentence(nameOf(names.techniques, id));
  const position = ({ position: id }: PlanLine) => inSentence(nameOf(names.positions, id));
  return [
    ...said(technique(worked), technique(planned)),
    ...said(String(worked.pressure), String(planned.pressure), 'level '),
    ...(worked.minutes === planned.minutes
      ? []
      : [`${worked.minutes} min instead of ${planned.minutes}`]),
    ...said(position(worked), position(planned)),
  ];
}
