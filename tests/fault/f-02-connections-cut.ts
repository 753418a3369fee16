import { setTimeout as pause } from 'node:timers/promises';

import { isLong, runAttack } from '../attack/support/attack';
import { tryAsk } from '../attack/support/http';
import { askOwner, signIn, startInstallation } from './support/installation';
import { checkSaved, startSavers } from './support/savers';
import { Timed } from './support/timed';

const CUTS = isLong() ? 100 : 8;
const METRICS_TOKEN = 'm'.repeat(40);
const PAGES = ['/today', '/clients', '/library', '/settings'];

interface Read {
  page: string;
  status: number;
  milliseconds: number;
}

/** Somebody who opens one page after the other, without ever asking twice. */
async function reader(
  url: string,
  cookie: string,
  { reads, isOver }: { reads: Read[]; isOver: () => boolean },
): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const page = PAGES[turn % PAGES.length] ?? '/today';
    const { status, milliseconds } = await tryAsk({ path: page, url, cookie, timeout: 10_000 });
    reads.push({ page, status, milliseconds });
  }
}

/** Until everybody has opened two more pages: none meets two cuts, as none would in life. */
async function untilOpened(all: readonly Read[][]): Promise<void> {
  const wanted = all.map((reads) => reads.length + 2);
  while (all.some((reads, index) => reads.length < (wanted[index] ?? 0))) await pause(20);
}

await runAttack('F-02', async (attack) => {
  const timed = new Timed();
  const installation = await startInstallation({ METRICS_TOKEN });
  try {
    const ownerUrl = await installation.ownerUrl();
    const { url } = installation;
    const cookie = await signIn(ownerUrl);
    const superUrl = await installation.superUrl();
    let isOver = false;
    const savers = startSavers(url, cookie, 3);
    const opened: Read[][] = [[], [], []];
    const readers = opened.map((reads) => reader(url, cookie, { reads, isOver: () => isOver }));
    let ended = 0;
    for (let cut = 0; cut < CUTS; cut += 1) {
      await untilOpened(opened);
      const [row] = await askOwner<{ count: number }>(
        superUrl,
        `SELECT count(*) FILTER (WHERE pg_terminate_backend(pid))::int AS count FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = 'fascicle_app'`,
      );
      ended += row?.count ?? 0;
    }
    await untilOpened(opened);
    isOver = true;
    await Promise.all(readers);
    const reads = opened.flat();
    const saved = await savers.end();
    const { text } = await tryAsk({
      path: '/api/metrics',
      url,
      headers: { authorization: `Bearer ${METRICS_TOKEN}` },
    });
    const codes = text.match(/^fascicle_database_unavailable_total\{.*$/gm) ?? [];
    for (const line of codes) process.stdout.write(`    ${line}\n`);
    attack.check('connections of the app were ended', { value: ended, isMet: ended >= CUTS });
    attack.attempts(
      'every page is there, at the first try of whoever asks',
      reads.map(({ page, status }) => ({
        name: page,
        problem: status === 200 ? null : `status ${status}`,
      })),
      { atLeast: CUTS },
    );
    timed.check(attack, 'no page waits longer than 6 s', {
      figures: reads.map(({ milliseconds }) => milliseconds),
      most: 6_000,
    });
    await checkSaved(attack, { ownerUrl, saved, timed });
  } finally {
    await installation.stop();
  }
});
