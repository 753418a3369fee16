import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { runAttack, type Attack } from '../attack/support/attack';
import { tryAsk } from '../attack/support/http';
import { askOwner, startInstallation, type Installation } from './support/installation';
import { checkSaved, startSavers } from './support/savers';
import { Timed } from './support/timed';

const DAY = 24 * 3_600_000;
const WRONG_SECONDS = 5;
const CLOCK = pathToFileURL(path.resolve(import.meta.dirname, 'support/shifted-clock.mjs')).href;

/** The product with a wall clock that is wrong by so much; its database's is right. */
function withClock(shift: number): Promise<Installation> {
  return startInstallation({
    NODE_OPTIONS: `--import=${CLOCK}`,
    FASCICLE_FAULT_SHIFT: String(Math.round(shift)),
  });
}

/** A sign-in whose times the database has written, `left` seconds before its end and `idle` seconds after its last use. */
async function session(
  ownerUrl: string,
  { left, idle = 0 }: { left: number; idle?: number },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await askOwner(
    ownerUrl,
    `INSERT INTO login_session (id, token_hash, account_id, practice_id, last_seen_at, expires_at)
     SELECT gen_random_uuid(), $1, account_id, practice_id, now() - make_interval(secs => $3), now() + make_interval(secs => $2)
     FROM membership WHERE role = 'owner' AND left_at IS NULL LIMIT 1`,
    [createHash('sha256').update(token).digest('hex'), left, idle],
  );
  return `fascicle=${token}`;
}

/** Where a page leads: its own address when it is there. */
async function leadsTo(url: string, cookie: string, page = '/today'): Promise<string> {
  const { status, headers } = await tryAsk({ path: page, url, cookie });
  return status === 200 ? page : `${status} ${(headers.location ?? '').replace(url, '')}`;
}

/** Seconds between the end that the database has written and the first answer that says so; negative: too early. */
async function endsAfter(url: string, cookie: string, seconds: number): Promise<number> {
  const due = performance.now() + seconds * 1_000;
  while ((await leadsTo(url, cookie)) === '/today') {
    if (performance.now() > due + 30_000) return Infinity;
    await pause(100);
  }
  return (performance.now() - due) / 1_000;
}

async function wrongBy(attack: Attack, days: number): Promise<void> {
  const timed = new Timed();
  const app = await withClock(days * DAY);
  try {
    const { url } = app;
    const ownerUrl = await app.ownerUrl();
    const asked: { name: string; left: number; idle?: number; wanted: string }[] = [
      { name: 'a sign-in of today', left: 11 * 3600, wanted: '/today' },
      { name: 'one that has just ended', left: -WRONG_SECONDS, wanted: '307 /sign-in' },
      { name: 'one used 14 minutes ago', left: 3600, idle: 14 * 60, wanted: '/today' },
      { name: 'one used 16 minutes ago', left: 3600, idle: 16 * 60, wanted: '307 /locked' },
    ];
    const found = [];
    for (const { name, left, idle = 0, wanted } of asked) {
      const to = await leadsTo(url, await session(ownerUrl, { left, idle }));
      found.push({ name, problem: to.startsWith(wanted) ? null : to });
    }
    attack.attempts(`${days} days wrong: sign-ins go by the database's clock`, found);
    const late = await endsAfter(url, await session(ownerUrl, { left: 3 }), 3);
    timed.check(attack, `${days} days wrong: a sign-in ends on time, to 5 s`, {
      figures: [Math.abs(late) * 1_000],
      most: WRONG_SECONDS * 1_000,
    });
    const savers = startSavers(url, await session(ownerUrl, { left: 3600 }), 2);
    while (savers.saved.acknowledged.length < 6) await pause(50);
    const saved = await savers.end();
    await checkSaved(attack, { ownerUrl, saved, timed });
  } finally {
    await app.stop();
  }
}

/** The days on which a calendar is odd: pages are there. */
async function oddDay(attack: Attack, instant: string): Promise<void> {
  const app = await withClock(Date.parse(instant) - Date.now());
  try {
    const cookie = await session(await app.ownerUrl(), { left: 3600 });
    const pages = ['/today', '/clients', '/clients/new', '/settings/audit'];
    const tried = [];
    for (const page of pages) {
      const to = await leadsTo(app.url, cookie, page);
      tried.push({ name: page, problem: to === page ? null : to });
    }
    attack.attempts(`the app's clock says ${instant}: pages are there`, tried);
  } finally {
    await app.stop();
  }
}

await runAttack('F-11', async (attack) => {
  await wrongBy(attack, 2);
  await wrongBy(attack, -2);
  // A leap day; the hour that is missing in London; the one that is there twice.
  const days = ['2028-02-29T23:59:50Z', '2027-03-28T00:59:55Z', '2027-10-31T00:59:55Z'];
  for (const day of days) await oddDay(attack, day);
});
