import { describe, expect, it } from 'vitest';

import { sealedColumns } from '@/lib/data/rows/sealed-text';
import { dumpPractice } from '../support/database-dump';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aWalkedClient } from '../support/walked-client';

const columns = (table: string, ...names: string[]): string[] =>
  names.map((name) => `${table}.${name}`);

const SEALED = Object.entries(sealedColumns).flatMap(([table, names]) => columns(table, ...names));

/** Ids and words of the content, and what the rules compute of them: nobody has typed them of a client. */
const CONTENT = [
  ...columns('clearance', 'rule'),
  // Which question was settled.
  ...columns('told_settlement', 'path'),
  ...columns('finding_decision', 'rule'),
  ...columns('incident_note', 'rules'),
  ...columns('screening', 'result', 'result_hash', 'content_version'),
  ...columns('session_plan', 'phases'),
  ...columns('session_plan_line', 'muscle', 'side', 'region', 'technique', 'position'),
  ...columns('intake', 'content_version'),
  ...columns('short_screen', 'content_version'),
  ...columns('outcome', 'content_version'),
  ...columns('told_intake', 'content_version', 'language'),
  ...columns('told_alarm', 'rule'),
  ...columns('home_care_sheet', 'content_version', 'content_hash'),
  ...columns('referral_letter', 'rules', 'content_version'),
  ...columns('consent', 'wording_version'),
  ...columns('referral_step', 'rules'),
  ...columns('client_file', 'kind'),
  ...columns('reminder', 'language'),
  ...columns('reminder_sent', 'occasion'),
];

/** What a client is found and called by: searched and sorted, blank once the record is erased. */
const CONTACT = [
  ...columns('client', 'name', 'search_name', 'phone', 'email', 'address', 'data_key'),
  ...columns('client_name_word', 'word'),
  ...columns('client_spelling', 'key'),
];

/** Of the practice and of those who work there; no row names a client. */
const PRACTICE = [
  ...columns('practice', 'name', 'time_zone', 'practice_phone', 'urgent_phone'),
  ...columns('practice', 'emergency_number', 'maternity_phone', 'crisis_phone'),
  ...columns('practice_limit', 'name', 'rule', 'effect', 'reason', 'withdrawn_reason'),
  ...columns('practice_picture', 'format', 'bytes', 'pale', 'content_hash'),
  ...columns('practice_logo', 'alt'),
  ...columns('own_item', 'name', 'item'),
  ...columns('measure_form', 'lines'),
  ...columns('plan_template', 'name'),
  ...columns('plan_template_version', 'name', 'causes', 'phases', 'plan'),
  ...columns('content_review', 'kind', 'content_id', 'content_hash', 'content_version'),
  ...columns('content_review', 'reviewer_name', 'licence', 'note', 'withdrawn_reason'),
  ...columns('account', 'email', 'email_hash', 'name', 'password_hash'),
  ...columns('membership', 'licence', 'trainings'),
  ...columns('invite', 'email', 'token_hash'),
  ...columns('intake_link', 'token_hash'),
  ...columns('passkey', 'credential_id', 'public_key', 'transports', 'name'),
  ...columns('login_session', 'token_hash', 'device', 'challenge'),
];

/** Hashes, secrets under another key, and closed codes of the program's own. */
const CODES = [
  ...columns('access_log', 'what', 'network'),
  ...columns('audit_event', 'actor', 'action', 'entity', 'network'),
  // The name of an event in its own file, hashed.
  ...columns('appointment', 'source_hash'),
  ...columns('audit_seal', 'source', 'content_hash', 'hash'),
  ...columns('backup_run', 'code'),
  ...columns('device_salt', 'salt'),
  ...columns('home_care_link', 'code_hash'),
  ...columns('known_device', 'token_hash'),
  ...columns('password_reset', 'token_hash'),
  ...columns('pin', 'pin_hash'),
  ...columns('practice_export', 'outcome'),
  ...columns('recovery_code', 'code_hash'),
  ...columns('saved_once', 'request_hash', 'answer'),
  ...columns('setup_code', 'code_hash'),
  ...columns('throttle', 'key'),
  ...columns('totp', 'secret'),
];

/** Every column that could hold somebody's words, as the database itself lists them. */
async function textColumns(): Promise<string[]> {
  const rows = await ownerDatabase().$queryRaw<{ name: string }[]>`
    SELECT c.relname || '.' || a.attname AS name FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0
      AND NOT a.attisdropped AND c.relname <> '_prisma_migrations'
      AND coalesce(e.typname, t.typname) IN ('text', 'varchar', 'bpchar', 'json', 'jsonb', 'bytea', 'xml', 'name', 'hstore')`;
  return rows.map(({ name }) => name).sort();
}

/** The columns that the database refuses plain text in, by its own checks. */
async function refusedColumns(): Promise<string[]> {
  const rows = await ownerDatabase().$queryRaw<{ place: string; check: string }[]>`
    SELECT conrelid::regclass::text AS place, pg_get_constraintdef(oid) AS check FROM pg_constraint
    WHERE contype = 'c' AND connamespace = 'public'::regnamespace`;
  return rows.flatMap(({ place, check }) =>
    [...check.matchAll(/is_sealed\(\(*(\w+)/g)].map(([, column]) => `${place}.${column}`),
  );
}

describe('every column that could hold somebody’s words', () => {
  it('is sealed, or is named here with what it holds instead', async () => {
    const named = [...SEALED, ...CONTENT, ...CONTACT, ...PRACTICE, ...CODES];
    expect(new Set(named).size).toBe(named.length);
    expect(named.sort()).toEqual(await textColumns());
  });

  it('takes no plain text where it is sealed: the database itself refuses it', async () => {
    expect((await refusedColumns()).sort()).toEqual([...SEALED].sort());
  });

  it('is stored as it is where it is sealed: nobody tries to make it smaller at each save', async () => {
    const rows = await ownerDatabase().$queryRaw<{ name: string }[]>`
      SELECT attrelid::regclass || '.' || attname AS name FROM pg_attribute
      WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r')
        AND attnum > 0 AND attstorage = 'e' ORDER BY 1`;
    const sealed = Object.entries(sealedColumns).flatMap(([table, names]) =>
      names.map((name) => `${table}.${name}`),
    );
    expect(rows.map(({ name }) => name)).toEqual(sealed.toSorted());
  });

  it('holds nothing in the clear that was typed of a client, but what they are called', async () => {
    const scope = await aPractice();
    const canary = 'Kanarienvogel';
    const chart = await aWalkedClient(scope, 'record_signed', {
      answers: {
        goals: `${canary} goals`,
        medicines: { ids: [], other: `${canary} tablets` },
      },
    });
    expect(JSON.stringify(chart)).toContain(canary);
    const lines = await dumpPractice(scope.practiceId);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.includes(canary))).toEqual([]);
  });
});
