import 'server-only';

import { readHanded, type HandedTablet } from '@/lib/access/handed-tablet';
import { findBehindLock, type Member } from '@/lib/access/require-member';
import { can } from '@/lib/domain/practice/permissions';
import { now } from '@/lib/platform/clock';

/** What a client who holds the tablet may reach. `over`: its hour has gone, or its therapist is signed out. */
export type HandedDoor =
  | { state: 'locked'; handed: HandedTablet; member: Member }
  | { state: 'open'; handed: HandedTablet }
  | { state: 'over'; handed: HandedTablet };

/**
 * The gate of today's questions in a client's hands: the address that was handed over, on the device that was locked for
 * it. The member behind it is who handed it over, and only saves the answers with it. Null: not an address of ours, or
 * another device. `open`: its therapist is back, and goes on in the chart.
 */
export async function readHandedDoor(token: string): Promise<HandedDoor | null> {
  const read = readHanded(token, now());
  if (!read) return null;
  const { handed, isOver } = read;
  const behind = await findBehindLock();
  if (!behind) return { state: 'over', handed };
  const { state, member } = behind;
  if (member.sessionId !== handed.sessionId || !can(member.role, 'write_intake')) return null;
  if (state === 'open') return { state, handed };
  if (state !== 'locked' || isOver) return { state: 'over', handed };
  return { state, handed, member };
}
