import { headers } from 'next/headers';

import { env } from '@/lib/platform/env';

/** Where a try is counted when the machine serves only itself. */
const THIS_MACHINE = 'this-machine';

const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** An IPv6 customer has a whole /64 at least: its addresses count as one. */
function network(address: string): string {
  const bare = address.replace(/^\[|\](:\d+)?$/g, '').replace(/%.*$/, '');
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(bare)?.[1];
  const plain = mapped ?? bare.replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d+$/, '$1');
  if (IPV4.test(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length;
  return [...groups, ...new Array<string>(Math.max(0, missing)).fill('0')].slice(0, 4).join(':');
}

/**
 * The network that a request comes from, for counting tries. Behind https there is a proxy of ours, and the last entry
 * of `X-Forwarded-For` is what that proxy saw; entries before it are what the sender claims. Without a proxy only this
 * machine can reach the app, and the header is not believed.
 */
export function addressOf(forwardedFor: string | null | undefined): string {
  if (!env().isSecure) return THIS_MACHINE;
  const seen = forwardedFor?.split(',').at(-1)?.trim();
  return seen ? network(seen.slice(0, 64)) : THIS_MACHINE;
}

/** The network that the present request comes from. */
export async function requestAddress(): Promise<string> {
  return addressOf((await headers()).get('x-forwarded-for'));
}
