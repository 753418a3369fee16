import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

import { appRoleUrl } from '../../scripts/database/app-role';
import { closeOwnerDatabase } from './owner-database';

const server = inject('testServer');
const database = `${inject('testTemplate')}_${randomBytes(4).toString('hex')}`;

async function ask(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

// Runs before the test file and what it imports, so that lib/data connects to this file's own copy.
await ask(`CREATE DATABASE "${database}" TEMPLATE "${inject('testTemplate')}"`);
const url = new URL(server);
url.pathname = `/${database}`;
Object.assign(process.env, {
  // lib/data works as the app does: held by row-level security. The tests themselves look as the owner.
  DATABASE_URL: appRoleUrl(url.href, inject('testAppSecret')),
  TEST_OWNER_URL: url.href,
  NEXTAUTH_URL: 'http://127.0.0.1:3000',
  NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
  APP_SECRET: randomBytes(32).toString('base64url'),
  DATA_KEY: `1:${randomBytes(32).toString('base64url')}`,
  LOG_LEVEL: 'silent',
});

afterAll(async () => {
  await closeOwnerDatabase();
  await ask(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
});
