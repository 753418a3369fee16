import 'server-only';

import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';

import { findLogin, loginCookieName } from '@/lib/access/login-session';
import { ownPath } from '@/lib/access/own-path';
import { requestAddress } from '@/lib/access/request-address';
import { systemScope } from '@/lib/access/system-scope';
import type { LoginSessionRow } from '@/lib/data/accounts';
import type { AccountScope, PracticeScope } from '@/lib/data/scope';
import { can, type Permission, type Role } from '@/lib/domain/practice/permissions';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { today } from '@/lib/platform/clock';

/** Who asks, and for which practice. */
export interface Member {
  scope: PracticeScope;
  /** The device's sign-in. */
  sessionId: string;
  /** Proved who they are within the last ten minutes: may change how they do it. */
  isSure: boolean;
  /** The practice asks its owners for a second factor, and this one has none. */
  mustEnrol: boolean;
  /** Belongs to other practices too. */
  hasOthers: boolean;
  accountName: string;
  role: Role;
  practice: {
    id: string;
    name: string;
    timeZone: string;
    paper: 'a4' | 'letter';
    isDemo: boolean;
  };
  /** The practice's calendar day. */
  today: IsoDate;
}

/** Once for a layout and its page together; an action or the next request asks the database again. */
const readLogin = cache(async (): Promise<LoginSessionRow | null> => {
  const jar = await cookies();
  return findLogin(jar.get(loginCookieName())?.value);
});

function memberOf(login: LoginSessionRow, network: string): Member {
  const { accountId, accountName, role, practiceId, sessionId } = login;
  const origin = { network, sessionId };
  return {
    scope: { kind: 'practice', practiceId, accountId, role, origin } as PracticeScope,
    sessionId,
    isSure: login.isSure,
    mustEnrol: login.mustEnrol,
    hasOthers: login.hasOthers,
    accountName,
    role,
    practice: {
      id: practiceId,
      name: login.practiceName,
      timeZone: login.timeZone,
      paper: login.paper,
      isDemo: login.isDemo,
    },
    today: today(login.timeZone),
  };
}

/** `proxy.ts` tells the path of a page; a page itself does not know it. */
async function wayTo(page: string): Promise<string> {
  const path = ownPath((await headers()).get('x-fascicle-path'), { fallback: '' });
  return path === '' ? page : `${page}?next=${encodeURIComponent(path)}`;
}

const pageOf: Record<LoginSessionRow['state'], string | null> = {
  second_factor: '/sign-in/second',
  locked: '/locked',
  open: null,
};

/**
 * The gate of everything under app/(practice): first line of every page, action and route. Goes to the sign-in page
 * when nobody is signed in, to the second step or the locked screen when that is where they are, to their account when
 * their practice asks for a second factor that they have not, and to "not found" when the role may not: what is not
 * allowed looks like what is not there.
 */
export async function requireMember(permission: Permission): Promise<Member> {
  const login = await readLogin();
  const elsewhere = login ? pageOf[login.state] : '/sign-in';
  if (!login || elsewhere) redirect(await wayTo(elsewhere ?? '/sign-in'));
  if (login.mustEnrol && permission !== 'own_account') redirect('/account/security');
  if (!can(login.role, permission)) notFound();
  return memberOf(login, await requestAddress());
}

/** Somebody who is signed in, in one of three states: between the two steps, locked, or open. */
export interface WaitingPerson {
  scope: AccountScope;
  sessionId: string;
  name: string;
  practiceName: string;
}

/**
 * The gate of the second step and of the locked screen, which are there for nobody else. Null when the browser is in
 * another state: not signed in, or through already. It makes no scope of a practice's clients.
 */
export async function findWaiting(state: LoginSessionRow['state']): Promise<WaitingPerson | null> {
  const login = await readLogin();
  if (login?.state !== state) return null;
  const { accountId, practiceId, sessionId, accountName, practiceName } = login;
  const origin = { network: await requestAddress(), sessionId };
  const actor = state === 'locked' ? 'unlock' : 'sign-in';
  const scope = systemScope(actor, { accountId, practiceId, origin });
  return { scope, sessionId, name: accountName, practiceName };
}

/** Whose tablet a client holds, and whether it is locked. */
export interface BehindLock {
  state: LoginSessionRow['state'];
  member: Member;
}

/**
 * Who is signed in on this device, locked or not: for the gate of what was handed to a client (`require-handed-tablet`),
 * and for nothing else. Null: nobody is.
 */
export async function findBehindLock(): Promise<BehindLock | null> {
  const login = await readLogin();
  return login && { state: login.state, member: memberOf(login, await requestAddress()) };
}
