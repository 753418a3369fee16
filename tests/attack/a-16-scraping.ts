import { runAttack, type Attempt } from './support/attack';
import { ask, each } from './support/http';
import { asOwner, clientAt, cookieOf, target } from './support/target';

/** More than the whole practice has, so that only the brake ends it. */
const LISTS = 420;
const EXPORTS = 26;

const alerts = async (action: string, accountId: string): Promise<number> => {
  const [row] = await asOwner<{ count: number }>(
    'SELECT count(*)::int AS count FROM audit_event WHERE action = $1 AND account_id = $2',
    [action, accountId],
  );
  return row?.count ?? 0;
};

const isList = (text: string): boolean => text.includes('data-row');

await runAttack('A-16', async (attack) => {
  const { people } = target().a;
  const scraper = await cookieOf('a', 'front_desk');
  const accountId = people['front_desk']?.accountId ?? '';
  const asked = await each(
    Array.from({ length: LISTS }, (_, index) => index),
    async (index) =>
      ask({ path: `/clients?q=${String.fromCharCode(97 + (index % 26))}`, cookie: scraper }),
  );
  const last = asked.slice(-60);
  attack.attempts(
    'an account that asks for list after list is stopped',
    last.map(({ status, text }, index): Attempt => ({
      name: `list ${LISTS - 60 + index}`,
      problem:
        isList(text) || !text.includes('Too many searches') ? `status ${status}, a list` : null,
    })),
    { atLeast: 60 },
  );
  attack.check('the first hundred lists are a person’s work and are answered', {
    value: asked.slice(0, 100).filter(({ text }) => !text.includes('Too many searches')).length,
    isMet: asked.slice(0, 100).every(({ text }) => !text.includes('Too many searches')),
  });
  attack.check('the owner sees it: one line of the audit', {
    value: await alerts('too_many_lists', accountId),
    isMet: (await alerts('too_many_lists', accountId)) === 1,
  });
  const colleague = await ask({ path: '/clients', cookie: await cookieOf('a', 'therapist') });
  attack.check('a colleague goes on working', {
    value: colleague.status,
    isMet: isList(colleague.text),
  });

  const owner = await cookieOf('a', 'owner');
  const { clientId } = clientAt('a', 'new');
  const statuses: number[] = [];
  for (let index = 0; index < EXPORTS; index += 1) {
    const { status } = await ask({ path: `/api/clients/${clientId}/export`, cookie: owner });
    statuses.push(status);
  }
  attack.attempts(
    'exports come to an end',
    statuses.slice(-5).map((status, index) => ({
      name: `export ${EXPORTS - 5 + index}`,
      problem: status === 429 ? null : `status ${status}`,
    })),
    { atLeast: 5 },
  );
  const ownerAlerts = await alerts('too_many_exports', people['owner']?.accountId ?? '');
  attack.check('and leave one line of the audit', { value: ownerAlerts, isMet: ownerAlerts === 1 });
});
