import NextAuth from 'next-auth';
import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';

import { authOptions } from '@/lib/access/auth-options';
import { deviceCookieName, deviceCookieOptions, knowDevice } from '@/lib/access/known-device';
import { privateRoute } from '@/lib/access/private-route';
import type { SignedIn } from '@/lib/access/sign-in';

/** An address, a password of 1 KiB in form encoding, the cross-site token. */
const BODY_MAX = 8 * 1024;

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** What our own pages ask of the protocol. The rest of it is not there. */
const STEPS = new Set(['GET csrf', 'POST callback/credentials', 'POST signout']);

/** The pages that the browser keeps go with the sign-in. Its storage stays: there a colleague's unsent work waits, locked. */
function forget(response: Response): Response {
  response.headers.set('Clear-Site-Data', '"cache"');
  return response;
}

/** Without the search: the protocol would believe what stands in it, and fail on what is no address. */
function bare(request: NextRequest): NextRequest {
  return new NextRequest(new URL(request.nextUrl.pathname, request.nextUrl.origin), request);
}

/** Whoever has signed in by the password alone: the browser is known from now on. With a second factor, after that. */
async function keepDevice(signedIn: SignedIn | null, given: string | undefined): Promise<void> {
  if (signedIn === null || signedIn.awaitsSecondFactor) return;
  const jar = await cookies();
  jar.set(deviceCookieName(), await knowDevice(signedIn.accountId, given), deviceCookieOptions());
}

const handler = privateRoute(
  { action: 'auth', bodyMax: BODY_MAX },
  async (request: NextRequest, context: Context): Promise<Response> => {
    const step = `${request.method} ${(await context.params).nextauth.join('/')}`;
    if (!STEPS.has(step)) return new Response('Not here.\n', { status: 404 });
    const deviceToken = request.cookies.get(deviceCookieName())?.value;
    let signedIn: SignedIn | null = null;
    const onSignIn = (who: SignedIn): void => void (signedIn = who);
    const options = authOptions({ deviceToken, onSignIn });
    const answer = (await NextAuth(bare(request) as never, context as never, options)) as Response;
    if (step === 'POST signout') return forget(answer);
    await keepDevice(signedIn, deviceToken);
    return answer;
  },
);

export { handler as GET, handler as POST };
