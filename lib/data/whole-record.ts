import { recordAccess } from '@/lib/data/access-log';
import { clientRow, type ClientRow } from '@/lib/data/rows/client-row';
import { intakeInclude, intakeRow, type IntakeRow } from '@/lib/data/rows/intake-row';
import { planInclude, planRow, type PlanRow } from '@/lib/data/rows/plan-row';
import { recordInclude, recordRow, type RecordRow } from '@/lib/data/rows/record-row';
import { isRowId } from '@/lib/data/rows/row-id';
import {
  clearanceRow,
  createdByInclude,
  decidedByInclude,
  decisionRow,
  incidentRow,
  screeningRow,
  type ClearanceRow,
  type DecisionRow,
  type IncidentRow,
  type ScreeningRow,
} from '@/lib/data/rows/screening-row';
import { openJson } from '@/lib/data/rows/sealed-text';
import { sheetInclude, sheetRow, type SheetRow } from '@/lib/data/rows/sheet-row';
import {
  shortScreenRow,
  shortScreenSelect,
  type ShortScreenRow,
} from '@/lib/data/rows/short-screen-row';
import type { PracticeScope } from '@/lib/data/scope';
import { bulkTogether, withDb, type Db } from '@/lib/data/transaction';

/** Everything that a practice holds of one client, the oldest first. */
export interface WholeRecord {
  client: ClientRow;
  /** Drafts and corrected ones too. */
  intakes: IntakeRow[];
  shortScreens: (ShortScreenRow & { frozen: unknown })[];
  /** Each with every decision that was ever made on it. */
  screenings: (ScreeningRow & { decisions: DecisionRow[] })[];
  /** Those that were taken back too. */
  clearances: ClearanceRow[];
  incidents: IncidentRow[];
  plans: PlanRow[];
  records: RecordRow[];
  sheets: SheetRow[];
}

type Of = { practiceId: string; clientId: string };

const join = { relationLoadStrategy: 'join' } as const;
const oldest = { orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }] };

async function readVisits(
  db: Db,
  where: Of,
): Promise<Pick<WholeRecord, 'intakes' | 'plans' | 'records' | 'sheets'>> {
  const intakes = await db.intake.findMany({ where, ...oldest, ...join, include: intakeInclude });
  const plans = await db.sessionPlan.findMany({ where, ...oldest, ...join, include: planInclude });
  const records = await db.sessionRecord.findMany({
    where,
    ...oldest,
    ...join,
    include: recordInclude,
  });
  const sheets = await db.homeCareSheet.findMany({
    where,
    orderBy: { number: 'asc' },
    ...join,
    include: sheetInclude,
  });
  return {
    intakes: intakes.map(intakeRow),
    plans: plans.map(planRow),
    records: records.map(recordRow),
    sheets: sheets.map(sheetRow),
  };
}

async function readFindings(
  db: Db,
  where: Of,
): Promise<Pick<WholeRecord, 'screenings' | 'shortScreens' | 'clearances' | 'incidents'>> {
  const screenings = await db.screening.findMany({
    where,
    ...oldest,
    ...join,
    include: {
      ...createdByInclude,
      decisions: { orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }], include: decidedByInclude },
    },
  });
  const shortScreens = await db.shortScreen.findMany({
    where,
    orderBy: [{ day: 'asc' }, { number: 'asc' }],
    ...join,
    select: { ...shortScreenSelect, frozen: true },
  });
  const noted = { where, ...oldest, ...join, include: createdByInclude };
  return {
    screenings: screenings.map((row) => ({
      ...screeningRow(row),
      decisions: row.decisions.map((one) => decisionRow({ ...one, screening: row })),
    })),
    shortScreens: shortScreens.map((row) => ({
      ...shortScreenRow(row),
      frozen: openJson(row.client, 'short_screen.frozen', row.frozen),
    })),
    clearances: (await db.clearance.findMany(noted)).map(clearanceRow),
    incidents: (await db.incidentNote.findMany(noted)).map(incidentRow),
  };
}

/**
 * Everything of one client as of one moment, for the client to take along; logged as an export. Null when the practice has
 * no such client. Ten statements, however much there is.
 */
export async function readWholeRecord(
  scope: PracticeScope,
  clientId: string,
): Promise<WholeRecord | null> {
  if (!isRowId(clientId)) return null;
  const where = { practiceId: scope.practiceId, clientId };
  return bulkTogether(
    scope,
    (inner) =>
      withDb(inner, async (db) => {
        const client = await db.client.findFirst({
          where: { id: clientId, practiceId: scope.practiceId, erasedAt: null },
        });
        if (!client) return null;
        await recordAccess(db, inner, { clientId, what: 'export' });
        return {
          client: clientRow(client),
          ...(await readVisits(db, where)),
          ...(await readFindings(db, where)),
        };
      }),
    { isSnapshot: true },
  );
}
