import { NextResponse, type NextRequest } from 'next/server';

/**
 * Tells pages their own path, for the way back after signing in. It decides nothing: each page and action asks the gate.
 * What a browser sends under this name is overwritten.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set('x-fascicle-path', request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = {
  matcher: ['/((?!_next/|api/|icon.svg|manifest.webmanifest).*)'],
};
