import { createHash, randomBytes, randomUUID } from 'node:crypto';

import type { Role } from '@/lib/domain/practice/permissions';

import { ask, type Answer } from './http';
import { asOwner, target } from './target';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface Person {
  accountId: string;
  practiceId: string;
  email: string;
}

/** Somebody new in practice A, with the password of everybody: nobody else's attack goes on with them. */
export async function aPerson(role: Role = 'therapist'): Promise<Person> {
  const { practiceId, people } = target().a;
  const accountId = randomUUID();
  const email = `${accountId}@attack.example`;
  await asOwner(
    `INSERT INTO account (id, email, email_hash, name, password_hash)
     SELECT $1::uuid, $2::text, $3, 'Somebody New', password_hash FROM account WHERE id = $4`,
    [accountId, email, sha256(email), people['owner']?.accountId],
  );
  await asOwner(
    `INSERT INTO membership (id, practice_id, account_id, role)
     VALUES (gen_random_uuid(), $1, $2, $3::"Role")`,
    [practiceId, accountId, role],
  );
  return { accountId, practiceId, email };
}

/** The cookie of a device that the person is signed in on; `awaits`: between password and second factor. */
export async function aDeviceOf(
  { accountId, practiceId }: Person,
  { awaits = false } = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await asOwner(
    `INSERT INTO login_session (id, token_hash, account_id, practice_id, expires_at, awaits_second_factor)
     VALUES (gen_random_uuid(), $1, $2, $3, now() + interval '12 hours', $4)`,
    [sha256(token), accountId, practiceId, awaits],
  );
  return `fascicle=${token}`;
}

/** What a browser keeps that has signed in on the account before. */
export async function aKnownDevice({ accountId }: Person): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await asOwner(
    'INSERT INTO known_device (id, account_id, token_hash) VALUES (gen_random_uuid(), $1, $2)',
    [accountId, sha256(token)],
  );
  return token;
}

/**
 * What stands in a link to a new password that the owner has made for this person; `takesSecondFactor`: one of the machine,
 * for who has lost that too.
 */
export async function aResetLink(
  { accountId, practiceId }: Person,
  { takesSecondFactor = false } = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const by = takesSecondFactor ? null : target().a.people['owner']?.accountId;
  await asOwner(
    `INSERT INTO password_reset
       (id, practice_id, account_id, token_hash, created_by_id, takes_second_factor, expires_at)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, now() + interval '1 day')`,
    [practiceId, accountId, sha256(token), by, takesSecondFactor],
  );
  return token;
}

/** Cookies of an answer, `name=value` by name, with their attributes in lower case. */
export function setCookies({ headers }: Answer): Map<string, { pair: string; flags: string[] }> {
  const lines = headers['set-cookie'] ?? [];
  return new Map(
    lines.map((line) => {
      const [pair = '', ...flags] = line.split(';').map((part) => part.trim());
      return [pair.split('=')[0] ?? '', { pair, flags: flags.map((flag) => flag.toLowerCase()) }];
    }),
  );
}

export interface SignInTry {
  email: string;
  password: string;
  /** Sent along, such as a session that an attacker has planted. */
  cookie?: string;
  /** The server behind TLS: its way there says where somebody comes from. */
  from?: string;
}

let csrf: Promise<{ cookie: string; csrfToken: string; url: string }[]> | undefined;

async function csrfAt(url: string): Promise<{ cookie: string; csrfToken: string; url: string }> {
  const answer = await ask({ path: '/api/auth/csrf', url });
  const { csrfToken } = JSON.parse(answer.text) as { csrfToken: string };
  const pairs = [...setCookies(answer).values()].map(({ pair }) => pair);
  return { cookie: pairs.join('; '), csrfToken, url };
}

/** One try at the sign-in, as a program makes it: the cross-site token is asked for once. */
export async function trySignIn({ email, password, cookie, from }: SignInTry): Promise<Answer> {
  const url = from === undefined ? target().url : target().tlsUrl;
  csrf ??= Promise.all([csrfAt(target().url), csrfAt(target().tlsUrl)]);
  const known = (await csrf).find((one) => one.url === url);
  const body = new URLSearchParams({
    csrfToken: known?.csrfToken ?? '',
    email,
    password,
    callbackUrl: '/',
    json: 'true',
  }).toString();
  return ask({
    method: 'POST',
    path: '/api/auth/callback/credentials',
    url,
    body,
    cookie: [known?.cookie, cookie].filter(Boolean).join('; '),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: from === undefined ? url : target().tlsOrigin,
      ...(from !== undefined && { 'x-forwarded-for': from }),
    },
  });
}

/** `checked`: the password was looked at and was wrong. `slow`: it was not looked at any more. */
export function verdictOf(answer: Answer): 'in' | 'checked' | 'slow' | 'other' {
  if (setCookies(answer).has('fascicle') || setCookies(answer).has('__Host-fascicle')) return 'in';
  if (/CredentialsSignin/.test(answer.text)) return 'checked';
  return /slow_down/.test(answer.text) ? 'slow' : 'other';
}

/** Forgets every try: what one goal has used up is not missing in the next. */
export async function forgetTries(): Promise<void> {
  await asOwner('DELETE FROM throttle');
}
