import { asOwner } from './target';

/**
 * What may change meanwhile: a refused request's try and its line in a log, when a device was last seen, the salt of one's
 * own device key, and the seals that a job sets every few seconds.
 */
const MAY_CHANGE = new Set([
  'throttle',
  'login_session',
  'audit_event',
  'access_log',
  'audit_seal',
  'device_salt',
]);

/**
 * One text for everything that is stored, or for the rows of one practice: equal marks mean that nothing was written,
 * changed or removed.
 */
export async function databaseMark(practiceId?: string): Promise<string> {
  const tables = await asOwner<{ name: string }>(
    `SELECT t.table_name::text AS name FROM information_schema.tables t
     WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND ($1::text IS NULL OR EXISTS (
       SELECT FROM information_schema.columns c WHERE c.table_schema = 'public'
         AND c.table_name = t.table_name AND c.column_name = 'practice_id')) ORDER BY 1`,
    [practiceId ?? null],
  );
  const where = practiceId === undefined ? '' : 'WHERE practice_id = $1::uuid';
  const marks: string[] = [];
  for (const { name } of tables.filter((table) => !MAY_CHANGE.has(table.name))) {
    const [row] = await asOwner<{ mark: string | null }>(
      `SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS mark FROM (SELECT t::text AS line FROM "${name}" t ${where}) x`,
      practiceId === undefined ? [] : [practiceId],
    );
    marks.push(`${name} ${row?.mark ?? 'empty'}`);
  }
  return marks.join('\n');
}
