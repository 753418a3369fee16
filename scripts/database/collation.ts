/** A column whose text is compared byte by byte, named as in SQL. */
interface Column {
  table: string;
  column: string;
}

const mapped = (text: string): string | undefined => /@@?map\("([^"]+)"\)/.exec(text)?.[1];

interface Block {
  name: string;
  lines: string[];
}

function models(schema: string): Block[] {
  return [...schema.matchAll(/^model\s+(\w+)\s*\{([\s\S]*?)^\}/gm)].map((match) => ({
    name: match[1] ?? '',
    lines: (match[2] ?? '').split('\n').map((line) => line.trim()),
  }));
}

function markedFields({ name, lines }: Block): Column[] {
  const table = lines.map((line) => (line.startsWith('@@map') ? mapped(line) : undefined));
  const tableName = table.find((entry) => entry !== undefined) ?? name;
  return lines.flatMap((line, index) => {
    if (!/^\/\/\/.*\bcollate-c\b/.test(line)) return [];
    const field = lines.slice(index + 1).find((next) => next !== '' && !next.startsWith('//'));
    if (field === undefined) return [];
    return [{ table: tableName, column: mapped(field) ?? field.split(/\s+/)[0] ?? '' }];
  });
}

/** Adds the collation to one column of one statement, if the statement makes that column. */
function mark(statement: string, { table, column }: Column): string {
  const makes = new RegExp(`(CREATE|ALTER) TABLE "${table}"`).test(statement);
  const definition = new RegExp(`("${column}" (?:TEXT|VARCHAR\\(\\d+\\)))(?! COLLATE)`);
  return makes ? statement.replace(definition, '$1 COLLATE "C"') : statement;
}

/**
 * A search by the beginning of a name is a range, and a range follows the index only in the "C"
 * collation. Prisma cannot say that in the schema, so the fields are marked `/// collate-c` there
 * and the SQL of a new migration is completed here.
 */
export function withCollation(sql: string, schema: string): string {
  const columns = models(schema).flatMap(markedFields);
  const statements = sql.split(/(?<=;\n)/);
  return statements.map((statement) => columns.reduce(mark, statement)).join('');
}
