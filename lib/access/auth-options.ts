import type { NextAuthOptions } from 'next-auth';
import credentials from 'next-auth/providers/credentials';

import { deviceName } from '@/lib/access/device-name';
import { endLogin, findLogin, LOGIN_SECONDS, loginCookieName } from '@/lib/access/login-session';
import { ownPath } from '@/lib/access/own-path';
import { addressOf } from '@/lib/access/request-address';
import { signIn, type SignedIn } from '@/lib/access/sign-in';
import { env } from '@/lib/platform/env';
import { logWarning } from '@/lib/platform/log';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface AuthRequest {
  /** The browser's own cookie, as it was sent. */
  deviceToken?: string | undefined;
  /** Hears who has just signed in, for what else their browser is to keep. */
  onSignIn?: (who: SignedIn) => void;
}

/** The first step of a sign-in: address and password. */
function passwordProvider({ deviceToken, onSignIn }: AuthRequest) {
  return credentials({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(given, request) {
      const result = await signIn({
        email: asText(given?.email),
        password: asText(given?.password),
        address: addressOf(asText(request.headers?.['x-forwarded-for'])),
        deviceToken,
        device: deviceName(asText(request.headers?.['user-agent'])),
      });
      if (result.ok) {
        onSignIn?.(result.value);
        return { id: result.value.token };
      }
      // The sign-in page reads the reason from `error`; null becomes CredentialsSignin.
      if (result.reason === 'slow_down') throw new Error('slow_down');
      return null;
    },
  });
}

/**
 * next-auth does the protocol: cross-site token, callback, cookie. What it would put into a signed token is a row of
 * ours: the "token" that it encodes and decodes is the random one of `login_session`, and `sub` carries it
 * (docs/decisions/0003). A function, because the settings are not there while the app is built.
 */
export function authOptions(asked: AuthRequest = {}): NextAuthOptions {
  const { authSecret, isSecure } = env();
  const prefix = isSecure ? '__Host-' : '';
  // next-auth takes every cookie whose name begins like the session's for a piece of it: the others begin otherwise.
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } as const;
  return {
    secret: authSecret,
    useSecureCookies: isSecure,
    session: { strategy: 'jwt', maxAge: LOGIN_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: {
        name: loginCookieName(),
        options,
      },
      callbackUrl: { name: `${prefix}callback-url`, options },
      csrfToken: { name: `${prefix}csrf-token`, options },
    },
    providers: [passwordProvider(asked)],
    jwt: {
      maxAge: LOGIN_SECONDS,
      encode: ({ token }) => asText(token?.sub),
      decode: async ({ token }) => {
        const login = await findLogin(token);
        return login && token ? { sub: token } : null;
      },
    },
    callbacks: {
      redirect: ({ url, baseUrl }) => `${baseUrl}${ownPath(url, { origin: baseUrl })}`,
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        await endLogin(token?.sub);
      },
    },
    // Its own logger prints what was sent.
    logger: {
      error: (code) => logWarning('next-auth', { code }),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
