import path from 'node:path';
import pg from 'pg';

import { ownerUrlIn } from '../../support/embedded-database';

/**
 * Makes an issued sheet as many days older, in the database: no story can wait for a week. `sheet` is its address.
 */
export async function theSheetIsOlder(sheet: string, days: number): Promise<void> {
  const signIns = process.env['FASCICLE_TEST_SIGN_IN_FILE'];
  if (!signIns) throw new Error('The journeys run through npx playwright test.');
  const data = path.join(path.dirname(signIns), 'data');
  const client = new pg.Client({ connectionString: await ownerUrlIn(data) });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `UPDATE home_care_sheet SET issued_at = issued_at - make_interval(days => $1) WHERE id = $2`,
      [days, path.basename(sheet)],
    );
    if (rowCount !== 1) throw new Error(`There is no sheet ${sheet}.`);
  } finally {
    await client.end();
  }
}
