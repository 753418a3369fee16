import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Sealed with this phone's own key. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

/** Something told that waits; its place goes up with everything that is told here. */
export interface ToldRow extends Sealed {
  sequence?: number;
  /** A hash of whose page it is. */
  page: string;
}

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  told: { key: number; value: ToldRow };
  /** What is ticked, of each page. */
  ticks: { key: string; value: Sealed };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** What this phone keeps of what was told on it. */
export function phoneStore(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('fascicle-told', 1, {
    upgrade: (db) => {
      db.createObjectStore('keys');
      db.createObjectStore('told', { keyPath: 'sequence', autoIncrement: true });
      db.createObjectStore('ticks');
    },
    terminated: () => (opened = null),
  });
  opened.catch(() => (opened = null));
  return opened;
}

/** This phone's own key: the browser gives it out to nobody, not even to this page. */
async function keyHere(): Promise<CryptoKey> {
  const db = await phoneStore();
  const known = await db.get('keys', 'own');
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Two tabs at once: the first one's stays.
  const change = db.transaction('keys', 'readwrite');
  const first = await change.store.get('own');
  if (!first) await change.store.put(made, 'own');
  await change.done;
  return first ?? made;
}

/** Seals anything that JSON can say. Throws where the phone cannot keep a key. */
export async function sealHere(value: object): Promise<Sealed> {
  const key = await keyHere();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
}

/** What `sealHere` was given; null where it was changed, or sealed with another key. */
export async function unsealHere({ iv, sealed }: Sealed): Promise<unknown> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyHere(), sealed);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

/** Whose page it is, as the phone keeps it: not the code itself. */
export async function pageMark(code: string): Promise<string> {
  const bytes = new TextEncoder().encode(`page:${code}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
