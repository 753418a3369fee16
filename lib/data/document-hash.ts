import { createHash } from 'node:crypto';

/** Keys in one order at every depth: the same limits give the same text whoever built the object. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part)]));
}

/** SHA-256 (hex) of anything that JSON can say, whatever the order of its keys. */
export function documentHash(document: object): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(document)))
    .digest('hex');
}
