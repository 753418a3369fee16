import { createDecipheriv } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

import { target } from './target';

const NONCE = 12;
const TAG = 16;

function decrypt(key: Buffer, purpose: string, sealed: Buffer): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  cipher.setAAD(Buffer.from(purpose));
  cipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([cipher.update(sealed.subarray(NONCE + TAG)), cipher.final()]);
}

/**
 * A sealed column of a client, read without the product's own code: `stored` is what stands in the database, `dataKey`
 * the client's key as it stands there (docs/decisions/0016).
 */
export function openSealed(
  client: { id: string; dataKey: string },
  column: string,
  stored: string,
): unknown {
  const own = Buffer.from(target().dataKey.split(':')[1] ?? '', 'base64url');
  const wrapped = Buffer.from(client.dataKey.split('.')[1] ?? '', 'base64url');
  const key = decrypt(own, 'client-key', wrapped);
  const [mark, text = ''] = stored.split('.');
  const opened = decrypt(key, `${client.id} ${column}`, Buffer.from(text, 'base64url'));
  const plain = mark === 's2' ? inflateRawSync(opened) : opened;
  return JSON.parse(plain.toString('utf8'));
}
