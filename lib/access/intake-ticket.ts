import { createHmac, timingSafeEqual } from 'node:crypto';

import { linkTokenHash } from '@/lib/access/intake-token';
import { env } from '@/lib/platform/env';

/** On the practice's tablet the birth date is asked again after this long without an answer. */
export const TABLET_SECONDS = 10 * 60;

const MARK_SIGNS = 16;

/** `__Host-` binds the ticket to this very host and to https. */
export const intakeTicketName = (): string => (env().isSecure ? '__Host-own-intake' : 'own-intake');

/** What tells one link from the next in a ticket, without a look into the database. */
const markOfToken = (token: string): string => linkTokenHash(token).slice(0, MARK_SIGNS);

const macOf = (text: string): Buffer =>
  createHmac('sha256', env().appSecret).update(`intake-ticket:${text}`).digest();

/** What the browser keeps once the birth date was right: which link, until when, signed. */
export function writeIntakeTicket(token: string, until: Date): string {
  const text = `${markOfToken(token)}.${Math.floor(until.getTime() / 1000)}`;
  return `${text}.${macOf(text).toString('base64url')}`;
}

const TICKET = /^([0-9a-f]{16})\.(\d{1,12})\.([A-Za-z0-9_-]{43})$/;

function markOf(ticket: unknown, at: Date): string | null {
  const parts = typeof ticket === 'string' ? TICKET.exec(ticket) : null;
  if (!parts) return null;
  const [, mark = '', until = '', mac = ''] = parts;
  const given = Buffer.from(mac, 'base64url');
  if (!timingSafeEqual(given, macOf(`${mark}.${until}`))) return null;
  return Number(until) * 1000 > at.getTime() ? mark : null;
}

/** Whether a ticket is ours, of this very link, and its time is not over. */
export function opensLink(ticket: unknown, token: string, at: Date): boolean {
  return markOf(ticket, at) === markOfToken(token);
}

/** A link's own page, and not the worker that lies beside it. */
const PAGE = /^\/intake\/([\w-]{22})$/;

/**
 * Whether a ticket ends with this request: another client's link is opened on the same device. In the proxy, because the
 * page of the other link may not answer at all.
 */
export function endsTicket(path: string, ticket: string | undefined): boolean {
  const token = PAGE.exec(path)?.[1];
  return token !== undefined && ticket !== undefined && !ticket.startsWith(markOfToken(token));
}
