import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { Prisma } from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { withKey } from '@/lib/data/rows/client-key';
import { nameOf, withName } from '@/lib/data/rows/member-name';
import { isRowId } from '@/lib/data/rows/row-id';
import { openText, sealText } from '@/lib/data/rows/sealed-text';
import { isVersion } from '@/lib/data/rows/version';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { RetentionPolicy } from '@/lib/domain/practice/retention';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

const LIST_MAX = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** How long the practice keeps records, and the version of its settings. */
export async function findRetention(
  scope: PracticeScope | PracticeProgram,
): Promise<RetentionPolicy & { version: number }> {
  const row = await withDb(scope, (db) =>
    db.practice.findUniqueOrThrow({
      where: { id: scope.practiceId },
      select: { retentionYears: true, retentionMinorAge: true, version: true },
    }),
  );
  return { years: row.retentionYears, minorAge: row.retentionMinorAge, version: row.version };
}

/**
 * Saves how long the practice keeps records, over the version of its settings that the caller has read. The gate has asked
 * for `manage_practice`.
 */
export async function saveRetention(
  scope: PracticeScope,
  { version, policy }: { version: number; policy: RetentionPolicy },
): Promise<Result<{ version: number }, 'changed_by_someone_else'>> {
  if (!isVersion(version)) return { ok: false, reason: 'changed_by_someone_else' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const { count } = await db.practice.updateMany({
      where: { id: practiceId, version },
      data: {
        retentionYears: policy.years,
        retentionMinorAge: policy.minorAge,
        version: { increment: 1 },
      },
    });
    if (count === 0) return { ok: false, reason: 'changed_by_someone_else' };
    await recordAudit(db, scope, {
      action: 'save_retention',
      entity: 'practice',
      entityId: practiceId,
    });
    return { ok: true, value: { version: version + 1 } };
  });
}

/** What decides how long a record is kept. */
export interface KeptRecord {
  clientId: string;
  name: string;
  birthDate: IsoDate;
  /** The practice's calendar day on which something was last written of the client or given to them. */
  lastContact: IsoDate;
}

/** The last day on which the client was seen, by what was written then; contact data alone is no contact. */
const LAST = Prisma.sql`greatest(c.created_at,
  (SELECT max(updated_at) FROM intake x WHERE x.practice_id = c.practice_id AND x.client_id = c.id),
  (SELECT max(created_at) FROM short_screen x WHERE x.practice_id = c.practice_id AND x.client_id = c.id),
  (SELECT max(updated_at) FROM session_record x WHERE x.practice_id = c.practice_id AND x.client_id = c.id),
  (SELECT max(created_at) FROM record_amendment x WHERE x.practice_id = c.practice_id AND x.client_id = c.id),
  (SELECT max(created_at) FROM outcome x WHERE x.practice_id = c.practice_id AND x.client_id = c.id),
  (SELECT max(created_at) FROM course_review x WHERE x.practice_id = c.practice_id AND x.client_id = c.id),
  (SELECT max(created_at) FROM incident_note x WHERE x.practice_id = c.practice_id AND x.client_id = c.id),
  (SELECT max(updated_at) FROM told_intake x WHERE x.practice_id = c.practice_id AND x.client_id = c.id),
  (SELECT max(issued_at) FROM home_care_sheet x WHERE x.practice_id = c.practice_id AND x.client_id = c.id))`;

interface Columns {
  clientId: string;
  name: string;
  birthDate: Date;
  lastContact: Date;
}

const keptRecord = (row: Columns): KeptRecord => ({
  ...row,
  birthDate: fromColumn(row.birthDate),
  lastContact: fromColumn(row.lastContact),
});

/** What decides how long one record is kept; null when the practice has no such client, or it is erased. */
export async function findKeptRecord(
  scope: PracticeScope,
  clientId: string,
): Promise<KeptRecord | null> {
  if (!isRowId(clientId)) return null;
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<Columns[]>`
      SELECT c.id AS "clientId", c.name, c.birth_date AS "birthDate",
        (${LAST} AT TIME ZONE p.time_zone)::date AS "lastContact"
      FROM client c JOIN practice p ON p.id = c.practice_id
      WHERE c.practice_id = ${scope.practiceId}::uuid AND c.id = ${clientId}::uuid
        AND c.erased_at IS NULL`,
  );
  return rows[0] ? keptRecord(rows[0]) : null;
}

