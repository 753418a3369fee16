import type { Role } from '@/lib/domain/practice/permissions';

/** Not exported: outside lib/access nobody can write a value of a scope type. */
declare const madeByAccess: unique symbol;

interface Made {
  readonly [madeByAccess]: true;
}

/** From where a request came, for the audit rows. */
export interface Origin {
  /** The network that the gate saw. */
  readonly network: string;
  /** The signed-in device; none before a sign-in and on the client's own page. */
  readonly sessionId?: string;
}

/** A signed-in member of one practice. Every query filters by its `practiceId`. */
export type PracticeScope = Made & {
  readonly kind: 'practice';
  readonly practiceId: string;
  readonly accountId: string;
  readonly role: Role;
  readonly origin?: Origin;
};

/** A client who gave the code of their sheet and their birth year: sees that one sheet. */
export type SheetScope = Made & {
  readonly kind: 'sheet';
  readonly practiceId: string;
  readonly clientId: string;
  readonly linkId: string;
  readonly origin?: Origin;
};

/** A client who opened the link to the own intake with the birth date: sees and writes that one intake. */
export type IntakeScope = Made & {
  readonly kind: 'intake';
  readonly practiceId: string;
  readonly clientId: string;
  readonly linkId: string;
  readonly toldIntakeId: string;
  readonly origin?: Origin;
};

/**
 * A program of the product. `actor` names it in the audit rows. It sees the rows of the practice and the account that it
 * names, and nobody's where it names none: the database holds that.
 */
export type SystemScope = Made & {
  readonly kind: 'system';
  readonly actor: string;
  readonly practiceId?: string;
  readonly accountId?: string;
  readonly origin?: Origin;
};

/** A program that a person of the machine has told to work on one practice: it reads what a member of it may be given. */
export type PracticeProgram = SystemScope & { readonly practiceId: string };

/** A client on a page of the own: one client of the practice is all there is. */
export type ClientScope = SheetScope | IntakeScope;

export type AnyScope = PracticeScope | ClientScope | SystemScope;

/** Whether a client asks, on a page of the own. */
export const isOfClient = (scope: AnyScope): scope is ClientScope =>
  scope.kind === 'sheet' || scope.kind === 'intake';

/** Whoever it is, they are one person: sees what belongs to that account and to no practice. */
export type AccountScope = (PracticeScope | SystemScope) & { readonly accountId: string };
