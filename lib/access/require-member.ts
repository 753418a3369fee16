import 'server-only';

import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';

import { findLogin, loginCookieName } from '@/lib/access/login-session';
import { ownPath } from '@/lib/access/own-path';
import { requestAddress } from '@/lib/access/request-address';
import type { LoginSessionRow } from '@/lib/data/accounts';
import type { PracticeScope } from '@/lib/data/scope';
import { can, type Permission, type Role } from '@/lib/domain/practice/permissions';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { today } from '@/lib/platform/clock';

/** Who asks, and for which practice. */
export interface Member {
  scope: PracticeScope;
  /** The device's sign-in. */
  sessionId: string;
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

/** The signed-in member, or null. Says nothing about what they may do: pages and actions ask `requireMember`. */
export async function findMember(): Promise<Member | null> {
  const login = await readLogin();
  return login && memberOf(login, await requestAddress());
}

/** `proxy.ts` tells the path of a page; a page itself does not know it. */
async function signInPath(): Promise<string> {
  const path = ownPath((await headers()).get('x-fascicle-path'), { fallback: '' });
  return path === '' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
}

/**
 * The gate of everything under app/(practice): first line of every page, action and route. Goes to the sign-in page
 * when nobody is signed in, and to "not found" when the role may not: what is not allowed looks like what is not there.
 */
export async function requireMember(permission: Permission): Promise<Member> {
  const member = await findMember();
  if (!member) redirect(await signInPath());
  if (!can(member.role, permission)) notFound();
  return member;
}
