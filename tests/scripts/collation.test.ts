import { expect, test } from 'vitest';

import { withCollation } from '../../scripts/database/collation';

const SCHEMA = `
model Client {
  id         String @id
  /// For search. collate-c in SQL.
  searchName String @map("search_name")
  notes      String

  @@map("client")
}
`;

test('adds the collation where the schema marks the field, and nowhere else', () => {
  const sql = [
    'CREATE TABLE "client" (\n    "search_name" TEXT NOT NULL,\n    "notes" TEXT\n);\n',
    'CREATE TABLE "other" (\n    "search_name" TEXT NOT NULL\n);\n',
  ].join('\n');
  const done = withCollation(sql, SCHEMA);
  expect(done).toContain('"search_name" TEXT COLLATE "C" NOT NULL,\n    "notes" TEXT\n');
  expect(done).toContain('CREATE TABLE "other" (\n    "search_name" TEXT NOT NULL');
});

test('adds it once', () => {
  const sql = 'ALTER TABLE "client" ADD COLUMN "search_name" TEXT;\n';
  const once = withCollation(sql, SCHEMA);
  expect(once).toBe('ALTER TABLE "client" ADD COLUMN "search_name" TEXT COLLATE "C";\n');
  expect(withCollation(once, SCHEMA)).toBe(once);
});
