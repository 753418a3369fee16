import { randomBytes } from 'node:crypto';

import { now } from '@/lib/platform/clock';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Whether a text can be the id of a row. Ids come from addresses and forms: anything else, an object included, is
 * "not found" before it reaches a query.
 */
export function isRowId(id: unknown): id is string {
  return typeof id === 'string' && UUID.test(id);
}

let last = { at: 0, number: 0 };
/** Twelve bits tell the ids of one millisecond apart. */
const NUMBERS = 0x1000;

/** A new id that sorts after those that this process made before it (UUID of version 7), for rows that SQL of ours writes. */
export function newRowId(): string {
  const at = now().getTime();
  last = { at, number: at === last.at ? (last.number + 1) % NUMBERS : 0 };
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.number, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
