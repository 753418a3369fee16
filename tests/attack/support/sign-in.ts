import { ask, tryAsk, type Answer } from './http';
import { target } from './target';

/** The cross-site token and its cookie, which the sign-in asks for. */
export interface SignInKey {
  cookie: string;
  csrfToken: string;
}

export async function signInKey(): Promise<SignInKey> {
  const answer = await ask({ path: '/api/auth/csrf', url: target().tlsUrl });
  const cookie = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  const { csrfToken } = JSON.parse(answer.text) as { csrfToken: string };
  return { cookie, csrfToken };
}

/**
 * A sign-in as the page sends it, to the server behind TLS: that one takes the last entry of `X-Forwarded-For` for the
 * sender, so that each try can come from a network of its own.
 */
export function trySignIn(
  { cookie, csrfToken }: SignInKey,
  { email, password, network }: { email: string; password: string; network: string },
): Promise<Answer> {
  const body = new URLSearchParams({ csrfToken, email, password, json: 'true' });
  return tryAsk({
    method: 'POST',
    path: '/api/auth/callback/credentials',
    url: target().tlsUrl,
    body: body.toString(),
    cookie,
    headers: {
      origin: target().tlsOrigin,
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': network,
    },
  });
}

/** A network that no other number has. */
export const networkOf = (at: number): string => `198.51.${100 + Math.floor(at / 250)}.${at % 250}`;

/** The one in the middle: other programs make some answers slow, but not most. */
export const middle = (list: readonly number[]): number =>
  [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0;
