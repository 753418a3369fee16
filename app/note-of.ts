import { functionalTests } from '@/lib/content/functional-tests';
import { noteBlocks } from '@/lib/content/note-blocks';
import { ruleBook } from '@/lib/content/rule-book';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { frozenRecord } from '@/lib/domain/session-record/frozen-record';
import type { FrozenRecord } from '@/lib/domain/session-record/frozen-record.schema';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import { soapNote } from '@/lib/domain/session-record/soap-note';
import type { SoapNote } from '@/lib/domain/session-record/soap-note.schema';
import type { Visit } from '@/lib/domain/session-record/visit';

interface NoteOf {
  plan: Pick<SessionPlan, 'lines'>;
  record: RecordAnswers;
  visit: Visit;
}

const facts = (of: NoteOf) => ({ ...of, blocks: noteBlocks, tests: functionalTests, ruleBook });

/** The note of a record as it stands. */
export function noteOf(of: NoteOf): SoapNote {
  return soapNote(facts(of));
}

/** The whole record in words, as it is frozen at signing. */
export function frozenOf(of: NoteOf): FrozenRecord {
  return { ...frozenRecord(facts(of)), note: noteOf(of) };
}
