import { setTimeout as pause } from 'node:timers/promises';

import { isLong, runAttack } from '../attack/support/attack';
import { tryAsk } from '../attack/support/http';
import { askOwner, signIn, startInstallation, untilAnswered } from './support/installation';
import { checkSaved, startSavers } from './support/savers';
import { Timed } from './support/timed';

const KILLS = isLong() ? 20 : 2;

/** Milliseconds until PostgreSQL itself takes a query again. */
async function untilDatabase(ownerUrl: string): Promise<void> {
  for (;;) {
    const isThere = await askOwner(ownerUrl, 'SELECT 1').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await pause(20);
  }
}

interface Outage {
  /** From the database's first answer to the app's. */
  appAfter: number;
  /** What a page said meanwhile. */
  statuses: number[];
  slowest: number;
}

async function killOnce(
  url: string,
  ownerUrl: string,
  cookie: string,
  pid: number,
): Promise<Outage> {
  process.kill(pid, 'SIGKILL');
  const outage: Outage = { appAfter: 0, statuses: [], slowest: 0 };
  let isOver = false;
  const reader = (async () => {
    while (!isOver) {
      const began = performance.now();
      const { status } = await tryAsk({ path: '/clients', url, cookie, timeout: 10_000 });
      outage.slowest = Math.max(outage.slowest, performance.now() - began);
      outage.statuses.push(status);
      await pause(50);
    }
  })();
  await untilDatabase(ownerUrl);
  const since = performance.now();
  await untilAnswered(url);
  outage.appAfter = performance.now() - since;
  isOver = true;
  await reader;
  return outage;
}

await runAttack('F-03', async (attack) => {
  const timed = new Timed();
  const installation = await startInstallation();
  try {
    const ownerUrl = await installation.ownerUrl();
    const { url } = installation;
    const cookie = await signIn(ownerUrl);
    const savers = startSavers(url, cookie);
    const outages: Outage[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(2_000);
      outages.push(await killOnce(url, ownerUrl, cookie, await installation.databasePid()));
    }
    await pause(2_000);
    const saved = await savers.end();
    timed.check(attack, 'the app answers within 1 s of the database', {
      figures: outages.map(({ appAfter }) => appAfter),
      most: 1_000,
    });
    const pages = outages.flatMap(({ statuses }) => statuses);
    attack.attempts(
      'a page is there, or says 503',
      pages.map((status) => ({
        name: '/clients',
        problem: status === 200 || status === 503 ? null : `status ${status}`,
      })),
    );
    timed.check(attack, 'no page waits longer than 6 s', {
      figures: outages.map(({ slowest }) => slowest),
      most: 6_000,
    });
    attack.check('the outage was felt: some saves had to be sent again', {
      value: saved.again,
      isMet: saved.again > 0,
    });
    await checkSaved(attack, { ownerUrl, saved, timed });
  } finally {
    await installation.stop();
  }
});
