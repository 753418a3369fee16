import type { OutcomeMeasure, sciaticaItems } from './measure';

type SciaticaItem = (typeof sciaticaItems)[number];

/** What a client reads of the outcome measures, in one language. */
export interface MeasureTexts {
  /** The question. */
  asks: Readonly<Record<OutcomeMeasure, string>>;
  /** Words at the ends of its numbers, where it has them. */
  ends: Readonly<Partial<Record<OutcomeMeasure, { low: string; high: string }>>>;
  pain: Readonly<Record<'now' | 'worst' | 'average', string>>;
  sciatica: Readonly<Record<SciaticaItem, string>>;
  activities: {
    /** Below the question, while they are named: "like sitting or walking". */
    examples: string;
    /** Below the question, when the same ones are asked again. */
    again: string;
    /** "Activity {number}" */
    name: string;
    /** "How well can you do it now?" */
    rate: string;
  };
  change: {
    /** "You started here on {day}." */
    since: string;
    unchanged: string;
  };
  ticks: {
    /** That every line was read. */
    finished: string;
  };
  belowKnee: { ask: string; yes: string; no: string };
  minutes: string;
  /** Behind a question that may stay empty. */
  mayLeaveOut: string;
}
