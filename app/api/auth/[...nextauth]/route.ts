import NextAuth from 'next-auth';

import { authOptions } from '@/lib/access/auth-options';
import { privateRoute } from '@/lib/access/private-route';

/** An address, a password of 1 KiB in form encoding, the cross-site token. */
const BODY_MAX = 8 * 1024;

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

const handler = privateRoute(
  { action: 'auth', bodyMax: BODY_MAX },
  async (request: Request, context: Context): Promise<Response> =>
    (await NextAuth(request as never, context as never, authOptions())) as Response,
);

export { handler as GET, handler as POST };
