import { ownPath } from '@/lib/access/own-path';

/** Where to go after signing in; never back to a page of the way there. */
export function afterwards(next: unknown): string {
  const path = ownPath(next);
  return /^\/(sign-in|set-up|locked|invite|reset|api)(\/|\?|$)/.test(path) ? '/today' : path;
}
