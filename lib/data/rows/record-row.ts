import type { RecordAmendment, SessionRecord } from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openJson, openText } from '@/lib/data/rows/sealed-text';
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
  /** The oldest first; none while it is a draft. */
  amendments: AmendmentRow[];
}

/** A later change of a signed record. */
export interface AmendmentRow {
  id: string;
  text: string;
  reason: string;
  createdAt: Date;
  createdByName: string;
}

/** What a record has at the moment of its signing: nothing can be added to it yet. */
export const signedInclude = { signedBy: withName, client: withKey };

export const recordInclude = {
  ...signedInclude,
  amendments: {
    orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
    include: { createdBy: withName },
  },
};

type AmendmentColumns = RecordAmendment & { createdBy: NamedMember };

export function amendmentRow(client: KeyHolder, row: AmendmentColumns): AmendmentRow {
  return {
    id: row.id,
    text: openText(client, 'record_amendment.text', row.text),
    reason: openText(client, 'record_amendment.reason', row.reason),
    createdAt: row.createdAt,
    createdByName: nameOf(row.createdBy) ?? '',
  };
}

export function recordRow(
  row: SessionRecord & {
    signedBy: NamedMember | null;
    client: KeyHolder;
    amendments: AmendmentColumns[];
  },
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
    amendments: row.amendments.map((one) => amendmentRow(row.client, one)),
  };
}
