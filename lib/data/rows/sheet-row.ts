import type { Client, HomeCareSheet } from '@/lib/data/generated/client';
import { sheetCode, spellCode } from '@/lib/data/rows/sheet-code';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openJson, openMaybe } from '@/lib/data/rows/sealed-text';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { programSchema } from '@/lib/domain/home-care/program.schema';
import {
  sheetDocumentSchema,
  type SheetDocument,
} from '@/lib/domain/home-care/sheet-document.schema';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { SheetAround } from '@/lib/domain/home-care/sheet-around';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';
import { sheetAroundSchema } from '@/lib/domain/home-care/sheet-around.schema';
import { versionCode } from '@/lib/domain/home-care/version-code';

/** One issued version of a client's program. */
export interface SheetRow {
  id: string;
  clientId: string;
  screeningId: string;
  /** 1, 2, 3 … for this client. */
  number: number;
  program: ProgramItem[];
  /** Null on a sheet of before there were own words and blocks. */
  around: SheetAround | null;
  /** The sheet in words as it was issued. */
  document: SheetDocument;
  contentVersion: string;
  contentHash: string;
  issuedAt: Date;
  issuedByName: string;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  /** In small print on every page: "2-A7F3". */
  versionCode: string;
  /** The client's code as it is printed: XXXX-XXXX-XXX. Opens `/s/…` with and without the dashes. */
  code: string;
  /** How the client's sheets go on paper, as it was chosen last. */
  layout: SheetLayout;
}

export const sheetInclude = {
  issuedBy: withName,
  client: { select: { ...withKey.select, sheetLayout: true } },
} as const;

type SheetClient = KeyHolder & Pick<Client, 'sheetLayout'>;

function aroundOf({ around, client }: Pick<HomeCareSheet, 'around'> & { client: KeyHolder }) {
  if (around === null) return null;
  return sheetAroundSchema.parse(openJson(client, 'home_care_sheet.around', around));
}

export function sheetRow(
  row: HomeCareSheet & { issuedBy: NamedMember; client: SheetClient },
): SheetRow {
  return {
    id: row.id,
    clientId: row.clientId,
    screeningId: row.screeningId,
    number: row.number,
    program: programSchema.parse(openJson(row.client, 'home_care_sheet.program', row.program)),
    around: aroundOf(row),
    document: sheetDocumentSchema.parse(
      openJson(row.client, 'home_care_sheet.document', row.document),
    ),
    contentVersion: row.contentVersion,
    contentHash: row.contentHash,
    versionCode: versionCode(row),
    issuedAt: row.issuedAt,
    issuedByName: nameOf(row.issuedBy) ?? '',
    withdrawnAt: row.withdrawnAt,
    withdrawnReason: openMaybe(row.client, 'home_care_sheet.withdrawn_reason', row.withdrawnReason),
    code: spellCode(sheetCode(row.linkId)),
    layout: row.client.sheetLayout,
  };
}
