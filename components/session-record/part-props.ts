import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import type { SessionFacts } from './session-facts';

/** Changes some of the record; made from the record of that moment where it hangs on it. */
export type SetRecord = (
  some: Partial<RecordAnswers> | ((now: RecordAnswers) => Partial<RecordAnswers>),
) => void;

/** What each part of a running session is given. */
export interface PartProps {
  record: RecordAnswers;
  facts: SessionFacts;
  /** By field. */
  errors: Record<string, string>;
  set: SetRecord;
}

/** The same, of a part that reads so much of the record. */
export type PartOf<Key extends keyof RecordAnswers> = Omit<PartProps, 'record'> & {
  record: Pick<RecordAnswers, Key>;
};
