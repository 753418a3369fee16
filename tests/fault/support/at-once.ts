import { callAction } from '../../attack/support/actions';
import type { Answer } from '../../attack/support/http';
import { actionNamed } from '../../attack/support/endpoints';
import { asOwner, cookieOf } from '../../attack/support/target';

/** Two people of one practice, each on a device of their own. */
export async function twoPeople(): Promise<string[]> {
  return [await cookieOf('a', 'owner'), await cookieOf('a', 'therapist')];
}

/** The same action with the same arguments, many times at the same moment, by the people in turn. */
export function allAtOnce(
  times: number,
  { action, args, cookies }: { action: string; args: readonly unknown[]; cookies: string[] },
): Promise<Answer[]> {
  const endpoint = actionNamed(action);
  return Promise.all(
    Array.from({ length: times }, (_, index) =>
      callAction(endpoint, args, { cookie: cookies[index % cookies.length] ?? '' }),
    ),
  );
}

/** How many rows a query finds: `count('intake WHERE client_id = $1', id)`. */
export async function count(from: string, ...values: unknown[]): Promise<number> {
  const [row] = await asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`, values);
  return row?.n ?? 0;
}

/** Where an answer leads; empty when it stays. */
export const leadsTo = ({ headers }: Answer): string =>
  String(headers['x-action-redirect'] ?? '').split(';')[0] ?? '';
