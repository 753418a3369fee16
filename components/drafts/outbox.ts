import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What waits on the device, readable under its owner's key alone. */
export interface OutboxRow {
  /** The one copy of a draft on a page that it belongs to. */
  id: string;
  /** A hash of whose it is. */
  owner: string;
  draft: string;
  at: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

interface Schema extends DBSchema {
  waiting: { key: string; value: OutboxRow; indexes: { owner: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('fascicle-outbox', 1, {
    upgrade: (db) => {
      db.createObjectStore('waiting', { keyPath: 'id' }).createIndex('owner', 'owner');
    },
    terminated: () => (opened = null),
  });
  opened.catch(() => (opened = null));
  return opened;
}

const bound = (owner: string, draft: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${owner}/${draft}`);

interface Waiting {
  id: string;
  owner: string;
  draft: string;
  content: unknown;
}

/** Keeps it on the device; what was kept under this id before is replaced. */
export async function keepOnDevice(
  key: CryptoKey,
  { id, owner, draft, content }: Waiting,
): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(content));
  const additionalData = bound(owner, draft);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, text);
  await (await database()).put('waiting', { id, owner, draft, at: Date.now(), iv, sealed });
}

/** Forgets it, once it is stored or given up. */
export async function forgetOnDevice(id: string): Promise<void> {
  await (await database()).delete('waiting', id);
}

/** Forgets every row that is to go, whosever it is. */
export async function forgetRows(goes: (row: OutboxRow) => boolean): Promise<void> {
  const change = (await database()).transaction('waiting', 'readwrite');
  const rows = await change.store.getAll();
  await Promise.all([...rows.filter(goes).map(({ id }) => change.store.delete(id)), change.done]);
}

/** Everything of one person that waits on this device, oldest first; still sealed. */
export async function waitingOnDevice(owner: string): Promise<OutboxRow[]> {
  const rows = await (await database()).getAllFromIndex('waiting', 'owner', owner);
  return rows.sort((one, other) => one.at - other.at);
}

/** What a row says; null under another key, or when it was changed. */
export async function unsealed(key: CryptoKey, row: OutboxRow): Promise<unknown> {
  const additionalData = bound(row.owner, row.draft);
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: row.iv, additionalData },
      key,
      row.sealed,
    );
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}
