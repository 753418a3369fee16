import { beforeEach, expect, test, vi } from 'vitest';

import { setUpAction } from '@/app/(public)/set-up/actions';
import { systemScope } from '@/lib/access/system-scope';
import { findAccountForSignIn } from '@/lib/data/accounts';
import { createSetupCode } from '@/lib/data/setup-codes';
import { formOf, redirectTo } from '../support/request';
import { ownerDatabase } from '../support/owner-database';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const scope = systemScope('test');
const fields = {
  practiceName: 'Lindenhof',
  timeZone: 'Europe/Zurich',
  name: 'Mara Quist',
  email: 'Mara@Example.org',
  password: 'three words in a row',
};

beforeEach(() => ownerDatabase().throttle.deleteMany());

const send = (more: Record<string, string>) =>
  setUpAction({ errors: [] }, formOf({ ...fields, ...more }));

test('a wrong code, a short password and a strange time zone are named; the password never comes back', async () => {
  const code = await createSetupCode(scope);
  const short = await send({ code, password: 'short' });
  expect(short.errors.map(({ field }) => field)).toEqual(['password']);
  expect(short.values).not.toHaveProperty('password');
  expect((await send({ code, timeZone: 'Nowhere' })).errors).toMatchObject([{ field: 'timeZone' }]);
  expect((await send({ code: 'guess' })).errors).toMatchObject([{ field: 'code' }]);
  expect(await findAccountForSignIn(scope, { email: 'mara@example.org' })).toBeNull();
});

test('the code opens the practice once', async () => {
  const code = await createSetupCode(scope);
  await expect(send({ code })).rejects.toEqual(redirectTo('/sign-in.*'));
  expect(await findAccountForSignIn(scope, { email: 'mara@example.org' })).not.toBeNull();
  const again = await send({ code, email: 'other@example.org' });
  expect(again.errors).toMatchObject([{ field: 'code' }]);
});
