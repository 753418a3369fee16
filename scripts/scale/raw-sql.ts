/** The rows that a page needs, by hand-written SQL that knows the indexes: no row-level security, no names of objects, one statement each. */
import type { Sql } from 'postgres';

import { prefixRange } from '@/lib/data/rows/search-name';
import { spellingKeys } from '@/lib/data/rows/spelling-keys';

export interface Sample {
  clientId: string;
  /** The first letters of a word of the name, a whole one with a slip of the finger, and the birth date as it is typed. */
  prefix: string;
  typo: string;
  birthDate: string;
  /** Null: the client has no sheet. */
  linkId: string | null;
}

type Raw = (sql: Sql, practiceId: string, sample: Sample) => Promise<unknown>;

const byPrefix: Raw = (sql, practiceId, { prefix }) => {
  const { gte, lt } = prefixRange(prefix);
  return sql`SELECT id, name, birth_date, phone, email FROM client
    WHERE practice_id = ${practiceId} AND erased_at IS NULL AND id IN (
      SELECT client_id FROM client_name_word
      WHERE practice_id = ${practiceId} AND word >= ${gte} AND word < ${lt})
    ORDER BY search_name, id LIMIT 50`;
};

const byTypo: Raw = (sql, practiceId, { typo }) =>
  sql`SELECT id, name, birth_date, phone, email FROM client
    WHERE practice_id = ${practiceId} AND erased_at IS NULL AND id IN (
      SELECT client_id FROM client_spelling
      WHERE practice_id = ${practiceId} AND key = ANY (${spellingKeys(typo)}))
    ORDER BY search_name, id LIMIT 50`;

const byBirthDate: Raw = (sql, practiceId, { birthDate }) =>
  sql`SELECT id, name, birth_date, phone, email FROM client
    WHERE practice_id = ${practiceId} AND birth_date = ${birthDate} AND erased_at IS NULL
    ORDER BY search_name, id LIMIT 50`;

/** What the chart shows, a list for each kind of record; nothing is opened or checked. */
const chart: Raw = (sql, practiceId, { clientId }) =>
  sql`SELECT to_jsonb(c) AS client,
      ARRAY(SELECT to_jsonb(t) FROM intake t WHERE practice_id = c.practice_id AND client_id = c.id) AS intakes,
      (SELECT to_jsonb(t) FROM screening t WHERE practice_id = c.practice_id AND client_id = c.id
        ORDER BY created_at DESC LIMIT 1) AS screening,
      ARRAY(SELECT to_jsonb(d) FROM finding_decision d JOIN screening s ON s.practice_id = d.practice_id AND s.id = d.screening_id
        WHERE s.practice_id = c.practice_id AND s.client_id = c.id) AS decisions,
      ARRAY(SELECT to_jsonb(t) FROM session_plan t WHERE practice_id = c.practice_id AND client_id = c.id
        ORDER BY created_at DESC LIMIT 1) AS plans,
      ARRAY(SELECT to_jsonb(l) FROM session_plan_line l WHERE practice_id = c.practice_id AND plan_id = (
        SELECT id FROM session_plan WHERE practice_id = c.practice_id AND client_id = c.id
        ORDER BY created_at DESC LIMIT 1)) AS lines,
      ARRAY(SELECT to_jsonb(t) FROM session_record t WHERE practice_id = c.practice_id AND client_id = c.id
        ORDER BY created_at DESC LIMIT 6) AS records,
      (SELECT to_jsonb(t) FROM home_care_sheet t WHERE practice_id = c.practice_id AND client_id = c.id
        ORDER BY number DESC LIMIT 1) AS sheet,
      ARRAY(SELECT to_jsonb(t) FROM outcome t WHERE practice_id = c.practice_id AND client_id = c.id) AS outcomes,
      ARRAY(SELECT to_jsonb(t) FROM consent t WHERE practice_id = c.practice_id AND client_id = c.id) AS consents,
      ARRAY(SELECT to_jsonb(t) FROM clearance t WHERE practice_id = c.practice_id AND client_id = c.id) AS clearances,
      ARRAY(SELECT to_jsonb(t) FROM short_screen t WHERE practice_id = c.practice_id AND client_id = c.id) AS screens
    FROM client c WHERE practice_id = ${practiceId} AND id = ${clientId} AND erased_at IS NULL`;

const sheet: Raw = (sql, practiceId, { clientId, linkId }) =>
  sql`SELECT to_jsonb(h) AS sheet, to_jsonb(p) AS practice, c.data_key,
      (SELECT jsonb_build_array(clinical_case, result) FROM screening s
        WHERE s.practice_id = c.practice_id AND s.client_id = c.id ORDER BY created_at DESC LIMIT 1) AS screening
    FROM home_care_link l JOIN client c ON c.practice_id = l.practice_id AND c.id = l.client_id
    JOIN practice p ON p.id = c.practice_id
    JOIN LATERAL (SELECT * FROM home_care_sheet WHERE practice_id = c.practice_id AND client_id = c.id
      ORDER BY number DESC LIMIT 1) h ON true
    WHERE l.practice_id = ${practiceId} AND l.id = ${linkId} AND c.id = ${clientId} AND l.revoked_at IS NULL`;

const audit: Raw = (sql, practiceId) =>
  sql`SELECT both_tables.*, a.name AS account_name, c.name AS client_name FROM (
      (SELECT id, at, account_id, action, entity_id, client_id FROM audit_event
        WHERE practice_id = ${practiceId} ORDER BY at DESC, id DESC LIMIT 51)
      UNION ALL
      (SELECT id, at, account_id, what, NULL, client_id FROM access_log
        WHERE practice_id = ${practiceId} ORDER BY at DESC, id DESC LIMIT 51)
      ORDER BY at DESC, id DESC LIMIT 51) both_tables
    LEFT JOIN account a ON a.id = account_id
    LEFT JOIN client c ON c.practice_id = ${practiceId} AND c.id = client_id
    ORDER BY at DESC, both_tables.id DESC`;

const auditOfClient: Raw = (sql, practiceId, { clientId }) =>
  sql`SELECT both_tables.*, a.name AS account_name FROM (
      (SELECT id, at, account_id, action, entity_id FROM audit_event
        WHERE practice_id = ${practiceId} AND client_id = ${clientId} ORDER BY at DESC, id DESC LIMIT 51)
      UNION ALL
      (SELECT id, at, account_id, what, NULL FROM access_log
        WHERE practice_id = ${practiceId} AND client_id = ${clientId} ORDER BY at DESC, id DESC LIMIT 51)
      ORDER BY at DESC, id DESC LIMIT 51) both_tables
    LEFT JOIN account a ON a.id = account_id
    ORDER BY at DESC, both_tables.id DESC`;

export const rawSql = { byPrefix, byTypo, byBirthDate, chart, sheet, audit, auditOfClient };
