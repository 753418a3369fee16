import { waitSeconds } from '@/lib/access/read-limits';

/** The answer to an account that has exported more than anybody's work asks for. */
export function tooMany(): Response {
  return new Response('Too many exports. Try again in an hour.\n', {
    status: 429,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Retry-After': String(waitSeconds('export')),
    },
  });
}
