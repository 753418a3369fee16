import type { Member } from '@/lib/access/require-member';
import { noteBlocks } from '@/lib/content/note-blocks';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import type { PracticeScope } from '@/lib/data/scope';
import { findRecord } from '@/lib/data/session-records';
import {
  frozenRecordSchema,
  type FrozenRecord,
} from '@/lib/domain/session-record/frozen-record.schema';
import { lockedNote } from '@/lib/domain/session-record/locked-note';
import type { SoapNote } from '@/lib/domain/session-record/soap-note.schema';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { clockTime, today } from '@/lib/platform/clock';
import type { PrintedNote } from '@/lib/print/soap-note';

/** Of a record that was signed before there were notes: its lines as they were frozen. */
function noteOfLines({ lines, response }: FrozenRecord): SoapNote {
  const done = lines.map(({ title, planned, happened, notes }) =>
    [title, planned, happened, notes].filter(Boolean).join('. '),
  );
  const title = (id: string): string => noteBlocks.find((block) => block.id === id)?.title ?? id;
  const field = (id: string, label: string, all: string[]) => ({ id, label, lines: all });
  return {
    blocks: [
      {
        id: 'objective',
        title: title('objective'),
        fields: [field('work_done', 'What was done', done)],
        replaced: null,
      },
      {
        id: 'assessment',
        title: title('assessment'),
        fields: response === null ? [] : [field('response', 'Response', [response])],
        replaced: null,
      },
    ],
  };
}

/** The note of a signed record as it was frozen, with its signature and what was added since; null for a draft, and where the practice has no such record. */
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
    note: lockedNote(frozen.note ?? noteOfLines(frozen), {
      blocks: noteBlocks,
      lock: { signature, signedAt, addenda },
    }),
  };
}
