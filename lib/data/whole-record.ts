import { recordAccess } from '@/lib/data/access-log';
import { readFromHome, type FromHome } from '@/lib/data/from-home';
import { readCourses, type Courses } from '@/lib/data/outcomes';
import { readPapers, type Papers } from '@/lib/data/record-papers';
import {
  appointmentInclude,
  appointmentRow,
  type AppointmentRow,
} from '@/lib/data/rows/appointment-row';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { clientRow, type ClientRow } from '@/lib/data/rows/client-row';
import {
  homeCareDraftInclude,
  homeCareDraftRow,
  type HomeCareDraftRow,
} from '@/lib/data/rows/home-care-draft-row';
import { intakeInclude, intakeRow, type IntakeRow } from '@/lib/data/rows/intake-row';
import { holdInclude, holdRow, type HoldRow } from '@/lib/data/rows/keeping-rows';
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
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { bulkTogether, withDb, type Db } from '@/lib/data/transaction';

/** Everything that a practice holds of one client, the oldest first. */
export interface WholeRecord extends FromHome, Courses, Papers {
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
  /** What was chosen for sheets, as far as it came. */
  homeCareDrafts: HomeCareDraftRow[];
  /** Cancelled ones too. */
  appointments: AppointmentRow[];
  /** Reasons to keep the record longer, lifted ones too. */
  holds: HoldRow[];
}

const join = { relationLoadStrategy: 'join' } as const;
const oldest = { orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }] };

type PartsOf<Name extends keyof WholeRecord> = (clientId: string) => Pick<WholeRecord, Name>;

async function readVisits(
  db: Db,
  where: OfClients,
): Promise<PartsOf<'intakes' | 'plans' | 'records' | 'sheets' | 'homeCareDrafts'>> {
  const intakes = byClient(
    await db.intake.findMany({ where, ...oldest, ...join, include: intakeInclude }),
    intakeRow,
  );
  const plans = byClient(
    await db.sessionPlan.findMany({ where, ...oldest, ...join, include: planInclude }),
    planRow,
  );
  const records = byClient(
    await db.sessionRecord.findMany({ where, ...oldest, ...join, include: recordInclude }),
    recordRow,
  );
  const sheets = await readSheets(db, where);
  const drafts = byClient(
    await db.homeCareDraft.findMany({
      where,
      orderBy: { version: 'asc' },
      ...join,
      include: homeCareDraftInclude,
    }),
    homeCareDraftRow,
  );
  return (clientId) => ({
    intakes: intakes(clientId),
    plans: plans(clientId),
    records: records(clientId),
    sheets: sheets(clientId),
    homeCareDrafts: drafts(clientId),
  });
}

async function readAppointments(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => AppointmentRow[]> {
  const rows = await db.appointment.findMany({
    where,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    ...join,
    include: appointmentInclude,
  });
  return byClient(rows, appointmentRow);
}

async function readSheets(db: Db, where: OfClients): Promise<(clientId: string) => SheetRow[]> {
  const rows = await db.homeCareSheet.findMany({
    where,
    orderBy: { number: 'asc' },
    ...join,
    include: sheetInclude,
  });
  return byClient(rows, sheetRow);
}

async function readFindings(
  db: Db,
  where: OfClients,
): Promise<PartsOf<'screenings' | 'shortScreens' | 'clearances' | 'incidents'>> {
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
  const parts = {
    screenings: byClient(screenings, (row) => ({
      ...screeningRow(row),
      decisions: row.decisions.map((one) => decisionRow({ ...one, screening: row })),
    })),
    shortScreens: byClient(shortScreens, (row) => ({
      ...shortScreenRow(row),
      frozen: openJson(row.client, 'short_screen.frozen', row.frozen),
    })),
    clearances: byClient(await db.clearance.findMany(noted), clearanceRow),
    incidents: byClient(await db.incidentNote.findMany(noted), incidentRow),
  };
  return (clientId) => ({
    screenings: parts.screenings(clientId),
    shortScreens: parts.shortScreens(clientId),
    clearances: parts.clearances(clientId),
    incidents: parts.incidents(clientId),
  });
}

async function readHolds(db: Db, where: OfClients): Promise<(clientId: string) => HoldRow[]> {
  const orderBy = [{ placedAt: 'asc' as const }, { id: 'asc' as const }];
  return byClient(
    await db.recordHold.findMany({ where, ...join, orderBy, include: holdInclude }),
    holdRow,
  );
}

/** Everything of these clients, in the order of their ids; erased ones are left out. Twenty-one statements, however much there is. */
async function readRecords(db: Db, practiceId: string, ids: string[]): Promise<WholeRecord[]> {
  const clients = await db.client.findMany({
    where: { id: { in: ids }, practiceId, erasedAt: null },
    orderBy: { id: 'asc' },
  });
  if (clients.length === 0) return [];
  const found = clients.map(({ id }) => id);
  const where = { practiceId, clientId: { in: found } };
  const visits = await readVisits(db, where);
  const findings = await readFindings(db, where);
  const appointments = await readAppointments(db, where);
  const holds = await readHolds(db, where);
  const papers = await readPapers(db, { practiceId }, found);
  const fromHome = await readFromHome(db, { practiceId }, found);
  const courses = await readCourses(db, where);
  return clients.map((client) => ({
    client: clientRow(client),
    ...visits(client.id),
    ...findings(client.id),
    appointments: appointments(client.id),
    holds: holds(client.id),
    ...fromHome(client.id),
    ...courses(client.id),
    ...papers(client.id),
  }));
}

/**
 * Everything of one client as of one moment, for the client to take along; logged as an export. Null when the practice has
 * no such client.
 */
export async function readWholeRecord(
  scope: PracticeScope,
  clientId: string,
): Promise<WholeRecord | null> {
  if (!isRowId(clientId)) return null;
  return bulkTogether(
    scope,
    (inner) =>
      withDb(inner, async (db) => {
        const [record] = await readRecords(db, scope.practiceId, [clientId]);
        if (!record) return null;
        await recordAccess(db, inner, { clientId, what: 'export' });
        return record;
      }),
    { isSnapshot: true },
  );
}

/** Everything of several clients, for an export of the practice, which logs that it does. */
export async function readWholeRecords(
  scope: PracticeScope | PracticeProgram,
  ids: readonly string[],
): Promise<WholeRecord[]> {
  return withDb(scope, (db) => readRecords(db, scope.practiceId, ids.filter(isRowId)));
}

/** A sheet, and when its client comes: its paper shows the days until the next visit. */
export type SheetAndVisits = { sheet: SheetRow } & Pick<WholeRecord, 'appointments'>;

/** The sheets of several clients that hold, for the same: a withdrawn one must not be printed again. */
export async function readSheetsThatHold(
  scope: PracticeScope | PracticeProgram,
  ids: readonly string[],
): Promise<SheetAndVisits[]> {
  const { practiceId } = scope;
  const known = ids.filter(isRowId);
  const where = { practiceId, clientId: { in: known } };
  return withDb(scope, async (db) => {
    const sheets = await readSheets(db, where);
    const appointments = await readAppointments(db, where);
    return known
      .flatMap((id) => sheets(id).map((sheet) => ({ sheet, appointments: appointments(id) })))
      .filter(({ sheet }) => sheet.withdrawnAt === null);
  });
}
