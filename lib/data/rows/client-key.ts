import { createCipheriv, createDecipheriv, randomBytes, randomFillSync } from 'node:crypto';

import type { DataKey } from '@/lib/platform/data-keys';
import { env } from '@/lib/platform/env';

const NONCE = 12;
const TAG = 16;
const KEY = 32;

/** What of a client opens the texts of that client's records. */
export interface KeyHolder {
  id: string;
  /** The client's own key, wrapped: `VERSION.nonce|tag|key`. Null once the record is erased. */
  dataKey: string | null;
}

/** Reads the key in the statement that reads the row: beside a `client` relation, with `relationLoadStrategy: 'join'`. */
export const withKey = { select: { id: true, dataKey: true } } as const;

/** The key is read once, with the client's own row: what hangs on it does not bring it again. */
export function withoutKey<Include extends { client: unknown }>(
  include: Include,
): Omit<Include, 'client'> {
  const { client: _client, ...rest } = include;
  return rest;
}

/** Filter of a table with a `client`: the rows of an erased record are not there for anybody. */
export const notErased = { client: { erasedAt: null } } as const;

/** Asked of the system for so many at a time: a save seals some twenty texts. */
const NONCES_AT_ONCE = 512;
const nonces = Buffer.alloc(NONCE * NONCES_AT_ONCE);
let nextNonce = nonces.length;

/** Random bits that nobody gets a second time. */
function newNonce(): Buffer {
  if (nextNonce === nonces.length) {
    randomFillSync(nonces);
    nextNonce = 0;
  }
  nextNonce += NONCE;
  return Buffer.from(nonces.subarray(nextNonce - NONCE, nextNonce));
}

/** AES-256-GCM as nonce, tag, text; `purpose` is bound to it and has to be the same for opening. */
export function encrypt(key: Buffer, purpose: string, text: Buffer): Buffer {
  const nonce = newNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Throws when the key, the purpose or a bit of it is another one. */
export function decrypt(key: Buffer, purpose: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

const PURPOSE = 'client-key';

const wrap = ({ version, key }: DataKey, clientKey: Buffer): string =>
  `${version}.${encrypt(key, PURPOSE, clientKey).toString('base64url')}`;

function firstKey(keys: readonly DataKey[]): DataKey {
  const [first] = keys;
  if (!first) throw new Error('There is no DATA_KEY.');
  return first;
}

function unwrap(wrapped: string, keys: readonly DataKey[]): Buffer {
  const [version = '', text = ''] = wrapped.split('.');
  const found = keys.find((known) => String(known.version) === version);
  if (!found) throw new Error(`DATA_KEY has no version ${version}.`);
  return decrypt(found.key, PURPOSE, Buffer.from(text, 'base64url'));
}

/** A new client's key: 256 random bits, wrapped. */
export function newClientKey(keys: readonly DataKey[] = env().dataKeys): string {
  return wrap(firstKey(keys), randomBytes(KEY));
}

/** The same key under the newest version of DATA_KEY. */
export function rewrapped(wrapped: string, keys: readonly DataKey[] = env().dataKeys): string {
  return wrap(firstKey(keys), unwrap(wrapped, keys));
}

/** The client's key in the clear. Throws for an erased record: what it held cannot be read by anybody any more. */
export function clientKey({ dataKey }: KeyHolder): Buffer {
  if (dataKey === null) throw new Error('This record is erased.');
  return unwrap(dataKey, env().dataKeys);
}
