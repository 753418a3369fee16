/** `npm run migrate`: applies the migrations to DATABASE_URL. `npm start` does the same by itself. */
import { loadDotEnv } from './start/dot-env';
import { applyMigrations } from './database/migrate';

loadDotEnv();
const url = process.env['DATABASE_URL'];
if (url) {
  const applied = await applyMigrations(url);
  console.log(applied.length === 0 ? 'Nothing to apply.' : `Applied ${applied.join(', ')}.`);
} else {
  console.error('DATABASE_URL is not set. The embedded database is migrated by npm start.');
  process.exitCode = 1;
}
