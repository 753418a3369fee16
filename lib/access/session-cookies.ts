import { cookies } from 'next/headers';

import { deviceCookieName, deviceCookieOptions, knowDevice } from '@/lib/access/known-device';
import { loginCookieName, LOGIN_SECONDS } from '@/lib/access/login-session';
import { env } from '@/lib/platform/env';

/** The browser keeps the token of a sign-in that waits for its second factor. From a server action. */
export async function keepWaitingSession(token: string): Promise<void> {
  const jar = await cookies();
  jar.set(loginCookieName(), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env().isSecure,
    path: '/',
    maxAge: LOGIN_SECONDS,
  });
}

/** The browser keeps the token of a sign-in that is complete, and is known from now on. From a server action. */
export async function keepOpenSession(accountId: string, token: string): Promise<void> {
  await keepWaitingSession(token);
  const jar = await cookies();
  const given = jar.get(deviceCookieName())?.value;
  jar.set(deviceCookieName(), await knowDevice(accountId, given), deviceCookieOptions());
}
