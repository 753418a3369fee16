import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

import { ensureAppRole } from '../../scripts/database/app-role';
import { applyMigrations } from '../../scripts/database/migrate';
import { startTemporaryCluster } from '../../scripts/database/temporary-cluster';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A superuser's address on the test server. */
    testServer: string;
    /** The migrated, empty database that every test file gets a copy of. */
    testTemplate: string;
    /** From it follows the password of the role that the app signs in with. */
    testAppSecret: string;
  }
}

interface Server {
  url: string;
  stop: () => Promise<void>;
}

/** `TEST_DATABASE_URL` names a server whose user may create databases; else one is started for this run. */
async function findServer(): Promise<Server> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const cluster = await startTemporaryCluster();
  return { url: cluster.url('postgres'), stop: cluster.stop };
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function makeTemplate(server: Server, template: string): Promise<void> {
  await ask(server.url, `CREATE DATABASE "${template}"`);
  const url = new URL(server.url);
  url.pathname = `/${template}`;
  await applyMigrations(url.href);
}

/** The same for every run on one server: they share its role. */
const appSecretFor = (server: Server): string =>
  createHash('sha256').update(`tests ${server.url}`).digest('base64url');

async function makeAppRole(server: Server): Promise<void> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await ensureAppRole(client, appSecretFor(server)).finally(() => client.end());
}

/** Starts one server and migrates one database. Copies of it are made in `database.ts`. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await findServer();
  const template = `fascicle_test_${randomBytes(4).toString('hex')}`;
  await makeAppRole(server);
  await makeTemplate(server, template).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  project.provide('testServer', server.url);
  project.provide('testTemplate', template);
  project.provide('testAppSecret', appSecretFor(server));
  return async () => {
    await ask(server.url, `DROP DATABASE IF EXISTS "${template}" WITH (FORCE)`);
    await server.stop();
  };
}
