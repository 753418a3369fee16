import { scoreMeasure } from './score-measure';
import type { Outcome } from './change-so-far';
import { activityKey, type ActivityAnswers, type MeasureAnswers } from './measure-answers.schema';
import { daysBetween, type IsoDate } from '../shared/iso-date';

/** What of a stored row says whether it counts. */
export interface Correctable {
  id: string;
  /** The row in whose place it stands. */
  replacesId: string | null;
  /** It only says that the row it names does not count. */
  takenBack: boolean;
}

/** The rows that count: nothing stands in their place, and they take nothing back. In the order in which they came. */
export function standingOf<Row extends Correctable>(rows: readonly Row[]): Row[] {
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows.filter(({ id, takenBack }) => !takenBack && !replaced.has(id));
}

/** A told intake lapses after so many days: what came with it is of the course that begins within them. */
const TOLD_BEFORE_DAYS = 30;

interface MaybeTold {
  day: IsoDate;
  /** Null: somebody asked. */
  toldOn: string | null;
}

const isBefore = ({ day, toldOn }: MaybeTold, beganOn: IsoDate): boolean =>
  toldOn !== null && day < beganOn && daysBetween(day, beganOn) <= TOLD_BEFORE_DAYS;

/**
 * From which day on what was measured is of a course: the day of its intake, or the earlier one on which the client told of
 * it alone, before that intake was signed.
 */
export function measuredFrom(rows: readonly MaybeTold[], beganOn: IsoDate): IsoDate {
  return rows
    .filter((row) => isBefore(row, beganOn))
    .reduce((first, { day }) => (day < first ? day : first), beganOn);
}

/** The same rows on the days on which they count for the course: what was told before it counts at its start. */
export const countedInCourse = <Row extends MaybeTold>(
  rows: readonly Row[],
  beganOn: IsoDate,
): Row[] => rows.map((row) => (isBefore(row, beganOn) ? { ...row, day: beganOn } : row));

/** What was answered to one measure on one day. */
export interface Answered {
  day: IsoDate;
  answers: MeasureAnswers;
}

/** The words of a list of activities, in any order. */
export const activityKeys = ({ activities }: ActivityAnswers): string =>
  activities
    .map(({ activity }) => activityKey(activity))
    .sort()
    .join('\n');

/**
 * The scores of what was answered (given as it is read, the newest first), the earliest in front: of two of one day the one
 * that was entered last comes last. Of the client's own activities only those count that were rated
 * in the same words as last: the mean of other activities is another number, and nothing to compare with.
 */
export function outcomesOf(answered: readonly Answered[]): Outcome[] {
  const inOrder = [...answered].reverse().sort((one, other) => daysBetween(other.day, one.day));
  const lists = inOrder.flatMap(({ answers }) => (answers.measure === 'psfs' ? [answers] : []));
  const last = lists.findLast((answers) => scoreMeasure(answers).ok);
  return inOrder.flatMap(({ day, answers }): Outcome[] => {
    const scored = scoreMeasure(answers);
    if (!scored.ok) return [];
    const isOther =
      answers.measure === 'psfs' &&
      last !== undefined &&
      activityKeys(answers) !== activityKeys(last);
    return isOther ? [] : [{ ...scored.value, on: day }];
  });
}
