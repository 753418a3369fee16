import type { Sourced } from '../shared/source-mark';

/** The numbers of spec §7.4, §8.1 "Schedule" and §10 "Progression": policy, not evidence. */
export interface CourseOfCare extends Sourced {
  sessionsPerWeek: { min: number; max: number };
  /** A review is due after so many sessions or so many days, whichever comes first. */
  review: { sessions: number; days: number };
  /** So many worse sessions one after the other lead to a referral. */
  worseInARow: number;
  /** Back and leg pain at which sessions may become fewer. */
  taperPainMax: number;
  /** Hours of mild soreness that are usual after a session. */
  sorenessHoursMax: number;
  /** Days after which people no longer recall well how they were at the start. */
  recallDaysMax: number;
  /** Days until a milestone measure is asked again: not before, and not later. */
  repeat: { fromDays: number; toDays: number };
  progression: Progression;
  /** What is known of the number of sessions. */
  evidence: string;
}

/** How a home dose moves (spec §10). */
export interface Progression extends Sourced {
  /** Days one after the other on which adherence has to hold. */
  days: number;
  /** Days of home care out of the window before. */
  adherence: { done: number; of: number };
  /** A flare longer than this halves the dose. */
  flareHoursMax: number;
  /** So many flares stop the item. */
  flaresToStop: number;
}
