import type { OutcomeMeasure } from '../outcomes/measure';
import { measuresDue, type MeasuredCourse } from '../outcomes/measures-due';
import type { IsoDate } from '../shared/iso-date';
import type { RuleBook } from '../shared/rule-book';
import type { MeasuresToAsk, ToldForm } from './told-measures';

/** Asked with the activities: the schedule of spec §8.1 has no day of its own for what sitting and walking allow. */
const WITH_ACTIVITIES: readonly OutcomeMeasure[] = ['sitting_tolerance', 'walking_tolerance'];

interface AskFacts {
  /** The day that the course began; null: this intake will begin one. */
  beganOn: IsoDate | null;
  /** Days of its sessions. */
  sessions: readonly IsoDate[];
  /** What was asked and scored in it, on the day that it counts. */
  taken: MeasuredCourse['taken'];
  /** The client's own activities as they were rated last in it. */
  activities: readonly string[];
  forms: readonly ToldForm[];
  today: IsoDate;
  ruleBook: Pick<RuleBook, 'outcomeMeasures' | 'courseOfCare'>;
}

/**
 * The measures that a client is asked behind the own intake: what is due by the schedule of spec §8.1, at the start or at a
 * milestone, and with the activities how long sitting and walking go. Pain is not among them: the intake asks it itself, and
 * every session. A questionnaire whose sentences the practice has not entered cannot be asked.
 */
export function measuresToAsk(facts: AskFacts): MeasuresToAsk {
  const { beganOn, sessions, taken, forms, today, ruleBook } = facts;
  const due = measuresDue({
    course: {
      ...{ episodeStart: beganOn ?? today, sessions, taken },
      ...{ sessionToday: false, isEnding: false, legPain: true },
    },
    today,
    ruleBook,
  }).map(({ measure }) => measure);
  const isTakenToday = (measure: OutcomeMeasure): boolean =>
    taken.some((one) => one.measure === measure && one.on === today);
  const asked = new Set<OutcomeMeasure>(due);
  if (asked.has('psfs')) {
    for (const measure of WITH_ACTIVITIES) if (!isTakenToday(measure)) asked.add(measure);
  }
  if (forms.length === 0) asked.delete('rmdq_24');
  return {
    measures: ruleBook.outcomeMeasures.map(({ id }) => id).filter((id) => asked.has(id)),
    activities: beganOn === null ? [] : facts.activities,
    since: beganOn,
    forms,
  };
}
