/** A key that wraps the keys of clients. It stands outside the database. */
export interface DataKey {
  version: number;
  /** 256 bits. */
  key: Buffer;
}

const ENTRY = /^([1-9]\d{0,5}):([A-Za-z0-9_-]{43})$/;

/**
 * `VERSION:KEY`, several of them parted by commas: the first one wraps, the others only open what they have wrapped. Null
 * when it says anything else, or one version twice.
 */
export function parseDataKeys(text: string): DataKey[] | null {
  const keys = text.split(',').map((entry) => {
    const [, version = '', key = ''] = ENTRY.exec(entry.trim()) ?? [];
    return { version: Number(version), key: Buffer.from(key, 'base64url') };
  });
  const isGood = keys.every(({ key }) => key.length === 32);
  const isDistinct = new Set(keys.map(({ version }) => version)).size === keys.length;
  return isGood && isDistinct ? keys : null;
}
