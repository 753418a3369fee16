import { recordAudit } from '@/lib/data/audit';
import { carryDecisions } from '@/lib/data/carry-decisions';
import { lockClient } from '@/lib/data/client-lock';
import { newestSignedIntakeId } from '@/lib/data/newest-intake';
import { isRowId } from '@/lib/data/rows/row-id';
import {
  createdByInclude,
  decidedByInclude,
  decisionInclude,
  decisionRow,
  incidentRow,
  newestPerRule,
  screeningRow,
  type DecisionRow,
  type IncidentRow,
  type ScreeningRow,
} from '@/lib/data/rows/screening-row';
import { notErased, type KeyHolder } from '@/lib/data/rows/client-key';
import { sealText } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import { storeScreening, type ScreeningOfIntake } from '@/lib/data/store-screening';
import { withDb, type Db } from '@/lib/data/transaction';
import type { DecisionKind } from '@/lib/domain/screening/screening';
import type { Result } from '@/lib/domain/shared/result';

const NEWEST_FIRST = [{ createdAt: 'desc' }, { id: 'desc' }] as const;

async function readScreening(
  db: Db,
  where: { practiceId: string; id?: string; clientId?: string },
): Promise<(ScreeningRow & { client: KeyHolder }) | null> {
  const row = await db.screening.findFirst({
    where: { ...where, ...notErased },
    relationLoadStrategy: 'join',
    orderBy: [...NEWEST_FIRST],
    include: createdByInclude,
  });
  return row && { ...screeningRow(row), client: row.client };
}

/** Without what opens it: that stays in lib/data. */
function plain(row: (ScreeningRow & { client: KeyHolder }) | null): ScreeningRow | null {
  if (!row) return null;
  const { client: _client, ...screening } = row;
  return screening;
}

/** One stored screening, or null when the practice has none with that id. */
export async function findScreening(
  scope: PracticeScope,
  screeningId: string,
): Promise<ScreeningRow | null> {
  if (!isRowId(screeningId)) return null;
  return withDb(scope, async (db) =>
    plain(await readScreening(db, { practiceId: scope.practiceId, id: screeningId })),
  );
}

/** The client's screening that counts: the last one. */
export async function findNewestScreening(
  scope: PracticeScope,
  clientId: string,
): Promise<ScreeningRow | null> {
  if (!isRowId(clientId)) return null;
  return withDb(scope, async (db) =>
    plain(await readScreening(db, { practiceId: scope.practiceId, clientId })),
  );
}

/**
 * "Screen again": stores a new screening of the client's newest signed intake. Decisions on findings that are the same
 * as in the screening before go with it. Null when the intake is not the client's newest signed one.
 */
export async function addScreening(
  scope: PracticeScope,
  input: ScreeningOfIntake,
): Promise<ScreeningRow | null> {
  const { clientId, intakeId } = input;
  if (!isRowId(clientId) || !isRowId(intakeId)) return null;
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return null;
    if ((await newestSignedIntakeId(db, scope, clientId)) !== intakeId) return null;
    const before = await readScreening(db, { practiceId, clientId });
    const id = await storeScreening(db, scope, { ...input, client });
    const added = await readScreening(db, { practiceId, id });
    if (added && before?.intakeId === intakeId) {
      await carryDecisions(db, scope, { from: before, to: added });
    }
    return plain(added);
  });
}

/**
 * Records what a person decides on one finding. A changed mind is a new row. `not_found` also when the screening has no
 * finding of that rule.
 */
export async function recordDecision(
  scope: PracticeScope,
  input: { screeningId: string; rule: string; kind: DecisionKind; reason: string },
): Promise<Result<DecisionRow, 'not_found'>> {
  const { screeningId, rule, kind, reason } = input;
  if (!isRowId(screeningId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const screening = await readScreening(db, { practiceId, id: screeningId });
    if (!screening?.result.findings.some((finding) => finding.rule === rule)) {
      return { ok: false, reason: 'not_found' };
    }
    const sealed = sealText(screening.client, 'finding_decision.reason', reason);
    const row = await db.findingDecision.create({
      data: { practiceId, screeningId, rule, kind, reason: sealed, decidedById: accountId },
      include: decidedByInclude,
    });
    await recordAudit(db, scope, {
      action: 'record_decision',
      entity: 'finding_decision',
      entityId: row.id,
      clientId: screening.clientId,
    });
    return { ok: true, value: decisionRow({ ...row, screening }) };
  });
}

/** The decisions that count: the newest on each rule. */
export async function listDecisions(
  scope: PracticeScope,
  screeningId: string,
): Promise<DecisionRow[]> {
  if (!isRowId(screeningId)) return [];
  const rows = await withDb(scope, (db) =>
    db.findingDecision.findMany({
      where: { practiceId: scope.practiceId, screeningId, screening: notErased },
      relationLoadStrategy: 'join',
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      include: decisionInclude,
    }),
  );
  return newestPerRule(rows.map(decisionRow));
}

/**
 * Adds what was done about an emergency or urgent finding: who was called, when, what was said. Null when the practice
 * has no such screening.
 */
export async function addIncidentNote(
  scope: PracticeScope,
  { screeningId, note }: { screeningId: string; note: string },
): Promise<IncidentRow | null> {
  if (!isRowId(screeningId)) return null;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const screening = await readScreening(db, { practiceId, id: screeningId });
    if (!screening) return null;
    const { clientId, client, result } = screening;
    const rules = result.findings
      .filter(({ level }) => level === 'emergency' || level === 'urgent')
      .map(({ rule }) => rule)
      .sort();
    const row = await db.incidentNote.create({
      data: {
        practiceId,
        clientId,
        screeningId,
        rules,
        note: sealText(client, 'incident_note.note', note),
        createdById: accountId,
      },
      include: createdByInclude,
    });
    await recordAudit(db, scope, {
      action: 'note_incident',
      entity: 'incident_note',
      entityId: row.id,
      clientId,
    });
    return incidentRow(row);
  });
}

/** Every incident note of the client, newest first. */
export async function listIncidentNotes(
  scope: PracticeScope,
  clientId: string,
): Promise<IncidentRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.incidentNote.findMany({
      where: { practiceId: scope.practiceId, clientId, ...notErased },
      relationLoadStrategy: 'join',
      orderBy: [...NEWEST_FIRST],
      include: createdByInclude,
    }),
  );
  return rows.map(incidentRow);
}
