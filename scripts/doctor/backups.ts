import type pg from 'pg';

import type { Settings } from '@/lib/platform/env';

import { fail, note, ok, type Finding } from './finding';

const NIGHT_HOURS = 26;
const WEEK_HOURS = 7 * 24;

interface State {
  goodHours: number | null;
  isVerified: boolean | null;
  failedHours: number | null;
  failedCode: string | null;
  hasOwner: boolean;
}

async function stateOf(client: pg.Client): Promise<State | undefined> {
  const found = await client.query<State>(
    `SELECT extract(epoch FROM now() - "goodAt")::float8 / 3600 AS "goodHours", "isVerified",
       extract(epoch FROM now() - "failedAt")::float8 / 3600 AS "failedHours", "failedCode",
       has_real_owner() AS "hasOwner"
     FROM backup_state()`,
  );
  return found.rows[0];
}

function age(hours: number): string {
  return hours < 48 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`;
}

function failedFinding({ failedHours, failedCode }: State): Finding {
  return fail(
    `backup: the last one failed ${age(failedHours ?? 0)} ago (${failedCode ?? 'error'}). Run npm run backup and read what it says.`,
  );
}

function goodFinding(hours: number, { isVerified }: State, settings: Settings): Finding {
  const proof = isVerified ? 'restored on trial' : 'not restored on trial';
  const words = `backup: ${age(hours)} old, ${proof}`;
  const isNightly = settings.BACKUP_AT !== undefined;
  if (isNightly && hours > NIGHT_HOURS)
    return fail(`${words}, though BACKUP_AT is set. Is npm start running at that time?`);
  if (hours > WEEK_HOURS) return fail(`${words}. Run npm run backup, and set BACKUP_AT.`);
  return isNightly ? ok(words) : note(`${words}. Set BACKUP_AT to make one every night.`);
}

/** When everything was last backed up, and whether the newest try failed. */
export async function checkBackups(client: pg.Client, settings: Settings): Promise<Finding> {
  const state = await stateOf(client);
  if (!state) return fail('backup: the database says nothing about it.');
  const { goodHours, failedHours } = state;
  if (failedHours !== null && (goodHours === null || failedHours < goodHours))
    return failedFinding(state);
  if (goodHours !== null) return goodFinding(goodHours, state, settings);
  return state.hasOwner
    ? fail('backup: there is none. Run npm run backup, and set BACKUP_AT.')
    : note('backup: there is none. The demo practice needs none; a real one does (BACKUP_AT).');
}
