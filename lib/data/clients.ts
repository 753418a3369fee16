import type { ClientDetails } from '@/lib/domain/intake/client-details.schema';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';
import { recordAudit } from '@/lib/data/audit';
import { newClientKey } from '@/lib/data/rows/client-key';
import { toColumn } from '@/lib/data/rows/calendar-date';
import { clientRow, type ClientRow } from '@/lib/data/rows/client-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { searchName, searchWords } from '@/lib/data/rows/search-name';
import { spellingKeys } from '@/lib/data/rows/spelling-keys';
import { isVersion } from '@/lib/data/rows/version';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';

const DUPLICATES_MAX = 50;

/** The client's contact data, or null when the practice has no such client. */
export async function findClient(
  scope: PracticeScope,
  clientId: string,
): Promise<ClientRow | null> {
  if (!isRowId(clientId)) return null;
  const row = await withDb(scope, (db) =>
    db.client.findFirst({ where: { id: clientId, practiceId: scope.practiceId, erasedAt: null } }),
  );
  return row && clientRow(row);
}

/** Clients with the same name (accents and case aside) and birth date. */
export async function findDuplicateClients(
  scope: PracticeScope,
  { name, birthDate }: { name: string; birthDate: IsoDate },
): Promise<ClientRow[]> {
  const rows = await withDb(scope, (db) =>
    db.client.findMany({
      where: {
        practiceId: scope.practiceId,
        erasedAt: null,
        searchName: searchName(name),
        birthDate: toColumn(birthDate),
      },
      orderBy: { id: 'asc' },
      take: DUPLICATES_MAX,
    }),
  );
  return rows.map(clientRow);
}

const columnsOf = (details: ClientDetails) => ({
  name: details.name,
  searchName: searchName(details.name),
  birthDate: toColumn(details.birthDate),
  phone: details.phone,
  email: details.email,
  address: details.address,
});

async function writeNameWords(
  db: Db,
  { practiceId, clientId, name }: { practiceId: string; clientId: string; name: string },
): Promise<void> {
  await db.clientNameWord.deleteMany({ where: { practiceId, clientId } });
  await db.clientNameWord.createMany({
    data: searchWords(name).map((word) => ({ practiceId, clientId, word })),
  });
  const keys = new Set(searchWords(name).flatMap(spellingKeys));
  await db.clientSpelling.deleteMany({ where: { practiceId, clientId } });
  await db.clientSpelling.createMany({
    data: [...keys].map((key) => ({ practiceId, clientId, key })),
  });
}

/** Adds a client to the practice. Whether there is a duplicate is asked before, with `findDuplicateClients`. */
export async function addClient(scope: PracticeScope, details: ClientDetails): Promise<ClientRow> {
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const row = await db.client.create({
      data: {
        ...columnsOf(details),
        practiceId,
        createdById: accountId,
        dataKey: newClientKey(),
      },
    });
    await writeNameWords(db, { practiceId, clientId: row.id, name: details.name });
    await recordAudit(db, scope, {
      action: 'add_client',
      entity: 'client',
      entityId: row.id,
      clientId: row.id,
    });
    return clientRow(row);
  });
}

/** Saves contact data over the version that the caller has read. */
export async function saveClient(
  scope: PracticeScope,
  { clientId, version, details }: { clientId: string; version: number; details: ClientDetails },
): Promise<Result<ClientRow, 'not_found' | 'changed_by_someone_else'>> {
  if (!isRowId(clientId) || !isVersion(version)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const [row] = await db.client.updateManyAndReturn({
      where: { id: clientId, practiceId, version, erasedAt: null },
      data: { ...columnsOf(details), version: { increment: 1 } },
    });
    if (!row) {
      const isThere = await db.client.count({
        where: { id: clientId, practiceId, erasedAt: null },
      });
      return { ok: false, reason: isThere ? 'changed_by_someone_else' : 'not_found' };
    }
    await writeNameWords(db, { practiceId, clientId, name: details.name });
    await recordAudit(db, scope, {
      action: 'save_client',
      entity: 'client',
      entityId: clientId,
      clientId,
    });
    return { ok: true, value: clientRow(row) };
  });
}
