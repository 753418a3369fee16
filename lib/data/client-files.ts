import { recordAccess } from '@/lib/data/access-log';
import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { notErased, withKey } from '@/lib/data/rows/client-key';
import {
  clientFileFacts,
  clientFileSelect,
  type ClientFileFacts,
} from '@/lib/data/rows/client-file-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { openText, sealText } from '@/lib/data/rows/sealed-text';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';

/** Papers that are kept of one client. None is ever deleted. */
const FILES_MAX = 200;

export interface NewFile {
  clientId: string;
  /** `FileKind` of lib/platform, read from the bytes. */
  kind: string;
  bytes: Uint8Array;
}

/** Keeps a paper of a client, under the client's key. */
export async function addClientFile(
  scope: PracticeScope,
  { clientId, kind, bytes }: NewFile,
): Promise<Result<{ id: string }, 'not_found' | 'too_many'>> {
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return { ok: false, reason: 'not_found' };
    const count = await db.clientFile.count({ where: { practiceId, clientId } });
    if (count >= FILES_MAX) return { ok: false, reason: 'too_many' };
    const text = Buffer.from(bytes).toString('base64');
    const { id } = await db.clientFile.create({
      data: {
        ...{ practiceId, clientId, kind, size: bytes.length, createdById: accountId },
        bytes: sealText(client, 'client_file.bytes', text),
      },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      ...{ action: 'add_client_file', entity: 'client_file', entityId: id, clientId },
    });
    return { ok: true, value: { id } };
  });
}

/** A paper as it was brought. */
export interface ClientFile extends ClientFileFacts {
  bytes: Buffer;
}

async function readFile(db: Db, practiceId: string, fileId: string): Promise<ClientFile | null> {
  const row = await db.clientFile.findFirst({
    where: { id: fileId, practiceId, ...notErased },
    relationLoadStrategy: 'join',
    select: { ...clientFileSelect, bytes: true, client: withKey },
  });
  if (!row) return null;
  const text = openText(row.client, 'client_file.bytes', row.bytes);
  return { ...clientFileFacts(row), bytes: Buffer.from(text, 'base64') };
}

/** One paper, to be downloaded; logged. Null when the practice has none with that id. */
export async function openClientFile(
  scope: PracticeScope,
  fileId: string,
): Promise<ClientFile | null> {
  if (!isRowId(fileId)) return null;
  return withDb(scope, async (db) => {
    const file = await readFile(db, scope.practiceId, fileId);
    if (file) await recordAccess(db, scope, { clientId: file.clientId, what: 'client_file' });
    return file;
  });
}

/** The same for an export, which logs that it was made. */
export async function exportClientFile(
  scope: PracticeScope | PracticeProgram,
  fileId: string,
): Promise<ClientFile | null> {
  return withDb(scope, (db) => readFile(db, scope.practiceId, fileId));
}

/** Ids of the papers of these clients, the oldest first. */
export async function listFileIds(
  scope: PracticeScope | PracticeProgram,
  clientIds: readonly string[],
): Promise<string[]> {
  const where = { practiceId: scope.practiceId, clientId: { in: clientIds.filter(isRowId) } };
  const rows = await withDb(scope, (db) =>
    db.clientFile.findMany({
      where: { ...where, ...notErased },
      orderBy: { id: 'asc' },
      select: { id: true },
    }),
  );
  return rows.map(({ id }) => id);
}

/** What papers several clients have, the oldest first, without what is in them. */
export async function readClientFiles(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => ClientFileFacts[]> {
  const rows = await db.clientFile.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: clientFileSelect,
  });
  return byClient(rows, clientFileFacts);
}
