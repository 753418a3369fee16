import { addDays, daysBetween, type IsoDate } from '../shared/iso-date';
import type { RuleBook } from '../shared/rule-book';
import type { MeasureRecord, OutcomeMeasure } from './measure';

export interface MeasuredCourse {
  episodeStart: IsoDate;
  /** Days of the sessions before today. */
  sessions: readonly IsoDate[];
  /** There is a session today: what is asked every time is due. */
  sessionToday: boolean;
  /** Today is the last session of the course. */
  isEnding: boolean;
  legPain: boolean;
  /** What has been asked and scored. */
  taken: readonly { measure: OutcomeMeasure; on: IsoDate }[];
}

export type DueBecause = 'every_session' | 'start' | 'session_4' | 'week_4' | 'repeat' | 'end';

/** A measure to ask today. */
export interface MeasureDue {
  measure: OutcomeMeasure;
  because: DueBecause;
  /** Due from this day on. */
  since: IsoDate;
  /** Late after this day. */
  until: IsoDate;
  isLate: boolean;
}

interface DueFacts {
  course: MeasuredCourse;
  today: IsoDate;
  ruleBook: Pick<RuleBook, 'outcomeMeasures' | 'courseOfCare'>;
}

type Window = Omit<MeasureDue, 'measure' | 'isLate'>;

const onDay = (because: DueBecause, day: IsoDate): Window => ({ because, since: day, until: day });

/** The days on which a measure was taken in this episode, the earliest first. */
function takenOn(measure: OutcomeMeasure, { course, today }: DueFacts): IsoDate[] {
  return course.taken
    .filter((one) => one.measure === measure && one.on >= course.episodeStart && one.on <= today)
    .map(({ on }) => on)
    .sort();
}

function sessionDays({ course, today }: DueFacts): IsoDate[] {
  const before = course.sessions.filter((on) => on >= course.episodeStart && on < today);
  return [...before.sort(), ...(course.sessionToday ? [today] : [])];
}

/** Session 4 or week 4, whichever comes first; null while neither has come. */
function firstMilestone(facts: DueFacts): Window | null {
  const { review } = facts.ruleBook.courseOfCare;
  const fourth = sessionDays(facts)[review.sessions - 1];
  const week = addDays(facts.course.episodeStart, review.days);
  if (fourth !== undefined && fourth <= week) return onDay('session_4', fourth);
  return week <= facts.today ? onDay('week_4', week) : null;
}

/** From the intake to the first session. */
function startWindow(facts: DueFacts): Window {
  const since = facts.course.episodeStart;
  return { because: 'start', since, until: sessionDays(facts)[0] ?? facts.today };
}

function repeated(last: IsoDate, { ruleBook }: DueFacts): Window {
  const { fromDays, toDays } = ruleBook.courseOfCare.repeat;
  return { because: 'repeat', since: addDays(last, fromDays), until: addDays(last, toDays) };
}

/** What comes next in the schedule, whether or not its day has come; null while no day is known for it. */
function nextOf(days: readonly IsoDate[], needsStart: boolean, facts: DueFacts): Window | null {
  const last = days.at(-1);
  if (last === undefined && needsStart) return startWindow(facts);
  const milestone = firstMilestone(facts);
  if (milestone === null) return null;
  return last === undefined || last < milestone.since ? milestone : repeated(last, facts);
}

function milestoneWindow(
  needsStart: boolean,
  measure: OutcomeMeasure,
  facts: DueFacts,
): Window | null {
  const { course, today } = facts;
  const days = takenOn(measure, facts);
  if (days.at(-1) === today) return null;
  const next = nextOf(days, needsStart, facts);
  if (next !== null && next.since <= today) return next;
  const hasBegun = needsStart || firstMilestone(facts) !== null;
  return course.isEnding && hasBegun ? onDay('end', today) : null;
}

function everySession(measure: OutcomeMeasure, facts: DueFacts): Window | null {
  const { course, today } = facts;
  const isTaken = takenOn(measure, facts).at(-1) === today;
  return course.sessionToday && !isTaken ? onDay('every_session', today) : null;
}

function windowOf({ id, schedule }: MeasureRecord, facts: DueFacts): Window | null {
  switch (schedule) {
    case 'every_session':
      return everySession(id, facts);
    case 'milestones':
      return milestoneWindow(true, id, facts);
    case 'milestones_leg_pain':
      return facts.course.legPain ? milestoneWindow(true, id, facts) : null;
    case 'milestones_after_start':
      return milestoneWindow(false, id, facts);
    case 'optional':
      return null;
  }
}

/**
 * The measures to ask today, by the schedule of spec §8.1, in the order of the measures: pain at every session; the others
 * at the start, at session 4 or in week 4, then every 4 to 6 weeks, and at the end. Empty before the episode begins.
 */
export function measuresDue(facts: DueFacts): MeasureDue[] {
  if (daysBetween(facts.course.episodeStart, facts.today) < 0) return [];
  return facts.ruleBook.outcomeMeasures
    .filter(({ retired }) => !retired)
    .flatMap((record) => {
      const found = windowOf(record, facts);
      return found ? [{ measure: record.id, ...found, isLate: facts.today > found.until }] : [];
    });
}
