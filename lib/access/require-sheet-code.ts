import 'server-only';

import { cookies } from 'next/headers';

import { requestAddress } from '@/lib/access/request-address';
import { sheetScope } from '@/lib/access/sheet-scope';
import {
  isKeptTicket,
  KEPT_TICKET_SECONDS,
  readTicket,
  TICKET_SECONDS,
  writeTicket,
} from '@/lib/access/sheet-ticket';
import { systemScope } from '@/lib/access/system-scope';
import { hashSheetCode, parseSheetCode, sheetCode, spellCode } from '@/lib/data/rows/sheet-code';
import type { SheetScope } from '@/lib/data/scope';
import { findSheetLink } from '@/lib/data/sheet-links';
import { forgetTries, takeTry } from '@/lib/data/throttles';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { logWarning } from '@/lib/platform/log';

const WINDOW_SECONDS = 15 * 60;
const TRIES_PER_CODE = 5;
const TRIES_PER_ADDRESS = 20;

/** `__Host-` binds the ticket to this very host and to https, and asks for the whole site. */
const ticketName = (): string => (env().isSecure ? '__Host-home-care-sheet' : 'home-care-sheet');

/** A code as somebody typed it, spelled as it is printed; null when it cannot be one. Says nothing of whose it is. */
export function spellSheetCode(typed: string): string | null {
  const code = parseSheetCode(typed);
  return code === null ? null : spellCode(code);
}

/**
 * The gate of app/(client): the scope of the client who has given code and birth year within the last hour, else null
 * (ask for the birth year). A revoked address is closed at once.
 */
export async function requireSheetCode(code: string): Promise<SheetScope | null> {
  const jar = await cookies();
  const linkId = readTicket(jar.get(ticketName())?.value, now());
  if (linkId === null) return null;
  const link = await findSheetLink(systemScope('sheet-gate'), { code });
  return link?.linkId === linkId ? sheetScope(link, await requestAddress()) : null;
}

async function leaveTicket(linkId: string, seconds: number): Promise<void> {
  const ticket = seconds === 0 ? '' : writeTicket(linkId, now(), seconds);
  (await cookies()).set(ticketName(), ticket, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env().isSecure,
    path: '/',
    maxAge: seconds,
  });
}

/** Whether this phone was told to keep the sheet, so that it opens without the year. */
export async function isSheetKept(): Promise<boolean> {
  return isKeptTicket((await cookies()).get(ticketName())?.value, now());
}

/** From now on this phone opens the sheet of that client without the year. Called from a server action. */
export async function keepSheetOpen({ linkId }: SheetScope): Promise<void> {
  await leaveTicket(linkId, KEPT_TICKET_SECONDS);
}

/** This phone opens no sheet any more, whichever it was. Called from a server action. */
export async function forgetSheet(): Promise<void> {
  await leaveTicket('', 0);
}

/** The code of the sheet that this phone opens, as it is printed; null when it opens none. */
export async function openSheetCodeHere(): Promise<string | null> {
  const linkId = readTicket((await cookies()).get(ticketName())?.value, now());
  return linkId === null ? null : spellCode(sheetCode(linkId));
}

const TOLD_WINDOW_SECONDS = 60 * 60;
const TOLD_PER_LINK = 300;

/** Counts one sending from a client's page; false after 300 in an hour. */
export async function mayTell({ linkId }: SheetScope): Promise<boolean> {
  return takeTry(systemScope('sheet-gate'), {
    purpose: 'sheet_told',
    subject: linkId,
    limit: TOLD_PER_LINK,
    windowSeconds: TOLD_WINDOW_SECONDS,
  });
}

async function mayTry(code: string, address: string): Promise<boolean> {
  const scope = systemScope('sheet-gate');
  const window = { windowSeconds: WINDOW_SECONDS };
  const forAddress = await takeTry(scope, {
    purpose: 'sheet_address',
    subject: address,
    limit: TRIES_PER_ADDRESS,
    ...window,
  });
  const forCode = await takeTry(scope, {
    purpose: 'sheet_code',
    subject: code,
    limit: TRIES_PER_CODE,
    ...window,
  });
  return forAddress && forCode;
}

/**
 * Opens a client's sheet for an hour and leaves the ticket in a cookie: called from a server action. A wrong code and a
 * wrong year get the same answer after the same work; `slow_down` after 5 tries at a code or 20 from an address in 15
 * minutes.
 */
export async function openSheetCode(input: {
  code: string;
  birthYear: number;
  /** From `requestAddress`. */
  address: string;
}): Promise<Result<SheetScope, 'wrong' | 'slow_down'>> {
  // Counted as one thing however it is spelled; what cannot be a code is counted too.
  const subject = hashSheetCode(parseSheetCode(input.code) ?? '');
  if (!(await mayTry(subject, input.address))) {
    logWarning('sheet code refused', { action: 'openSheetCode', code: 'slow_down' });
    return { ok: false, reason: 'slow_down' };
  }
  const link = await findSheetLink(systemScope('sheet-gate'), { code: input.code });
  const year = Number((link?.birthDate ?? '0000').slice(0, 4));
  if (!link || year !== input.birthYear) {
    logWarning('sheet code refused', { action: 'openSheetCode', code: 'wrong' });
    return { ok: false, reason: 'wrong' };
  }
  await forgetTries(systemScope('sheet-gate'), { purpose: 'sheet_code', subject });
  await leaveTicket(link.linkId, TICKET_SECONDS);
  return { ok: true, value: sheetScope(link, input.address) };
}
