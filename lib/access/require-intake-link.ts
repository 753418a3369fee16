import 'server-only';

import { createHmac } from 'node:crypto';
import { cookies } from 'next/headers';

import {
  intakeTicketName,
  opensLink,
  TABLET_SECONDS,
  writeIntakeTicket,
} from '@/lib/access/intake-ticket';
import { linkTokenHash } from '@/lib/access/intake-token';
import { requestAddress } from '@/lib/access/request-address';
import { systemScope } from '@/lib/access/system-scope';
import { findIntakeLink, markLinkOpened, type FoundIntakeLink } from '@/lib/data/intake-links';
import type { IntakeScope } from '@/lib/data/scope';
import { forgetTries, takeTry } from '@/lib/data/throttles';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { logWarning } from '@/lib/platform/log';

const WINDOW_SECONDS = 15 * 60;
const TRIES_PER_LINK = 5;
/** A forwarded link cannot be guessed at slowly either: of 30,000 birth dates this many in all. */
const TRIES_IN_ALL = 20;
const ALL_SECONDS = 14 * 24 * 60 * 60;
const TRIES_PER_ADDRESS = 40;

const gate = () => systemScope('intake-gate');

function scopeOf(link: FoundIntakeLink, network: string): IntakeScope {
  const { practiceId, clientId, linkId, toldIntakeId } = link;
  const ids = { practiceId, clientId, linkId, toldIntakeId };
  return { kind: 'intake', ...ids, origin: { network } } as IntakeScope;
}

/** What stands behind a link: nothing, a closed one, one that asks for the birth date, or one that is open here. */
export type IntakeDoor =
  | { state: 'unknown' }
  | { state: 'over' | 'revoked' | 'sent'; link: FoundIntakeLink }
  | { state: 'ask'; link: FoundIntakeLink }
  | { state: 'open'; link: FoundIntakeLink; scope: IntakeScope };

/** The gate of a client's own intake. A link that was taken back is closed at once, on every device. */
export async function readIntakeDoor(token: string): Promise<IntakeDoor> {
  const link = await findIntakeLink(gate(), { tokenHash: linkTokenHash(token) });
  if (!link) return { state: 'unknown' };
  if (link.state !== 'open') return { state: link.state, link };
  const ticket = (await cookies()).get(intakeTicketName())?.value;
  if (!opensLink(ticket, token, now())) return { state: 'ask', link };
  return { state: 'open', link, scope: scopeOf(link, await requestAddress()) };
}

async function leaveTicket(ticket: string, seconds: number): Promise<void> {
  (await cookies()).set(intakeTicketName(), ticket, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env().isSecure,
    path: '/',
    maxAge: seconds,
  });
}

/**
 * Opens a link on this device: on the client's own as long as the link lasts, on the practice's tablet for ten minutes from
 * the last answer. From an action or a route, which may write cookies.
 */
export async function keepIntakeOpen(token: string, link: FoundIntakeLink): Promise<void> {
  const at = now();
  const left = (link.expiresAt.getTime() - at.getTime()) / 1000;
  const seconds = Math.max(
    0,
    Math.floor(link.kind === 'tablet' ? Math.min(left, TABLET_SECONDS) : left),
  );
  const until = new Date(at.getTime() + seconds * 1000);
  await leaveTicket(writeIntakeTicket(token, until), seconds);
}

/** This device opens no intake any more, whichever it was. */
export async function endIntakeTicket(): Promise<void> {
  await leaveTicket('', 0);
}

type Purpose = 'intake_link' | 'intake_link_all' | 'intake_address';

const count = (purpose: Purpose, subject: string, limit: number, windowSeconds: number) =>
  takeTry(gate(), { purpose, subject, limit, windowSeconds });

async function refusalOfTry(
  token: string,
  address: string,
): Promise<'slow_down' | 'no_more_tries' | null> {
  const subject = linkTokenHash(token);
  const forAddress = await count('intake_address', address, TRIES_PER_ADDRESS, WINDOW_SECONDS);
  const forLink = await count('intake_link', subject, TRIES_PER_LINK, WINDOW_SECONDS);
  if (!forAddress || !forLink) return 'slow_down';
  const inAll = await count('intake_link_all', subject, TRIES_IN_ALL, ALL_SECONDS);
  return inAll ? null : 'no_more_tries';
}

export type IntakeRefusal = 'wrong' | 'slow_down' | 'no_more_tries' | 'closed';

/**
 * Opens a link with the birth date and leaves the ticket: called from a server action. `slow_down` after 5 tries at a link
 * or 40 from an address in 15 minutes; `no_more_tries` after 20 at one link in all; `closed` when it opens nothing.
 */
export async function openIntakeLink(sent: {
  token: string;
  birthDate: IsoDate;
  /** From `requestAddress`. */
  address: string;
}): Promise<Result<null, IntakeRefusal>> {
  const { token, birthDate, address } = sent;
  const refused = await refusalOfTry(token, address);
  if (refused) {
    logWarning('intake link refused', { action: 'openIntakeLink', code: refused });
    return { ok: false, reason: refused };
  }
  const link = await findIntakeLink(gate(), { tokenHash: linkTokenHash(token) });
  if (link?.state !== 'open') return { ok: false, reason: 'closed' };
  if (link.birthDate !== birthDate) {
    logWarning('intake link refused', { action: 'openIntakeLink', code: 'wrong' });
    return { ok: false, reason: 'wrong' };
  }
  const subject = linkTokenHash(token);
  await forgetTries(gate(), { purpose: 'intake_link', subject });
  await forgetTries(gate(), { purpose: 'intake_link_all', subject });
  await keepIntakeOpen(token, link);
  await markLinkOpened(scopeOf(link, address));
  return { ok: true, value: null };
}

const TOLD_WINDOW_SECONDS = 60 * 60;
/** A page that saves after every pause of a hasty typist, on two devices. */
const TOLD_PER_LINK = 1500;

/** Counts one sending from a client's page; false after too many in an hour. */
export function mayTellIntake({ linkId }: IntakeScope): Promise<boolean> {
  return takeTry(gate(), {
    purpose: 'intake_told',
    subject: linkId,
    limit: TOLD_PER_LINK,
    windowSeconds: TOLD_WINDOW_SECONDS,
  });
}

const ofIntake = (text: string) => createHmac('sha256', env().appSecret).update(text);

/**
 * The key (AES-256, base64) under which a device keeps answers that are not stored yet: given to a page that the birth date
 * has opened, so what lies on a tablet is nothing to the next client.
 */
export function intakeDeviceKey({ toldIntakeId }: IntakeScope): string {
  return ofIntake(`intake-device:${toldIntakeId}`).digest('base64');
}

/**
 * Under what a device keeps the answers of one intake, whichever of its links they were given with: says nothing of whose
 * they are, and opens nothing.
 */
export function intakeDeviceMark({ toldIntakeId }: { toldIntakeId: string }): string {
  return ofIntake(`intake-mark:${toldIntakeId}`).digest('hex').slice(0, 16);
}
