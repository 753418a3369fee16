import { openJson, type SealedColumn } from '@/lib/data/rows/sealed-text';

import { asOwner, target } from '../../attack/support/target';

/** The settings of the running app, so that its own code opens what it has sealed. */
function likeTheApp(): void {
  const { appDatabaseUrl, appSecret, dataKey, url } = target();
  Object.assign(process.env, {
    DATABASE_URL: appDatabaseUrl,
    APP_SECRET: appSecret,
    NEXTAUTH_SECRET: appSecret,
    NEXTAUTH_URL: url,
    DATA_KEY: dataKey,
  });
}

/** What a sealed column of one row holds, in the clear. */
export async function opened<Value>(column: SealedColumn, id: string | null): Promise<Value> {
  likeTheApp();
  const [table = '', name = ''] = column.split('.');
  const [row] = await asOwner<{ clientId: string; dataKey: string; sealed: unknown }>(
    `SELECT t.client_id AS "clientId", c.data_key AS "dataKey", t.${name} AS sealed
     FROM ${table} t JOIN client c ON c.practice_id = t.practice_id AND c.id = t.client_id
     WHERE t.id = $1`,
    [id],
  );
  if (!row) throw new Error(`There is no ${table} ${id ?? ''}.`);
  return openJson({ id: row.clientId, dataKey: row.dataKey }, column, row.sealed) as Value;
}
