import type { Permission } from '@/lib/domain/practice/permissions';

import { formOf, noState } from './actions';

/** The ids that endpoints ask for, by the name of the part of the address or of the bound argument. */
export interface CellIds {
  clientId: string;
  intakeId: string;
  screeningId: string;
  rule: string;
  clearanceId: string;
  planId: string;
  recordId: string;
  /** What a client told before the visit. */
  toldIntakeId: string;
  sheetId: string;
  letterId: string;
  /** A paper about a client that was brought. */
  paperId: string;
  /** Something that a client told from home. */
  checkInId: string;
  /** A link to the own intake, and a danger sign told in it. */
  intakeLinkId: string;
  toldAlarmId: string;
  /** What was answered to an outcome measure. */
  outcomeId: string;
  /** An outcome measure, the same in every practice. */
  measure: string;
  /** When somebody comes. */
  appointmentId: string;
  limitId: string;
  templateId: string;
  /** A home-care item of the practice's own. */
  itemId: string;
  /** A picture of the practice's own, which is its logo. */
  pictureId: string;
  /** What keeps a record beyond its time. */
  holdId: string;
  code: string;
  /** A record of the library, the same in every practice, and a signature under it. */
  kind: string;
  id: string;
  reviewId: string;
  /** Somebody who works there, an invite that nobody has used, and what stands in its link. */
  practiceId: string;
  accountId: string;
  inviteId: string;
  token: string;
  /** A device that somebody is signed in on. */
  sessionId: string;
  passkeyId: string;
}

/** Who may, and what a browser would send. */
export interface Cell {
  /** `public`: nobody has to be signed in. */
  permission: Permission | 'public';
  /** Arguments of an action: what is bound to it, then what its page sends. */
  args?: (ids: CellIds) => unknown[];
  /** Ids that it asks for: each of them is tried as another practice's. None: it only touches the asker's own practice. */
  asks: (keyof CellIds)[];
  /**
   * It ends or locks the sign-in that calls it, or takes away what others go on with and asks for no word: not with what
   * others go on with, and there is nothing of it to spoil.
   */
  alone?: true;
}

/** A form's first state and its fields. */
export const form = (fields: Record<string, string> = {}): unknown[] => [noState, formOf(fields)];
export const client: (keyof CellIds)[] = ['clientId'];
const pickIds = (ids: CellIds, ...names: (keyof CellIds)[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, ids[name]]));

/** Several ids bound by name, then what the page sends. */
export const bound = (
  permission: Permission,
  asks: (keyof CellIds)[],
  rest: () => unknown[] = () => form(),
): Cell => ({ permission, asks, args: (ids) => [pickIds(ids, ...asks), ...rest()] });

/** One id bound as it is, then a form. */
export const one = (
  permission: Permission,
  name: keyof CellIds,
  fields: Record<string, string> = {},
): Cell => ({ permission, asks: [name], args: (ids) => [ids[name], ...form(fields)] });

/** What everybody does with their own account. */
export const own = (fields: Record<string, string> = {}): Cell => ({
  permission: 'own_account',
  asks: [],
  args: () => form(fields),
});