/** Where a page of old records ends: the next one begins after it. */
export type OldRecordPlace = Pick<KeptRecord, 'clientId' | 'lastContact'>;

/**
 * Records without a hold whose last contact is at least the policy's years ago: what the owner is asked about, the oldest
 * first, 100 at a time unless `limit` says so. Those that a minor's birthday keeps longer are left out by the day;
 * `keptUntil` is the rule.
 */
export async function listOldRecords(
  scope: PracticeScope | PracticeProgram,
  { after = null, limit = LIST_MAX }: { after?: OldRecordPlace | null; limit?: number } = {},
): Promise<KeptRecord[]> {
  const place = after ?? { lastContact: '0001-01-01', clientId: FIRST_ID };
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<Columns[]>`
      SELECT * FROM (
        SELECT c.id AS "clientId", c.name, c.birth_date AS "birthDate",
          (${LAST} AT TIME ZONE p.time_zone)::date AS "lastContact",
          p.retention_years, p.retention_minor_age
        FROM client c JOIN practice p ON p.id = c.practice_id
        WHERE c.practice_id = ${scope.practiceId}::uuid AND c.erased_at IS NULL
          AND c.created_at < now() - make_interval(years => p.retention_years) + interval '2 days'
          AND NOT EXISTS (SELECT FROM record_hold h WHERE h.practice_id = c.practice_id
            AND h.client_id = c.id AND h.lifted_at IS NULL)
      ) AS old
      WHERE "lastContact" <= (now() - make_interval(years => retention_years))::date + 1
        AND ("birthDate" + interval '18 years' <= "lastContact" + 1
          OR "birthDate" + make_interval(years => retention_minor_age) <= now() + interval '2 days')
        AND ("lastContact", "clientId") > (${place.lastContact}::date, ${place.clientId}::uuid)
      ORDER BY "lastContact", "clientId" LIMIT ${limit}`,
  );
  return rows.map(({ clientId, name, birthDate, lastContact }) =>
    keptRecord({ clientId, name, birthDate, lastContact }),
  );
}

/** What keeps a record beyond its time. */
export interface HoldRow {
  id: string;
  reason: string;
  placedAt: Date;
  placedByName: string;
}

/** The holds on a record that are not lifted, the oldest first. */
export async function listHolds(scope: PracticeScope, clientId: string): Promise<HoldRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) => readHolds(db, scope, clientId));
  return rows.map(({ id, client, reason, placedAt, placedBy }) => ({
    id,
    reason: openText(client, 'record_hold.reason', reason),
    placedAt,
    placedByName: nameOf(placedBy) ?? '',
  }));
}

function readHolds(db: Db, { practiceId }: PracticeScope, clientId: string) {
  return db.recordHold.findMany({
    where: { practiceId, clientId, liftedAt: null, client: { erasedAt: null } },
    relationLoadStrategy: 'join',
    include: { client: withKey, placedBy: withName },
    orderBy: { placedAt: 'asc' },
    take: LIST_MAX,
  });
}

/** Places a hold on a record; false when the practice has no such client. */
export async function placeHold(
  scope: PracticeScope,
  { clientId, reason }: { clientId: string; reason: string },
): Promise<boolean> {
  if (!isRowId(clientId)) return false;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    // Holds the client's row: an erasure that has just looked for holds is waited for.
    const client = await lockClient(db, scope, clientId);
    if (!client) return false;
    const { id } = await db.recordHold.create({
      data: {
        practiceId,
        clientId,
        reason: sealText(client, 'record_hold.reason', reason),
        placedById: accountId,
      },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      action: 'place_hold',
      entity: 'record_hold',
      entityId: id,
      clientId,
    });
    return true;
  });
}

/** Lifts a hold. Lifted twice is `not_found`. */
export async function liftHold(
  scope: PracticeScope,
  { clientId, holdId }: { clientId: string; holdId: string },
): Promise<Result<null, 'not_found'>> {
  if (!isRowId(clientId) || !isRowId(holdId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const { count } = await db.recordHold.updateMany({
      where: { id: holdId, practiceId, clientId, liftedAt: null },
      data: { liftedAt: now(), liftedById: accountId },
    });
    if (count === 0) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'lift_hold',
      entity: 'record_hold',
      entityId: holdId,
      clientId,
    });
    return { ok: true, value: null };
  });
}
