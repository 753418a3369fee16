import { isTherapist } from '@/lib/data/appointments';
import { recordAudits } from '@/lib/data/audit';
import { searchWords } from '@/lib/data/rows/search-name';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { ChosenEvent } from '@/lib/domain/practice/appointment.schema';
import type { NamedClient } from '@/lib/domain/practice/match-client';
import type { Result } from '@/lib/domain/shared/result';

/** More words than a calendar of people's names has; more namesakes than anybody chooses among. */
const WORDS_MAX = 5000;
const CLIENTS_MAX = 500;

/** Words of a title as names are compared. */
export const titleWords = searchWords;

/** Clients all of whose name stands among these words, at most 500. One statement, however many titles there are. */
export async function listNamedClients(
  scope: PracticeScope,
  words: readonly string[],
): Promise<NamedClient[]> {
  const { practiceId } = scope;
  const known = [...new Set(words)].slice(0, WORDS_MAX);
  if (known.length === 0) return [];
  return withDb(
    scope,
    (db) => db.$queryRaw<NamedClient[]>`
      SELECT c.id, c.name, to_char(c.birth_date, 'YYYY-MM-DD') AS "birthDate",
        array_agg(w.word ORDER BY w.word) AS words
      FROM client c JOIN client_name_word w ON w.practice_id = c.practice_id AND w.client_id = c.id
      WHERE c.practice_id = ${practiceId}::uuid AND c.erased_at IS NULL AND c.id IN (
        SELECT f.client_id FROM client_name_word f
        WHERE f.practice_id = ${practiceId}::uuid AND f.word = ANY(${known}::text[]))
      GROUP BY c.id
      HAVING bool_and(w.word = ANY(${known}::text[]))
      ORDER BY c.search_name, c.id
      LIMIT ${CLIENTS_MAX}`,
  );
}

/** An event that was taken from a file before, as it stands here. */
export interface KnownEvent {
  source: string;
  startsAt: Date;
  isCancelled: boolean;
}

/** Which of these events of a file are appointments here already. */
export async function listKnownEvents(
  scope: PracticeScope,
  sources: readonly string[],
): Promise<KnownEvent[]> {
  const rows = await withDb(scope, (db) =>
    db.appointment.findMany({
      where: { practiceId: scope.practiceId, sourceHash: { in: [...sources] } },
      select: { sourceHash: true, startsAt: true, cancelledAt: true },
    }),
  );
  return rows.map(({ sourceHash, startsAt, cancelledAt }) => ({
    source: sourceHash ?? '',
    startsAt,
    isCancelled: cancelledAt !== null,
  }));
}

async function areOwnClients(
  db: Db,
  { practiceId }: PracticeScope,
  ids: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (!wanted.every(isRowId)) return false;
  const where = { id: { in: wanted }, practiceId, erasedAt: null };
  return (await db.client.count({ where })) === wanted.length;
}

/**
 * Makes an appointment of every event that is none yet, all of them or none. Answers how many were made: what a file brings
 * a second time is left as it stands here.
 */
export async function addCalendarEvents(
  scope: PracticeScope,
  { therapistId, events }: { therapistId: string; events: readonly ChosenEvent[] },
): Promise<Result<number, 'not_found' | 'no_such_therapist'>> {
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    if (!(await isTherapist(db, scope, therapistId))) {
      return { ok: false, reason: 'no_such_therapist' };
    }
    const clientIds = events.map(({ clientId }) => clientId);
    if (!(await areOwnClients(db, scope, clientIds))) return { ok: false, reason: 'not_found' };
    const made = await db.appointment.createManyAndReturn({
      data: events.map(({ source, startsAt, minutes, clientId }) => ({
        ...{ practiceId, clientId, therapistId, minutes, createdById: accountId },
        startsAt: new Date(startsAt),
        sourceHash: source,
      })),
      skipDuplicates: true,
      select: { id: true, clientId: true },
    });
    const line = { action: 'fill_appointment', entity: 'appointment' };
    await recordAudits(
      db,
      scope,
      made.map(({ id, clientId }) => ({ ...line, entityId: id, clientId })),
    );
    return { ok: true, value: made.length };
  });
}
