import type { SessionRecord } from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openJson } from '@/lib/data/rows/sealed-text';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import {
  recordAnswersSchema,
  type RecordAnswers,
} from '@/lib/domain/session-record/session-record.schema';

/** What was done in one session. */
export interface RecordRow {
  id: string;
  clientId: string;
  planId: string;
  status: 'draft' | 'signed';
  answers: RecordAnswers;
  /** The plan's lines in words as they stood at signing; null while it is a draft. */
  frozen: unknown;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  signedAt: Date | null;
  signedByName: string | null;
}

export const recordInclude = { signedBy: withName, client: withKey } as const;

export function recordRow(
  row: SessionRecord & { signedBy: NamedMember | null; client: KeyHolder },
): RecordRow {
  return {
    id: row.id,
    clientId: row.clientId,
    planId: row.planId,
    status: row.status,
    answers: recordAnswersSchema.parse(openJson(row.client, 'session_record.answers', row.answers)),
    frozen: row.frozen === null ? null : openJson(row.client, 'session_record.frozen', row.frozen),
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    signedAt: row.signedAt,
    signedByName: nameOf(row.signedBy),
  };
}
