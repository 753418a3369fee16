import { createHmac, timingSafeEqual } from 'node:crypto';

import { env } from '@/lib/platform/env';

/** What a link in a reminder ends. */
export interface StopLink {
  practiceId: string;
  reminderId: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const IDS = 32;
const MAC = 16;

const macOf = (ids: Buffer): Buffer =>
  createHmac('sha256', env().appSecret)
    .update('reminder-stop:')
    .update(ids)
    .digest()
    .subarray(0, MAC);

/** What stands in the link that ends a reminder: both ids and a seal, so that it is in no table. */
export function stopToken({ practiceId, reminderId }: StopLink): string {
  const ids = Buffer.concat([bytesOf(practiceId), bytesOf(reminderId)]);
  return Buffer.concat([ids, macOf(ids)]).toString('base64url');
}

/** What a link ends; null where it was not made here. It opens nothing and shows nothing: it can only end. */
export function requireStopLink(token: string): StopLink | null {
  const bytes = Buffer.from(token.slice(0, 100), 'base64url');
  if (bytes.length !== IDS + MAC) return null;
  const ids = bytes.subarray(0, IDS);
  if (!timingSafeEqual(bytes.subarray(IDS), macOf(ids))) return null;
  const link = { practiceId: idOf(ids.subarray(0, 16)), reminderId: idOf(ids.subarray(16)) };
  return UUID.test(link.practiceId) && UUID.test(link.reminderId) ? link : null;
}
