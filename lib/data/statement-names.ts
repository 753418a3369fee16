import { createHash } from 'node:crypto';

/** As many statements as the app has, and some to spare. Each connection keeps the plan of each that it was asked. */
const MOST_NAMES = 400;
/** What the driver takes for a statement without a name. */
const UNNAMED = '';
const IS_NOT_PLANNED_AHEAD = /^\s*(begin|commit|rollback|select \* from \w+\s*\()/i;

/**
 * Names for prepared statements: PostgreSQL plans a named one once a connection instead of each time. The chart joins
 * some twenty tables in one statement, and its plan takes longer than its rows.
 *
 * Without a name is asked: what is asked for the first time, what comes after `MOST_NAMES` others (lists of different
 * lengths are different texts), and `SELECT *`, whose columns a migration may change under a running process.
 */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known) return known;
    if (IS_NOT_PLANNED_AHEAD.test(sql)) return UNNAMED;
    if (known === undefined) {
      if (names.size < MOST_NAMES) names.set(sql, UNNAMED);
      return UNNAMED;
    }
    const name = `f_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`;
    names.set(sql, name);
    return name;
  };
}
