import { createHmac, timingSafeEqual } from 'node:crypto';

import { isRowId } from '@/lib/data/rows/row-id';
import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { env } from '@/lib/platform/env';

/** Today's questions in a client's hands. */
export interface HandedTablet {
  /** The sign-in that was locked for it: without that one, and while it is open, the address opens nothing. */
  sessionId: string;
  clientId: string;
  language: SheetLanguage;
  /** How many short screens of today the therapist had seen. */
  seen: number;
}

/** Twelve questions take a minute; a tablet that was put away asks nobody. */
const HANDED_SECONDS = 60 * 60;

const macOf = (purpose: string, text: string): Buffer =>
  createHmac('sha256', env().appSecret).update(`${purpose}:${text}`).digest();

/** What stands in the address that the client is handed: ids and a time, signed. */
export function writeHanded({ sessionId, clientId, language, seen }: HandedTablet, at: Date) {
  const until = Math.floor(at.getTime() / 1000) + HANDED_SECONDS;
  const text = [sessionId, clientId, language, seen, until].join('.');
  return `${text}.${macOf('handed-tablet', text).toString('base64url')}`;
}

const HANDED = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([a-z]{2})\.(\d{1,6})\.(\d{1,12})$/;

function isSigned(text: string, mac: string): boolean {
  const [given, own] = [Buffer.from(mac, 'base64url'), macOf('handed-tablet', text)];
  return given.length === own.length && timingSafeEqual(given, own);
}

/** What an address says, and whether its hour is over; null where it is not ours. */
export function readHanded(
  token: string,
  at: Date,
): { handed: HandedTablet; isOver: boolean } | null {
  const end = token.lastIndexOf('.');
  const [text, mac] = [token.slice(0, end), token.slice(end + 1)];
  const [, sessionId = '', clientId = '', sent, seen, until] = HANDED.exec(text) ?? [];
  const language = sheetLanguages.find((one) => one === sent);
  if (!language || !isRowId(sessionId) || !isRowId(clientId) || !isSigned(text, mac)) return null;
  return {
    handed: { sessionId, clientId, language, seen: Number(seen) },
    isOver: Number(until) * 1000 <= at.getTime(),
  };
}

/** The key (AES-256, base64) under which the tablet keeps what was tapped until it is saved. */
export const handedKey = (token: string): string =>
  macOf('handed-device', token).toString('base64');
