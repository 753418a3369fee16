import type { HomeCareDraft } from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openJson } from '@/lib/data/rows/sealed-text';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { SheetAround } from '@/lib/domain/home-care/sheet-around';
import { sheetAroundDraftSchema } from '@/lib/domain/home-care/sheet-around.schema';
import { programDraftSchema } from '@/lib/domain/home-care/program.schema';

/** What was chosen for a sheet, as far as it came. */
export interface HomeCareDraftRow {
  id: string;
  clientId: string;
  program: ProgramItem[];
  /** Null in a choice of before there were own words and blocks. */
  around: SheetAround | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  /** Null while it is open. */
  closedAt: Date | null;
}

export const homeCareDraftInclude = { client: withKey } as const;

export function homeCareDraftRow(row: HomeCareDraft & { client: KeyHolder }): HomeCareDraftRow {
  const { id, clientId, version, createdAt, updatedAt, closedAt } = row;
  const program = programDraftSchema.parse(
    openJson(row.client, 'home_care_draft.program', row.program),
  );
  const around =
    row.around === null
      ? null
      : sheetAroundDraftSchema.parse(openJson(row.client, 'home_care_draft.around', row.around));
  return { id, clientId, program, around, version, createdAt, updatedAt, closedAt };
}
