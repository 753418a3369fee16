import { expect } from 'vitest';

import { loginCookieName, startLogin } from '@/lib/access/login-session';
import type { PracticeScope } from '@/lib/data/scope';

/** The cookies of the browser that asks. */
export const sentCookies = new Map<string, string>();
const cookies = sentCookies;
const headers = new Headers();

/**
 * What Next hands over in a request. For a test of actions and pages:
 * `vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders)`; everything behind it is real.
 */
export const nextHeaders = {
  cookies: () =>
    Promise.resolve({
      get: (name: string) => {
        const value = cookies.get(name);
        return value === undefined ? undefined : { name, value };
      },
      set: (name: string, value: string) => void cookies.set(name, value),
    }),
  headers: () => Promise.resolve(headers),
};

/** From now on requests come from this member. */
export async function actAs({ accountId, practiceId }: PracticeScope): Promise<void> {
  cookies.set(loginCookieName(), (await startLogin({ accountId, practiceId })) ?? '');
}

/** From now on requests come from somebody who is not signed in. */
export function actAsNobody(): void {
  cookies.clear();
}

/** Any icon, for pages that are asked and not drawn. */
export const noIcons: Record<string, unknown> = new Proxy(
  {},
  { has: () => true, get: (_icons, name) => (name === 'then' ? undefined : () => null) },
);

/** What a form sends. */
export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** What `redirect()` throws; `path` is a regular expression's text. */
export const redirectTo = (path: string) =>
  expect.objectContaining({
    digest: expect.stringMatching(new RegExp(`^NEXT_REDIRECT;[a-z]+;${path};`)),
  });

/** What `notFound()` throws. */
export const isNotFound = expect.objectContaining({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' });
