import { asOwner } from './target';

/**
 * What may change meanwhile: a refused request's try and its line in a log, when a device was last seen, the salt of one's
 * own device key, the seals that a job sets every few seconds, and that another has looked for old records today.
 */
const MAY_CHANGE = new Set([
  'throttle',
  'login_session',
  'audit_event',
  'access_log',
  'audit_seal',
  'device_salt',
  'retention_round',
]);

/** What anybody may write of their own account with any text, by the column that says whose it is. */
const OWN: Readonly<Record<string, string>> = { account: 'id', recovery_code: 'account_id' };

interface Marked {
  /** Only the rows of this practice. */
  practiceId?: string;
  /** Whose own account is left out: a name is saved whatever it is, and new codes ask for no text at all. */
  asker?: string;
}

function rowsOf(name: string, { practiceId, asker }: Marked): { where: string; values: string[] } {
  const own = OWN[name];
  if (practiceId !== undefined)
    return { where: 'WHERE practice_id = $1::uuid', values: [practiceId] };
  if (asker !== undefined && own !== undefined)
    return { where: `WHERE ${own} <> $1::uuid`, values: [asker] };
  return { where: '', values: [] };
}

/** One text for what is stored: equal marks mean that nothing was written, changed or removed. */
export async function databaseMark(marked: Marked = {}): Promise<string> {
  const tables = await asOwner<{ name: string }>(
    `SELECT t.table_name::text AS name FROM information_schema.tables t
     WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND ($1::text IS NULL OR EXISTS (
       SELECT FROM information_schema.columns c WHERE c.table_schema = 'public'
         AND c.table_name = t.table_name AND c.column_name = 'practice_id')) ORDER BY 1`,
    [marked.practiceId ?? null],
  );
  const marks: string[] = [];
  for (const { name } of tables.filter((table) => !MAY_CHANGE.has(table.name))) {
    const { where, values } = rowsOf(name, marked);
    const [row] = await asOwner<{ mark: string | null }>(
      `SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS mark FROM (SELECT t::text AS line FROM "${name}" t ${where}) x`,
      values,
    );
    marks.push(`${name} ${row?.mark ?? 'empty'}`);
  }
  return marks.join('\n');
}

/** Whether the database is as it was at that mark, as a check's figure: the tables that are not, by name. */
export async function nothingWritten(
  before: string,
  marked: Marked = {},
): Promise<{ value: string; isMet: boolean }> {
  const known = new Set(before.split('\n'));
  const changed = (await databaseMark(marked)).split('\n').filter((line) => !known.has(line));
  const names = changed.map((line) => line.split(' ')[0]).join(', ');
  return { value: names === '' ? 'no table' : names, isMet: names === '' };
}
