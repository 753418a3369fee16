import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { findFreePort } from '../../scripts/database/free-port';
import { chooseRunAs } from '../../scripts/database/run-as';
import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { tryAsk } from '../attack/support/http';
import { hasTool, runTool } from '../attack/support/tool';
import {
  signIn,
  startInstallation,
  untilAnswered,
  type Installation,
} from './support/installation';
import { checkSaved, startSavers } from './support/savers';
import { Timed } from './support/timed';
import { example, startService } from './support/documented-program';

const KILLS = 40;
const PAGES = ['/today', '/clients', '/library', '/settings'];

/** The second process: another folder and port, the same secrets, and the same database, through PgBouncer where there is one. */
async function startSecond(
  first: Installation,
  { url, appUrl, secrets }: { url: string; appUrl: string; secrets: Record<string, string> },
): Promise<Installation> {
  return startInstallation({
    DATABASE_URL: await first.ownerUrl(),
    DATABASE_APP_URL: appUrl,
    APP_URL: url,
    ...secrets,
  });
}

async function startPgBouncer(
  first: Installation,
): Promise<{ appUrl: string; stop: () => Promise<void> }> {
  const direct = new URL(await first.appUrl(APP_SECRET));
  const port = await findFreePort();
  const users = path.join(first.folder, 'userlist.txt');
  await writeFile(users, `"${direct.username}" "${direct.password}"\n`);
  await chmod(users, 0o644);
  const file = await example(
    'pgbouncer.ini',
    [
      [/host=10\.0\.0\.21 port=5432/, `host=127.0.0.1 port=${direct.port}`],
      [/listen_port = 6432/, `listen_port = ${port}`],
      [/auth_file = .*/, `auth_file = ${users}`],
    ],
    path.join(first.folder, 'pgbouncer.ini'),
  );
  // It refuses to run as root.
  const stop = await startService('pgbouncer', [file], await chooseRunAs(first.folder));
  const through = new URL(direct);
  through.port = String(port);
  return { appUrl: through.href, stop };
}

const APP_SECRET = 'a'.repeat(40);
const METRICS_TOKEN = 'm'.repeat(40);

/** How many pages a process has served since it began, by its own figures. */
async function servedBy({ url }: Installation): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const { text } = await tryAsk({ path: '/api/metrics', url, headers });
  const lines = text.matchAll(
    /^fascicle_requests_total\{route="\/(?:today|clients|library|settings)[^}]*\} (\d+)$/gm,
  );
  return [...lines].reduce((sum, [, count]) => sum + Number(count), 0);
}

interface Read {
  page: string;
  status: number;
  milliseconds: number;
}

async function reader(
  url: string,
  cookie: string,
  reads: Read[],
  isOver: () => boolean,
): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const page = PAGES[turn % PAGES.length] ?? '/today';
    const { status, milliseconds } = await tryAsk({ path: page, url, cookie, timeout: 15_000 });
    reads.push({ page, status, milliseconds });
    await pause(30);
  }
}

async function attackBoth(
  attack: Attack,
  { first, second, url }: { first: Installation; second: Installation; url: string },
): Promise<void> {
  const timed = new Timed();
  const ownerUrl = await first.ownerUrl();
  const cookie = await signIn(ownerUrl);
  let isOver = false;
  const reads: Read[] = [];
  const readers = [1, 2].map(() => reader(url, cookie, reads, () => isOver));
  const savers = startSavers(url, cookie, 3);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(3_000);
    const one = kill % 2 === 0 ? first : second;
    process.kill(await one.appPid(), 'SIGKILL');
    await untilAnswered(one.url);
  }
  await pause(3_000);
  isOver = true;
  await Promise.all(readers);
  const saved = await savers.end();
  attack.attempts(
    `every page is there at the first try, though ${KILLS} processes were killed`,
    reads.map(({ page, status }) => ({
      name: page,
      problem: status === 200 ? null : `status ${status}`,
    })),
    { atLeast: KILLS * 5 },
  );
  const tries = Math.max(...saved.acknowledged.map((save) => save.tries));
  attack.check('a save is sent again twice at most, with its key', {
    value: tries,
    isMet: tries <= 3,
  });
  timed.check(attack, 'no page waits longer than 6 s', {
    figures: reads.map(({ milliseconds }) => milliseconds),
    most: 6_000,
  });
  const served = await Promise.all([first, second].map((one) => servedBy(one)));
  attack.check('both processes served', {
    value: served.join(' and '),
    isMet: served.every((n) => n > 5),
  });
  await checkSaved(attack, { ownerUrl, saved, timed });
}

/** What is documented is what is tried: both files can be given other addresses, and HAProxy takes its own. */
async function checkExamples(attack: Attack): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-examples-'));
  try {
    const place: [RegExp, string][] = [
      [/bind :443 .*/, 'bind 127.0.0.1:6443'],
      [/10\.0\.0\.11:3000/, '127.0.0.1:6001'],
      [/10\.0\.0\.12:3000/, '127.0.0.1:6002'],
    ];
    const file = await example('haproxy.cfg', place, path.join(folder, 'haproxy.cfg'));
    attack.check('the documented balancer can be given other addresses', {
      value: place.length,
      isMet: file !== '',
    });
    if (!hasTool('haproxy', ['-v'])) return;
    const { code, output } = await runTool('haproxy', ['-c', '-f', file]);
    attack.check('HAProxy takes the documented file', { value: output.trim(), isMet: code === 0 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runAttack('F-15', async (attack) => {
  await checkExamples(attack);
  if (!isLong()) return attack.notRun('two processes behind HAProxy', 'long form');
  if (!hasTool('haproxy', ['-v'])) return attack.notRun('two processes', 'haproxy is not here');
  const balancer = await findFreePort();
  const url = `http://127.0.0.1:${balancer}`;
  const stops: (() => Promise<void>)[] = [];
  try {
    const secrets = { APP_SECRET, NEXTAUTH_SECRET: 'n'.repeat(40), METRICS_TOKEN };
    const first = await startInstallation({ APP_URL: url, ...secrets });
    stops.push(first.stop);
    let appUrl = await first.appUrl(APP_SECRET);
    if (hasTool('pgbouncer', ['--version'])) {
      const pooled = await startPgBouncer(first);
      stops.push(pooled.stop);
      appUrl = pooled.appUrl;
    } else attack.notRun('PgBouncer', 'pgbouncer is not here');
    const second = await startSecond(first, { url, appUrl, secrets });
    stops.push(second.stop);
    const place = (one: Installation): string => new URL(one.url).host;
    const file = await example(
      'haproxy.cfg',
      [
        [/bind :443 .*/, `bind 127.0.0.1:${balancer}`],
        [/10\.0\.0\.11:3000/, place(first)],
        [/10\.0\.0\.12:3000/, place(second)],
      ],
      path.join(first.folder, 'haproxy.cfg'),
    );
    stops.push(await startService('haproxy', ['-f', file]));
    await untilAnswered(url);
    await attackBoth(attack, { first, second, url });
  } finally {
    for (const stop of stops.reverse()) await stop().catch(() => undefined);
  }
});
