import type { TeachBack } from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { openJson } from '@/lib/data/rows/sealed-text';
import type { TeachBackAnswers } from '@/lib/domain/home-care/teach-back';
import { teachBackSchema } from '@/lib/domain/home-care/teach-back.schema';

/** How a client showed the items of a sheet back, as it was recorded once. */
export interface TeachBackRow {
  id: string;
  sheetId: string;
  answers: TeachBackAnswers;
  recordedAt: Date;
  recordedByName: string;
}

export const teachBackInclude = { createdBy: withName, client: withKey } as const;

export function teachBackRow(
  row: TeachBack & { createdBy: NamedMember; client: KeyHolder },
): TeachBackRow {
  return {
    id: row.id,
    sheetId: row.sheetId,
    answers: teachBackSchema.parse(openJson(row.client, 'teach_back.content', row.content)),
    recordedAt: row.createdAt,
    recordedByName: nameOf(row.createdBy) ?? '',
  };
}
