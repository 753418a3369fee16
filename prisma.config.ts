import { defineConfig } from 'prisma/config';

/**
 * Read by `prisma generate` and, where a network lets it fetch its engine, by `prisma migrate`.
 * `npm start` applies the migrations without either (scripts/database/migrate.ts).
 */
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
