import type { Member } from '@/lib/access/require-member';
import { noteBlocks } from '@/lib/content/note-blocks';
import { ruleBook } from '@/lib/content/rule-book';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import type { PracticeScope } from '@/lib/data/scope';
import { findRecord } from '@/lib/data/session-records';
import { earlierNote } from '@/lib/domain/session-record/earlier-note';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';
import { lockedNote } from '@/lib/domain/session-record/locked-note';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { clockTime, today } from '@/lib/platform/clock';
import type { PrintedNote } from '@/lib/print/soap-note';

/**
 * The note of a signed record as it was frozen, with its signature and what was added since; null for a draft, and where the
 * practice has no such record.
 */
export async function printedNoteOf(
  scope: PracticeScope,
  { recordId, member }: { recordId: string; member: Member },
): Promise<PrintedNote | null> {
  const record = await findRecord(scope, recordId);
  if (!record?.signedAt) return null;
  const client = await findClient(scope, record.clientId);
  if (!client) return null;
  await logAccess(scope, { clientId: client.id, what: 'soap_note' });
  const { timeZone, name } = member.practice;
  const day = (at: Date): string => dayAndYearWords(today(timeZone, at));
  const { answers } = record;
  const frozen = frozenRecordSchema.parse(record.frozen);
  const signature = record.signedByName ?? '';
  const moment = (at: Date): string => `${day(at)}, ${clockTime(at, timeZone)}`;
  const signedAt = moment(record.signedAt);
  const addenda = record.amendments.map(({ text, reason, createdAt, createdByName }) => ({
    ...{ text, reason, by: createdByName },
    at: moment(createdAt),
  }));
  return {
    practice: name,
    client: client.name,
    day: day(record.createdAt),
    signed: `Signed by ${signature}, ${signedAt}`,
    note: lockedNote(
      frozen.note ?? earlierNote({ frozen, answers }, { blocks: noteBlocks, names: ruleBook }),
      {
        blocks: noteBlocks,
        lock: { signature, signedAt, addenda },
      },
    ),
  };
}
