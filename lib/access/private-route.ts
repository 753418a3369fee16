import { DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { logBug } from '@/lib/platform/log';

const HEADERS = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' };

type Handler<Asked extends Request, Rest extends unknown[]> = (
  request: Asked,
  ...rest: Rest
) => Promise<Response> | Response;

function answer(status: number, text: string, more: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...more },
  });
}

/** A request may only bring as much as it has announced, and no more than the route takes. */
function refusedBody(request: Request, bodyMax: number): Response | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  const announced = request.headers.get('content-length');
  if (announced === null && request.body !== null) return answer(411, 'Send the length.');
  return Number(announced ?? 0) > bodyMax ? answer(413, 'That is too much.') : null;
}

/**
 * To a HEAD, and to somebody who has gone meanwhile, Next sends no body and leaves it as it is: what is made while it is
 * taken would wait for ever, and hold what it reads from. So it is ended here.
 */
async function withoutBody({ body, status, headers }: Response): Promise<Response> {
  await body?.cancel();
  return new Response(null, { status, headers });
}

const takesBody = ({ method, signal }: Request): boolean => method !== 'HEAD' && !signal.aborted;

/** `redirect()` and `notFound()` work by throwing: Next catches these itself. */
function isNextSignal(error: unknown): boolean {
  const digest: unknown = error instanceof Error && 'digest' in error ? error.digest : undefined;
  return typeof digest === 'string' && digest.startsWith('NEXT_');
}

function failed(error: unknown, action: string): Response {
  if (isNextSignal(error)) throw error;
  if (error instanceof DatabaseUnavailable) {
    return answer(503, 'The database did not answer. Try again.', { 'Retry-After': '5' });
  }
  return answer(500, `Something went wrong. Number ${logBug(error, { action })}.`);
}

/**
 * Wraps every route handler: nothing it answers is kept by a cache, bodies are limited (`bodyMax` bytes, 0 by default),
 * a database that does not answer is 503, and a bug is an id.
 */
export function privateRoute<Asked extends Request, Rest extends unknown[]>(
  { action, bodyMax = 0 }: { action: string; bodyMax?: number },
  handler: Handler<Asked, Rest>,
): (request: Asked, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    const refused = refusedBody(request, bodyMax);
    if (refused) return refused;
    try {
      const response = await handler(request, ...rest);
      for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
      return takesBody(request) ? response : await withoutBody(response);
    } catch (error) {
      return failed(error, action);
    }
  };
}
