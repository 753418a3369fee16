import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { tryAsk } from '../attack/support/http';
import { askOwner, signIn, startInstallation } from './support/installation';
import { checkSaved, startSavers } from './support/savers';
import { startTcpProxy, type TcpProxy } from './support/tcp-proxy';
import { Timed } from './support/timed';

const WRITERS = 15;
const LOCK_SECONDS = isLong() ? 12 : 4;
const SLOW_SECONDS = isLong() ? 20 : 4;
/** What each answer of the database is held back; a page takes about ten of them. */
const SLOW_MILLISECONDS = 60;
const PAGE_MILLISECONDS = 2_500;
const STUCK_MILLISECONDS = 6_000;
/** Of both: the app reads what the demo has sealed, through the proxy. */
const SECRETS = {
  APP_SECRET: 'a'.repeat(40),
  DATA_KEY: `1:${randomBytes(32).toString('base64url')}`,
};

interface Read {
  page: string;
  status: number;
  milliseconds: number;
}

/** Somebody who opens pages one after the other for so long. */
async function readFor(
  url: string,
  { cookie, pages, seconds }: { cookie: string; pages: readonly string[]; seconds: number },
): Promise<Read[]> {
  const reads: Read[] = [];
  const end = performance.now() + seconds * 1_000;
  for (let turn = 0; performance.now() < end; turn += 1) {
    const page = pages[turn % pages.length] ?? '/today';
    const began = performance.now();
    const { status } = await tryAsk({ path: page, url, cookie, timeout: 20_000 });
    reads.push({ page, status, milliseconds: performance.now() - began });
    await pause(50);
  }
  return reads;
}

function checkReads(
  attack: Attack,
  { reads, timed, when }: { reads: readonly Read[]; timed: Timed; when: string },
): void {
  attack.attempts(
    `${when}: a page is there, or says 503`,
    reads.map(({ page, status }) => ({
      name: page,
      problem: status === 200 || status === 503 ? null : `status ${status}`,
    })),
    { atLeast: 2 },
  );
  timed.check(attack, `${when}: within 2.5 s`, {
    figures: reads.map(({ milliseconds }) => milliseconds),
    most: PAGE_MILLISECONDS,
  });
}

interface Place {
  url: string;
  ownerUrl: string;
  cookie: string;
  timed: Timed;
}

/** A table that nobody may touch for seconds, with fifteen people who save into it, and somebody who reads elsewhere. */
async function locked(
  attack: Attack,
  { url, ownerUrl, cookie, timed }: Place,
): Promise<ReturnType<typeof startSavers>> {
  const locker = new pg.Client({ connectionString: ownerUrl });
  locker.on('error', () => undefined);
  await locker.connect();
  const savers = startSavers(url, cookie, WRITERS);
  while (savers.saved.acknowledged.length < WRITERS) await pause(50);
  await locker.query('BEGIN; LOCK TABLE client IN ACCESS EXCLUSIVE MODE');
  const before = savers.saved.again;
  const pages = ['/library', '/account'];
  const reads = await readFor(url, { cookie, pages, seconds: LOCK_SECONDS });
  await locker.query('COMMIT').finally(() => locker.end());
  checkReads(attack, { reads, timed, when: `a table is locked for ${LOCK_SECONDS} s` });
  attack.check('the lock was felt: saves had to be sent again', {
    value: savers.saved.again - before,
    isMet: savers.saved.again > before,
  });
  return savers;
}

/** Every answer of the database comes late. */
async function slowed(attack: Attack, proxy: TcpProxy, { url, cookie, timed }: Place) {
  proxy.slowDown(SLOW_MILLISECONDS);
  const pages = ['/today', '/clients', '/library', '/settings'];
  const reads = await readFor(url, { cookie, pages, seconds: SLOW_SECONDS });
  proxy.slowDown(0);
  checkReads(attack, {
    reads,
    timed,
    when: `each answer of the database comes ${SLOW_MILLISECONDS} ms late`,
  });
}

/** The way to the database swallows everything for seconds: no connection is refused, and none answers. */
async function swallowed(attack: Attack, proxy: TcpProxy, { url, cookie, timed }: Place) {
  const pages = ['/today', '/clients'];
  proxy.hold();
  const reads = await readFor(url, { cookie, pages, seconds: LOCK_SECONDS });
  proxy.release();
  attack.attempts(
    'the database does not answer at all: a page says 503',
    reads.map(({ page, status }) => ({
      name: page,
      problem: status === 503 ? null : `status ${status}`,
    })),
  );
  timed.check(attack, 'nobody waits longer than 6 s for it', {
    figures: reads.map(({ milliseconds }) => milliseconds),
    most: STUCK_MILLISECONDS,
  });
  const after = await readFor(url, { cookie, pages, seconds: 1 });
  attack.check('and pages are there again when it answers', {
    value: after.at(-1)?.status ?? 0,
    isMet: after.at(-1)?.status === 200,
  });
}

await runAttack('F-04', async (attack) => {
  const timed = new Timed();
  const database = await startInstallation(SECRETS);
  const ownerUrl = await database.ownerUrl();
  const direct = new URL(await database.appUrl(SECRETS.APP_SECRET));
  const proxy = await startTcpProxy(Number(direct.port));
  direct.port = String(proxy.port);
  try {
    const app = await startInstallation({
      ...SECRETS,
      DATABASE_URL: ownerUrl,
      DATABASE_APP_URL: direct.href,
    });
    try {
      const cookie = await signIn(ownerUrl);
      const place: Place = { url: app.url, ownerUrl, cookie, timed };
      const savers = await locked(attack, place);
      const saved = await savers.end();
      await checkSaved(attack, { ownerUrl, saved, timed });
      await slowed(attack, proxy, place);
      await swallowed(attack, proxy, place);
      const [row] = await askOwner<{ open: number }>(
        ownerUrl,
        `SELECT count(*)::int AS open FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'`,
      );
      attack.check('no transaction is left open', {
        value: row?.open ?? -1,
        isMet: row?.open === 0,
      });
    } finally {
      await app.stop();
    }
  } finally {
    await proxy.stop();
    await database.stop();
  }
});
