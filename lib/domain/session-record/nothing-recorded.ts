import type { RecordAnswers, RecordLine } from './session-record.schema';

/** A line that nothing has happened to yet. `line` is its place in the plan, from 0. */
export function openLine(line: number): RecordLine {
  return {
    line,
    status: null,
    change: null,
    comfort: null,
    response: null,
    notes: '',
    timer: null,
    repeat: false,
  };
}

/** Everything of a record but its lines, still empty. Without the schema: it also works in a browser. */
export const nothingRecorded: Omit<RecordAnswers, 'lines'> = {
  painBefore: { back: null, leg: null },
  painAfter: { back: null, leg: null },
  response: null,
  tests: [],
  points: [],
  retest: '',
  adverseReaction: '',
  thermal: null,
  chaperoneOffered: null,
  teachBack: null,
  notes: '',
  repeatNext: '',
  tellNext: '',
  endedAt: null,
  written: { subjective: null, objective: null, assessment: null, plan: null },
};
