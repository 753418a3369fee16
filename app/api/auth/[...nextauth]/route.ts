import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';

import { authOptions } from '@/lib/access/auth-options';
import { privateRoute } from '@/lib/access/private-route';

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

const handler = privateRoute(
  { action: 'auth', bodyMax: BODY_MAX },
  async (request: NextRequest, context: Context): Promise<Response> => {
    const step = `${request.method} ${(await context.params).nextauth.join('/')}`;
    if (!STEPS.has(step)) return new Response('Not here.\n', { status: 404 });
    const options = authOptions();
    const answer = (await NextAuth(bare(request) as never, context as never, options)) as Response;
    return step === 'POST signout' ? forget(answer) : answer;
  },
);

export { handler as GET, handler as POST };
