import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import type { SessionFacts } from './session-facts';

/** What each part of a running session is given. */
export interface PartProps {
  record: RecordAnswers;
  facts: SessionFacts;
  /** By field. */
  errors: Record<string, string>;
  set: (part: Partial<RecordAnswers>) => void;
}
