import type { ConsentArea } from '../anatomy/muscle';
import type { FrozenIntake } from '../intake/frozen-entry';
import type { FunctionalTestRecord } from '../outcomes/functional-test';
import type { Consents } from '../session-plan/consents';
import type { SessionPlan } from '../session-plan/session-plan';
import type { LineNames } from '../session-plan/line-words';
import type { BlockOfNote } from './note-block';
import type { RecordAnswers } from './session-record.schema';

/** What a note knows of a visit besides the record: everything is in words already, with the practice's clock. */
export interface Visit {
  client: string;
  practice: string;
  therapist: string;
  /** "Tue 24 Nov 2026" */
  day: string;
  /** "14:02" */
  start: string;
  /** Null while nobody has ended the session. */
  end: string | null;
  /** The client's first signed session is 1. */
  sessionNumber: number;
  /** "Tue 24 Nov 2026, 60 minutes" */
  planReference: string;
  consents: Consents;
  /** Of each area: version of the text, how it was signed, when, by whom (`consentNote`). */
  consentNotes?: Partial<Record<ConsentArea, string>>;
  screening: { result: string; cautions: readonly string[]; clearances: readonly string[] };
  /** The intake that counts, as it was asked and answered; null where its words cannot be read. */
  intake: FrozenIntake | null;
  /** Today's questions; null where none were asked. */
  shortScreen: FrozenIntake | null;
  /** "Better, Tue 17 Nov 2026": how the session before ended; null at the first. */
  lastResponse: string | null;
  /** What is at home, one item each. */
  homeItems: readonly string[];
}

/** What a record is put into words with: little enough to travel to a browser. */
export interface NoteNames extends LineNames {
  contentVersion: string;
}

/** What a test is called, and how its result is written down. */
export type NoteTest = Pick<FunctionalTestRecord, 'id' | 'name' | 'answer' | 'better'>;

/** Everything that a note is written from. Content comes as arguments: `blocks` and `tests` of lib/content. */
export interface NoteFacts {
  blocks: readonly BlockOfNote[];
  tests: readonly NoteTest[];
  ruleBook: NoteNames;
  plan: Pick<SessionPlan, 'lines'>;
  record: RecordAnswers;
  visit: Visit;
}

/** Lines of a field, from the facts. */
export type FieldLines = (facts: NoteFacts) => readonly string[];
