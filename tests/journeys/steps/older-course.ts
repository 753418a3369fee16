import path from 'node:path';
import pg from 'pg';

import { ownerUrlIn } from '../../support/embedded-database';

/** Makes everything that was signed and measured of a client as many days older: no story can wait for a month. */
export async function theCourseIsOlder(chart: string, days: number): Promise<void> {
  const signIns = process.env['FASCICLE_TEST_SIGN_IN_FILE'];
  if (!signIns) throw new Error('The journeys run through npx playwright test.');
  const data = path.join(path.dirname(signIns), 'data');
  const client = new pg.Client({ connectionString: await ownerUrlIn(data) });
  await client.connect();
  const older = async (table: string, ...columns: string[]): Promise<void> => {
    const set = columns.map((column) => `${column} = ${column} - make_interval(days => $1)`);
    await client.query(`UPDATE ${table} SET ${set.join(', ')} WHERE client_id = $2`, [
      days,
      path.basename(chart),
    ]);
  };
  try {
    await older('intake', 'created_at', 'signed_at');
    await older('session_record', 'created_at', 'signed_at');
    await older('session_plan', 'created_at', 'confirmed_at');
    await client.query(`UPDATE outcome SET day = day - $1::int WHERE client_id = $2`, [
      days,
      path.basename(chart),
    ]);
  } finally {
    await client.end();
  }
}
