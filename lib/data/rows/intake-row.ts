import type { Intake } from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openJson } from '@/lib/data/rows/sealed-text';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { intakeAnswersSchema, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

export interface IntakeRow {
  id: string;
  clientId: string;
  status: 'draft' | 'signed';
  answers: IntakeAnswers;
  contentVersion: string;
  /** The questions and answers in words as they stood at signing (`FrozenIntake`); null while it is a draft. */
  frozen: unknown;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  signedAt: Date | null;
  signedByName: string | null;
  /** The signed intake that this one stands in for. */
  replacesId: string | null;
  /** What the client told before the visit, where this one began with it. */
  toldIntakeId: string | null;
}

export const intakeInclude = { signedBy: withName, client: withKey } as const;

/** Throws a ZodError when the column does not hold an intake: that is a bug, never a client's doing. */
export function intakeRow(
  row: Intake & { signedBy: NamedMember | null; client: KeyHolder },
): IntakeRow {
  return {
    id: row.id,
    clientId: row.clientId,
    status: row.status,
    answers: intakeAnswersSchema.parse(openJson(row.client, 'intake.answers', row.answers)),
    contentVersion: row.contentVersion,
    frozen: row.frozen === null ? null : openJson(row.client, 'intake.frozen', row.frozen),
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    signedAt: row.signedAt,
    signedByName: nameOf(row.signedBy),
    replacesId: row.replacesId,
    toldIntakeId: row.toldIntakeId,
  };
}
