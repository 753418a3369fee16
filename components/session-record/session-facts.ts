import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import type { PhaseMinutes } from '@/lib/domain/session-plan/time-budget';
import type { FunctionalTestRecord } from '@/lib/domain/outcomes/functional-test';
import type { NextTimeWords } from './for-next-time';
import type { MinuteLimits } from '@/lib/domain/session-record/minute-limits';
import type { NoteFacts } from '@/lib/domain/session-record/visit';

/** A functional test as it is offered. */
export type OfferedTest = Pick<
  FunctionalTestRecord,
  'id' | 'name' | 'how' | 'answer' | 'better' | 'note' | 'trainedOnly'
>;

/** What a session is recorded against: the plan, what may be changed in it, and what its note is written from. */
export interface SessionFacts {
  lines: readonly PlanLine[];
  words: readonly LineWords[];
  phases: PhaseMinutes;
  choices: ChoiceFacts;
  pressureNames: Readonly<Record<number, string>>;
  minutes: MinuteLimits;
  tests: readonly OfferedTest[];
  note: Omit<NoteFacts, 'record' | 'plan' | 'tests'>;
  /** What the session before left for this one. */
  fromLast: NextTimeWords | null;
  /** Where the sheet for home is chosen. */
  homeCareHref: string;
  /** The practice's. */
  timeZone: string;
}
