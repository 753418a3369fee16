import type { NextTimeWords } from '@/components/session-record/for-next-time';
import type { RecordRow } from '@/lib/data/rows/record-row';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';

/** What a signed record leaves for the next session; null for a draft, and where its words cannot be read. */
export function nextTimeOf(record: Pick<RecordRow, 'frozen'> | null): NextTimeWords | null {
  const frozen = frozenRecordSchema.safeParse(record?.frozen);
  return frozen.success ? frozen.data.next : null;
}
