import { recordAccess } from '@/lib/data/access-log';
import { recordAudit } from '@/lib/data/audit';
import { Prisma } from '@/lib/data/generated/client';
import type { AuditSource } from '@/lib/data/rows/audit-content';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';

/** One thing that was done or opened. */
export interface AuditLine {
  source: AuditSource;
  id: string;
  at: Date;
  /** The member; null where the client or a program of the product acted. */
  accountId: string | null;
  accountName: string | null;
  /** Null for openings. */
  actor: string | null;
  /** What was done, or what was opened. */
  action: string;
  entity: string | null;
  entityId: string | null;
  clientId: string | null;
  /** Null where the client is not there any more. */
  clientName: string | null;
  network: string | null;
  sessionId: string | null;
  /** Number of its seal; null while it waits for one. */
  seal: number | null;
}

export interface AuditFilter {
  accountId?: string;
  clientId?: string;
  /** Only openings, or only these actions. */
  only?: 'opened' | readonly string[];
  /** From here on, and before there. */
  from?: Date;
  to?: Date;
}

/** Where a page ends: the next one begins with what is older. */
export interface AuditPlace {
  at: Date;
  id: string;
}

const PAGE_MAX = 500;

interface Query {
  practiceId: string;
  filter: AuditFilter;
  before: AuditPlace | null;
  limit: number;
}

function conditions({ practiceId, filter, before }: Query): Prisma.Sql {
  const { accountId, clientId, from, to } = filter;
  const parts = [Prisma.sql`x.practice_id = ${practiceId}::uuid`];
  if (accountId !== undefined) parts.push(Prisma.sql`x.account_id = ${accountId}::uuid`);
  if (clientId !== undefined) parts.push(Prisma.sql`x.client_id = ${clientId}::uuid`);
  if (from) parts.push(Prisma.sql`x.at >= ${from}`);
  if (to) parts.push(Prisma.sql`x.at < ${to}`);
  if (before) parts.push(Prisma.sql`(x.at, x.id) < (${before.at}, ${before.id}::uuid)`);
  return Prisma.join(parts, ' AND ');
}

/** At most `limit` rows of each table by its index, then the newest of both. */
function lines(query: Query): Prisma.Sql {
  const { only } = query.filter;
  const where = conditions(query);
  const order = Prisma.sql`ORDER BY x.at DESC, x.id DESC LIMIT ${query.limit}`;
  const deeds = Prisma.sql`(SELECT 'audit_event' AS source, x.id, x.at, x.account_id, x.actor, x.action,
      x.entity, x.entity_id, x.client_id, x.network, x.session_id
    FROM audit_event x WHERE ${where}
      ${Array.isArray(only) ? Prisma.sql`AND x.action = ANY (${only}::text[])` : Prisma.empty} ${order})`;
  const openings = Prisma.sql`(SELECT 'access_log' AS source, x.id, x.at, x.account_id, NULL AS actor,
      x.what AS action, NULL AS entity, NULL::uuid AS entity_id, x.client_id, x.network, x.session_id
    FROM access_log x WHERE ${where} ${order})`;
  if (only === 'opened') return openings;
  return only ? deeds : Prisma.sql`${deeds} UNION ALL ${openings}`;
}

/** Names of members are looked up by their keys: joined, every account of every practice was read. */
async function readLines(db: Db, query: Query): Promise<AuditLine[]> {
  return db.$queryRaw<AuditLine[]>`
    SELECT x.source, x.id, x.at, x.account_id AS "accountId",
      (SELECT name FROM account WHERE id = x.account_id) AS "accountName", x.actor,
      x.action, x.entity, x.entity_id AS "entityId", x.client_id AS "clientId",
      c.name AS "clientName", x.network, x.session_id AS "sessionId", s.number AS seal
    FROM (SELECT * FROM (${lines(query)}) AS both_tables
      ORDER BY at DESC, id DESC LIMIT ${query.limit}) AS x
    LEFT JOIN client c ON c.practice_id = ${query.practiceId}::uuid AND c.id = x.client_id
    LEFT JOIN audit_seal s ON s.row_id = x.id
    ORDER BY x.at DESC, x.id DESC`;
}

const isKnownId = (id: string | undefined): boolean => id === undefined || isRowId(id);

const placeAt = (line: AuditLine | undefined): AuditPlace | null =>
  line ? { at: line.at, id: line.id } : null;

/**
 * What was done and opened in the practice, the newest first, in one statement however much there is. `next` is where the
 * following page begins; null on the last one. An id that cannot be one finds nothing.
 */
export async function listAuditLines(
  scope: PracticeScope | PracticeProgram,
  input: { filter?: AuditFilter; before?: AuditPlace | null; limit?: number } = {},
): Promise<{ lines: AuditLine[]; next: AuditPlace | null }> {
  const { filter = {}, before = null, limit = 50 } = input;
  const areKnown = [filter.accountId, filter.clientId, before?.id].every(isKnownId);
  if (!areKnown) return { lines: [], next: null };
  const size = Math.min(Math.max(1, Math.trunc(limit)), PAGE_MAX);
  const query = { practiceId: scope.practiceId, filter, before, limit: size + 1 };
  const found = await withDb(scope, (db) => readLines(db, query));
  return {
    lines: found.slice(0, size),
    next: found.length > size ? placeAt(found[size - 1]) : null,
  };
}

/** Everybody who has ever belonged to the practice, by name: whom the owner can look for. */
export async function listAuditedPeople(
  scope: PracticeScope,
): Promise<{ accountId: string; name: string }[]> {
  const rows = await withDb(scope, (db) =>
    db.membership.findMany({
      where: { practiceId: scope.practiceId },
      relationLoadStrategy: 'join',
      select: { accountId: true, account: { select: { name: true } } },
      orderBy: { account: { name: 'asc' } },
      take: 500,
    }),
  );
  return rows.map(({ accountId, account }) => ({ accountId, name: account.name }));
}

/** That somebody has read the audit is a line of it. */
export async function recordAuditLook(
  scope: PracticeScope,
  look: { action: 'open_audit' | 'export_audit' } | { clientId: string },
): Promise<void> {
  await withDb(scope, async (db) => {
    if ('action' in look) {
      const { practiceId: entityId } = scope;
      return recordAudit(db, scope, { action: look.action, entity: 'practice', entityId });
    }
    const { clientId } = look;
    if (!isRowId(clientId)) return;
    // A row may only name a client of the practice.
    const isThere = await db.client.count({
      where: { id: clientId, practiceId: scope.practiceId },
    });
    if (isThere) await recordAccess(db, scope, { clientId, what: 'audit' });
  });
}
