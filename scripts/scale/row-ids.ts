/** UUIDs of version 7, in the order of time, as 16 bytes each. */
import { randomFillSync } from 'node:crypto';

import { UUID_BYTES } from './copy-rows';

const RANDOM_BYTES = UUID_BYTES - 6;
const WORD = 65_536;

const pool = Buffer.alloc(RANDOM_BYTES * 4096);
let taken = pool.length;

/** Random bytes for one id: where they begin in the pool. The system is asked for many at a time. */
function nextRandom(): number {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += RANDOM_BYTES;
  return taken - RANDOM_BYTES;
}

/** Writes a new id of that time into `ids`. */
export function putId(ids: Buffer, place: number, milliseconds: number): void {
  const at = place * UUID_BYTES;
  ids.writeUIntBE(Math.floor(milliseconds / WORD), at, 4);
  ids.writeUIntBE(Math.floor(milliseconds) % WORD, at + 4, 2);
  const random = nextRandom();
  for (let byte = 0; byte < RANDOM_BYTES; byte += 1) ids[at + 6 + byte] = pool[random + byte] ?? 0;
  ids[at + 6] = 0x70 | ((ids[at + 6] ?? 0) & 0x0f);
  ids[at + 8] = 0x80 | ((ids[at + 8] ?? 0) & 0x3f);
}

/** An id as it is written. */
export function idText(ids: Buffer, place = 0): string {
  const hex = ids.toString('hex', place * UUID_BYTES, (place + 1) * UUID_BYTES);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

export function idAt(milliseconds: number): string {
  const id = Buffer.alloc(UUID_BYTES);
  putId(id, 0, milliseconds);
  return idText(id);
}
