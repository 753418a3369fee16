import { asOwner } from './target';

/** What a refused request may write: its try, its line in a log, and when a device was last seen. */
const MAY_CHANGE = new Set(['throttle', 'login_session', 'audit_event', 'access_log']);

/** One text for everything that is stored: equal marks mean that nothing was written, changed or removed. */
export async function databaseMark(): Promise<string> {
  const tables = await asOwner<{ name: string }>(
    `SELECT table_name::text AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const marks: string[] = [];
  for (const { name } of tables.filter((table) => !MAY_CHANGE.has(table.name))) {
    const [row] = await asOwner<{ mark: string | null }>(
      `SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS mark FROM (SELECT t::text AS line FROM "${name}" t) x`,
    );
    marks.push(`${name} ${row?.mark ?? 'empty'}`);
  }
  return marks.join('\n');
}
