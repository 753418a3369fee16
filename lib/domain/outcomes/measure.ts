import type { Sourced, SourceMark } from '../shared/source-mark';

/** The ten rows of spec §8.1; pain has a scale for the back and one for the leg, tolerance one for sitting and walking. */
export const outcomeMeasures = [
  'nprs_back',
  'nprs_leg',
  'psfs',
  'rmdq_24',
  'sciatica_bothersomeness',
  'sciatica_frequency',
  'groc',
  'body_chart',
  'home_care_days',
  'sitting_tolerance',
  'walking_tolerance',
  'satisfaction',
] as const;
export type OutcomeMeasure = (typeof outcomeMeasures)[number];

/** The 24 items of the Roland-Morris questionnaire by key, in its original order. */
export const rmdqItems = [
  'home',
  'change_position',
  'walk_slower',
  'no_house_jobs',
  'handrail',
  'lie_down_more',
  'hold_on_to_rise',
  'others_do_things',
  'dress_slower',
  'stand_short',
  'avoid_bend_kneel',
  'hard_to_rise',
  'painful_almost_always',
  'turn_in_bed',
  'appetite',
  'socks',
  'walk_short',
  'sleep_less_well',
  'dress_with_help',
  'sit_most_of_day',
  'avoid_heavy_jobs',
  'irritable',
  'stairs_slower',
  'bed_most_of_time',
] as const;

/** The four items that the bothersomeness and the frequency index share. */
export const sciaticaItems = ['leg_pain', 'numbness_tingling', 'weakness', 'pain_sitting'] as const;

/** When a measure is asked (spec §8.1 "Schedule"). */
export const measureSchedules = [
  'every_session',
  /** Start, session 4 or week 4, then every 4 to 6 weeks, and the end. */
  'milestones',
  /** As `milestones`, where there is leg pain. */
  'milestones_leg_pain',
  /** As `milestones`, but not at the start: there is nothing yet to compare with. */
  'milestones_after_start',
  'optional',
] as const;
export type MeasureSchedule = (typeof measureSchedules)[number];

/** How large a change has to be before it means something to the client. Either number is enough. */
export interface MeaningfulChange {
  points: number | null;
  /** Percent of the score at the start. */
  percent: number | null;
  sources: readonly SourceMark[];
}

/** How much a score moves by itself. */
export interface MeasurementError {
  /** A change of this many points or more is more than measurement error. */
  moreFrom: number;
  /** A change of fewer points than this is within it. Between the two nobody can tell. */
  withinBelow: number;
  /** Near the ends of the scale nobody can tell either. */
  unreliable?: { betterFromBelow: number; worseFromAbove: number };
  sources: readonly SourceMark[];
}

export interface ChangeRule {
  meaningful: MeaningfulChange;
  /** Null where no figure is known. */
  error: MeasurementError | null;
}

/** A score from which on a client counts as recovered, or the care as a success. */
export interface CutOff {
  means: 'recovered' | 'success';
  /** "at 12 months"; left out: at any time. */
  when?: string;
  atMost: number;
  sources: readonly SourceMark[];
}

/** One measure of spec §8.1. */
export interface MeasureRecord extends Sourced {
  id: OutcomeMeasure;
  name: string;
  aliases: readonly string[];
  /** What is asked, in our own words and plain enough for a client. */
  ask: string;
  /** How the answers become a score. */
  scoring: string;
  /** What happens to an answer that was not given. */
  missing: string;
  /** Range of the score; null where there is none. `max: null`: no upper end. */
  range: {
    min: number;
    max: number | null;
    whole: boolean;
    unit: 'points' | 'days' | 'minutes';
  } | null;
  /** Words at the ends of the scale. */
  ends: { low: string; high: string } | null;
  /** Which way a score moves when the client is better; null where neither way is. */
  better: 'lower' | 'higher' | null;
  /** Items in their original order; labels are ours. Empty where there is one question, or the client names them. */
  items: readonly { id: string; label: string }[];
  /** Where the client names the items: how many. */
  ownItems?: { min: number; max: number; suggestions: readonly string[] };
  /** Null: changes are shown, not judged. */
  change: ChangeRule | null;
  /** How one item is judged by itself, where it can be. */
  itemChange?: ChangeRule;
  /** Set where the answer is a comparison already: the answer that says "unchanged". */
  unchanged?: number;
  cutOffs: readonly CutOff[];
  schedule: MeasureSchedule;
  /** Where the measure comes from, as it has to be named. */
  citation: string;
  /** What we know of the right to use it. */
  licence: string;
  /** What a therapist should know who reads the score. */
  note?: string;
}

/** One row of spec §8.2: a measure that the product does not carry, and why. */
export interface AvoidedMeasure extends Sourced {
  id: string;
  name: string;
  aliases: readonly string[];
  /** `link`: a practice may put a link to its own copy; `check_first`: its terms come before it is added. */
  position: 'link' | 'check_first' | 'not_needed' | 'avoid';
  reason: string;
}
