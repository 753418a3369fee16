import pg from 'pg';

import { Refusal } from './refusal';

const OLDEST = 15;

/** The address without the password, for messages. */
function place(connectionString: string): string {
  const url = new URL(connectionString);
  return `${url.host}${url.pathname}`;
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new Refusal(`DATABASE_URL: cannot connect to ${place(connectionString)}: ${reason}`);
  }
}

/** Refuses when the server cannot be reached or is older than PostgreSQL 15. Returns its version. */
export async function checkGivenDatabase(connectionString: string): Promise<string> {
  const client = await connect(connectionString);
  try {
    const result = await client.query<{ number: number; name: string }>(
      `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
    );
    const row = result.rows[0];
    if (row && row.number >= OLDEST * 10_000) return row.name;
    throw new Refusal(
      `DATABASE_URL: PostgreSQL ${OLDEST} or newer is needed; ${place(connectionString)} is ${row?.name ?? 'unknown'}.`,
    );
  } finally {
    await client.end();
  }
}
