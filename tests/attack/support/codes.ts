import { Secret, TOTP } from 'otpauth';

import { callAction, formOf, noState } from './actions';
import { actionNamed } from './endpoints';
import { ask, type Answer } from './http';
import { aDeviceOf, type Person } from './people';
import { asOwner } from './target';

/** The code that an app with this key shows, `steps` half minutes from now, by the database's clock. */
export async function codeOf(key: string, steps = 0): Promise<string> {
  const [row] = await asOwner<{ seconds: number }>(
    'SELECT floor(extract(epoch FROM clock_timestamp()))::integer AS seconds',
  );
  const secret = Secret.fromBase32(key.replace(/\s/g, ''));
  return new TOTP({ secret }).generate({ timestamp: ((row?.seconds ?? 0) + steps * 30) * 1000 });
}

/** As if half a minute had passed: the code of now can be used once more. */
export async function forgetUsedCodes({ accountId }: Person): Promise<void> {
  await asOwner('UPDATE totp SET last_step = 0 WHERE account_id = $1', [accountId]);
}

/** Turns an authenticator on as its person does it: the page shows the key, the first code answers with recovery codes. */
export async function turnOn(person: Person): Promise<{ key: string; recovery: string[] }> {
  const cookie = await aDeviceOf(person);
  const page = await ask({ path: '/account/security', cookie });
  const key = /Key: (?:<!-- -->)?<span[^>]*>([A-Z2-7 ]+)</.exec(page.text)?.[1] ?? '';
  if (key === '') throw new Error(`The page shows no key (status ${page.status}).`);
  const action = actionNamed('acceptTotpAction');
  const form = formOf({ code: await codeOf(key) });
  const answer = await callAction(action, [noState, form], { cookie });
  const recovery = answer.text.match(/(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}/g) ?? [];
  if (recovery.length !== 10) throw new Error(`No recovery codes: ${answer.text.slice(0, 200)}`);
  await forgetUsedCodes(person);
  return { key, recovery };
}

/** Types a code at the second step, from the device with that cookie. */
export async function typeCode(cookie: string, code: string): Promise<Answer> {
  const form = formOf({ code, next: '/clients' });
  return callAction(actionNamed('secondFactorAction'), [noState, form], {
    cookie,
    path: '/sign-in/second',
  });
}

/** Whether that answer has opened the session: it goes on under a new cookie. */
export const hasOpened = ({ headers }: Answer): boolean =>
  (headers['set-cookie'] ?? []).some((line) => /^(?:__Host-)?fascicle=/.test(line));
