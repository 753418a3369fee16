import { createHmac, timingSafeEqual } from 'node:crypto';

import { env } from '@/lib/platform/env';

/** How long a client reads before the birth year is asked again. */
export const TICKET_SECONDS = 60 * 60;

/** How long a phone that was told to keep the sheet opens it without the year. */
export const KEPT_TICKET_SECONDS = 180 * 24 * 60 * 60;

const macOf = (text: string): Buffer =>
  createHmac('sha256', env().appSecret).update(`sheet-ticket:${text}`).digest();

/** What the client's browser keeps once the birth year was right: which link, until when, signed. */
export function writeTicket(linkId: string, at: Date, seconds = TICKET_SECONDS): string {
  const text = `${linkId}.${Math.floor(at.getTime() / 1000) + seconds}`;
  return `${text}.${macOf(text).toString('base64url')}`;
}

const TICKET = /^([0-9a-f-]{36})\.(\d{1,12})\.([A-Za-z0-9_-]{43})$/;

/** The link of a ticket, or null when it is not ours or its time is over. */
export function readTicket(ticket: unknown, at: Date): string | null {
  const parts = typeof ticket === 'string' ? TICKET.exec(ticket) : null;
  if (!parts) return null;
  const [, linkId = '', until = '', mac = ''] = parts;
  const given = Buffer.from(mac, 'base64url');
  if (!timingSafeEqual(given, macOf(`${linkId}.${until}`))) return null;
  return Number(until) * 1000 > at.getTime() ? linkId : null;
}

/** Whether a ticket that is ours lasts longer than one reading: the phone was told to keep the sheet. */
export function isKeptTicket(ticket: unknown, at: Date): boolean {
  const later = new Date(at.getTime() + TICKET_SECONDS * 1000);
  return readTicket(ticket, later) !== null;
}
