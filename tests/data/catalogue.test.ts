import { describe, expect, it } from 'vitest';

import { Prisma } from '@/lib/data/generated/client';
import { addClient, findClient } from '@/lib/data/clients';
import { prismaClient } from '@/lib/data/prisma-client';
import type { SheetScope, SystemScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { APP_ROLE, tooPowerful } from '../../scripts/database/app-role';
import { ownerDatabase } from '../support/owner-database';
import { twoPractices } from '../support/practices';
import { someDetails } from '../support/records';

/**
 * What is read before a practice is known: each takes a hash or a key and answers for that one thing. `audit_waiting` and
 * `reminder_practices` and `retention_waiting` tell the jobs the ids of practices, and nothing else of them; `may_reset` and `password_stands`
 * say of an account yes or no.
 */
const DEFINERS = [
  'audit_waiting',
  'auth_account',
  'auth_end_session',
  'auth_session',
  'backup_state',
  'email_stays',
  'end_resets_of_account',
  'end_sessions_of_leaver',
  'has_real_owner',
  'has_second_factor',
  'intake_link_find',
  'invite_find',
  'invite_use',
  'is_known_device',
  'may_reset',
  'migration_applied',
  'password_stands',
  'reminder_practices',
  'remove_demo_practices',
  'reset_find',
  'reset_use',
  'retention_waiting',
  'saved_once_sweep',
  'setup_code_make',
  'setup_code_return',
  'setup_code_use',
  'setup_code_valid',
  'sheet_link',
  'throttle_forget',
  'throttle_sweep',
  'throttle_take',
];
/** Rows that may go: the index of names, and lines of a draft. */
const MAY_DELETE = ['client_name_word', 'client_spelling', 'session_plan_line'];
/** Written once. */
const APPEND_ONLY = [
  'access_log',
  'audit_event',
  'audit_seal',
  'check_in',
  'check_in_answer',
  'client_file',
  'consent',
  'course_review',
  'finding_decision',
  'incident_note',
  'measure_form',
  'outcome',
  'practice_picture',
  'record_amendment',
  'referral_step',
  'retention_round',
  'screening',
  'short_screen',
  'teach_back',
  'told_alarm',
  'told_alarm_answer',
  'told_alarm_wrong_tap',
  'told_settlement',
];

const names = async (query: Prisma.Sql): Promise<string[]> => {
  const rows = await ownerDatabase().$queryRaw<{ name: string }[]>(query);
  return rows.map(({ name }) => name).sort();
};

const allowed = (privilege: string): Promise<string[]> =>
  names(
    Prisma.sql`SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
       AND relkind IN ('r', 'p', 'v', 'm') AND has_table_privilege(${APP_ROLE}, oid, ${privilege})`,
  );

describe('the catalogue', () => {
  it('begins no second process for a page and compiles none of its statements', async () => {
    const settings = await names(
      Prisma.sql`SELECT unnest(rolconfig) AS name FROM pg_roles WHERE rolname = ${APP_ROLE}`,
    );
    expect(settings).toEqual(['jit=off', 'max_parallel_workers_per_gather=0']);
  });

  it('lets the app reach a table only behind row-level security with a policy', async () => {
    const open = await names(
      Prisma.sql`SELECT c.relname::text AS name FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
         AND (has_table_privilege(${APP_ROLE}, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
           OR has_any_column_privilege(${APP_ROLE}, c.oid, 'SELECT, INSERT, UPDATE'))
         AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))`,
    );
    expect(open).toEqual([]);
  });

  it('has row-level security on every table with a practice, also where the app has no grant', async () => {
    const bare = await names(
      Prisma.sql`SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
         AND relkind = 'r' AND NOT relrowsecurity AND relname <> '_prisma_migrations'`,
    );
    expect(bare).toEqual([]);
  });

  it('runs with the owner’s rights only in the named functions', async () => {
    const found = await names(
      Prisma.sql`SELECT proname::text AS name FROM pg_proc
       WHERE pronamespace = 'public'::regnamespace AND prosecdef`,
    );
    expect(found).toEqual(DEFINERS);
    const loose = await names(
      Prisma.sql`SELECT proname::text AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace
         AND prosecdef AND NOT (proconfig @> ARRAY['search_path=public, pg_temp'])`,
    );
    expect(loose).toEqual([]);
  });

  it('lets nobody but the app call them', async () => {
    const forAll = await names(
      Prisma.sql`SELECT proname::text AS name FROM pg_proc, aclexplode(proacl) AS grants
       WHERE pronamespace = 'public'::regnamespace AND grants.grantee = 0`,
    );
    expect(forAll).toEqual([]);
  });

  it('gives the app no delete but of index words and draft lines, and no change of what is written once', async () => {
    expect(await allowed('DELETE')).toEqual(MAY_DELETE);
    expect(await allowed('TRUNCATE')).toEqual([]);
    const changeable = await allowed('UPDATE');
    expect(changeable.filter((name) => APPEND_ONLY.includes(name))).toEqual([]);
    expect(changeable).toContain('intake');
  });

  it('signs the app in as somebody whom it holds', async () => {
    expect(await tooPowerful(process.env['DATABASE_URL'] ?? '')).toBeNull();
    expect(await tooPowerful(process.env['TEST_OWNER_URL'] ?? '')).toMatch(/superuser/);
  });

  it('keeps passwords from the app', async () => {
    const read = prismaClient().$queryRaw`SELECT password_hash FROM account`;
    await expect(read).rejects.toThrow(/permission denied/);
  });
});

describe('without the filter in the code', () => {
  const count = (scope: Parameters<typeof withDb>[0]): Promise<number> =>
    withDb(scope, (db) => db.client.count());

  it('a practice still sees only its own rows, and writes into no other', async () => {
    const { a, b } = await twoPractices();
    const client = await addClient(a, someDetails());
    expect(await count(a)).toBe(1);
    expect(await count(b)).toBe(0);
    const stolen = withDb(b, (db) =>
      db.client.updateMany({ where: { id: client.id }, data: { name: 'Somebody else' } }),
    );
    expect(await stolen).toEqual({ count: 0 });
    const planted = withDb(
      b,
      (db) => db.$executeRaw`INSERT INTO client_name_word (practice_id, client_id, word)
        VALUES (${a.practiceId}::uuid, ${client.id}::uuid, 'planted')`,
    );
    await expect(planted).rejects.toThrow(/row-level security/);
    expect(await findClient(a, client.id)).toMatchObject({ name: client.name });
  });

  it('nobody sees anything before the practice is known', async () => {
    const { a } = await twoPractices();
    await addClient(a, someDetails());
    expect(await count({ kind: 'system', actor: 'test' } as SystemScope)).toBe(0);
    expect(await prismaClient().client.count()).toBe(0);
  });

  it('a client’s page sees that client alone', async () => {
    const { a } = await twoPractices();
    const [one] = [await addClient(a, someDetails()), await addClient(a, someDetails())];
    const sheet = {
      kind: 'sheet',
      practiceId: a.practiceId,
      clientId: one.id,
      linkId: one.id,
    } as SheetScope;
    expect(await count(sheet)).toBe(1);
  });
});
