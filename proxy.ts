import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';

import { endsTicket, intakeTicketName } from '@/lib/access/intake-ticket';
import { refusedPath, refusedRequest, type RefusedRequest } from '@/lib/access/request-guard';
import { env } from '@/lib/platform/env';
import { HOP_HEADER, hopToken } from '@/lib/platform/request-limits';
import {
  dataPolicy,
  pagePolicy,
  paperPolicy,
  strictTransport,
} from '@/lib/platform/security-headers';

const PAPER = /^\/api\/.*\/(pdf|emergency-summary)$/;

function policyOf(path: string, nonce: string): string {
  if (PAPER.test(path)) return paperPolicy;
  if (path.startsWith('/api/')) return dataPolicy;
  return pagePolicy({ nonce, isDev: process.env.NODE_ENV === 'development' });
}

/** What every answer carries that the settings of this installation decide about. */
function harden(response: NextResponse, policy: string): NextResponse {
  response.headers.set('Content-Security-Policy', policy);
  // What Next answers by itself, such as its redirects, says nothing of its own.
  response.headers.set('Cache-Control', 'private, no-store');
  if (env().isSecure) response.headers.set('Strict-Transport-Security', strictTransport);
  return response;
}

function refuse({ status, text }: RefusedRequest): NextResponse {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    // The rest of a body that nobody reads must not be taken for the next request.
    Connection: 'close',
  };
  return harden(new NextResponse(`${text}\n`, { status, headers }), dataPolicy);
}

/** What the browser says about the way here is overwritten with what we know. */
function ownHeaders(request: NextRequest, policy: string): Headers {
  const headers = new Headers(request.headers);
  // Pages do not know their own path: the way back after signing in.
  headers.set('x-fascicle-path', request.nextUrl.pathname + request.nextUrl.search);
  // Next reads the nonce for its own scripts from here.
  headers.set('content-security-policy', policy);
  headers.set(HOP_HEADER, hopToken());
  // Next compares it with the origin, which the guard has checked.
  const { host } = new URL(request.headers.get('origin') ?? env().appUrl);
  headers.set('x-forwarded-host', request.method === 'POST' ? host : new URL(env().appUrl).host);
  return headers;
}

/** A second client's link on a shared device: the first one's intake opens here no more. */
function endOtherTicket(request: NextRequest, response: NextResponse): NextResponse {
  const name = intakeTicketName();
  if (endsTicket(request.nextUrl.pathname, request.cookies.get(name)?.value)) {
    const how = { httpOnly: true, sameSite: 'lax', secure: env().isSecure, path: '/' } as const;
    response.cookies.set(name, '', { ...how, maxAge: 0 });
  }
  return response;
}

/**
 * In front of every page, action and route: refuses what comes from elsewhere or is too much, and sets the policy that
 * the browser holds. It decides nothing about who may: each page and action asks the gate.
 */
export function proxy(request: NextRequest): NextResponse {
  const { method, headers: sent } = request;
  const path = request.nextUrl.pathname;
  const refused =
    refusedPath(path) ?? refusedRequest({ path, method, headers: sent }, env().appUrl);
  if (refused) return refuse(refused);
  const policy = policyOf(path, randomBytes(16).toString('base64'));
  const headers = ownHeaders(request, policy);
  const passed = NextResponse.next({ request: { headers } });
  return harden(endOtherTicket(request, passed), policy);
}

export const config = {
  matcher: ['/((?!_next/static/|icon.svg|manifest.webmanifest|figures/|texts/).*)'],
};
