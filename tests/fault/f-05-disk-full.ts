import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { tryAsk } from '../attack/support/http';
import {
  askOwner,
  signIn,
  startInstallation,
  untilAnswered,
  type Installation,
} from './support/installation';
import { checkSaved, startSavers, type Saved } from './support/savers';
import { mountSmallDisk, type SmallDisk } from './support/small-disk';
import { Timed } from './support/timed';

const run = promisify(execFile);
const MB = 2 ** 20;
const DISK = 420 * MB;
/** Less than a save may need, enough for the database to live on. */
const NEARLY = 24 * MB;
const TIMES = isLong() ? 5 : 1;
const FULL_SECONDS = isLong() ? 15 : 6;
/** From the first room until the app answers: the database recovers first, and is looked after every four seconds. */
const BACK_MILLISECONDS = 15_000;

interface Small {
  installation: Installation;
  disk: SmallDisk;
}

async function startOnSmallDisk(): Promise<Small | null> {
  let disk: SmallDisk | null = null;
  const installation = await startInstallation(
    {},
    {
      beforeStart: async (data) => {
        await mkdir(data);
        disk = await mountSmallDisk(data, DISK);
        if (disk === null) throw new NoDisk();
      },
      afterStop: async () => disk?.unmount(),
    },
  ).catch((error: unknown) => {
    if (error instanceof NoDisk) return null;
    throw error;
  });
  return installation && disk ? { installation, disk } : null;
}

class NoDisk extends Error {}

/** What `npm run doctor` says of the running installation. */
async function doctor({ folder }: Installation): Promise<string> {
  const { DATABASE_URL: _url, APP_URL: _address, ...given } = process.env;
  const env = { ...given, FASCICLE_DATA_DIR: `${folder}/data` };
  const args = ['--import', 'tsx', 'scripts/doctor.ts'];
  return run(process.execPath, args, { env }).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error instanceof Error && 'stdout' in error ? String(error.stdout) : ''),
  );
}

/** Pages that are read while nothing can be saved. */
async function reads(url: string, cookie: string): Promise<{ status: number; text: string }[]> {
  const answers = [];
  for (const path of ['/today', '/clients', '/library', '/settings', '/clients?q=a']) {
    answers.push(await tryAsk({ path, url, cookie, timeout: 30_000 }));
  }
  return answers;
}

const joined = (all: readonly Saved[]): Saved => ({
  acknowledged: all.flatMap(({ acknowledged }) => acknowledged),
  wrong: all.flatMap(({ wrong }) => wrong),
  slowest: Math.max(...all.map(({ slowest }) => slowest)),
  again: all.reduce((sum, { again }) => sum + again, 0),
  full: all.reduce((sum, { full }) => sum + full, 0),
});

async function nearlyFull(attack: Attack, { installation, disk }: Small, cookie: string) {
  const { url } = installation;
  await disk.fill(NEARLY);
  const savers = startSavers(url, cookie, 3);
  for (let waits = 0; savers.saved.full === 0 && waits < 600; waits += 1) await pause(100);
  const ready = await tryAsk({ path: '/api/ready', url, timeout: 6_000 });
  attack.check('/api/ready says that the disk is full', {
    value: `${ready.status} ${ready.text.trim()}`,
    isMet: ready.status === 503 && ready.text.includes('disk_full'),
  });
  const pages = await reads(url, cookie);
  attack.attempts(
    'every page can still be read, and says that nothing can be saved',
    pages.map(({ status, text }, index) => ({
      name: String(index),
      problem: status === 200 && /disk is full/i.test(text) ? null : `status ${status}`,
    })),
  );
  const words = await doctor(installation);
  attack.check('npm run doctor says it', {
    value: /FAIL\s+room for data.*/.exec(words)?.[0] ?? words.slice(-300),
    isMet: /FAIL\s+room for data: .* free, \d+ % of its disk\. Nothing is saved any more\./.test(
      words,
    ),
  });
  const before = savers.saved.acknowledged.length;
  attack.check('a save is answered: the disk is full, what was typed is kept, whom to tell', {
    value: savers.saved.full,
    isMet: savers.saved.full > 0 && before === 0,
  });
  await disk.makeRoom();
  return savers;
}

/** As a day of writing would: the database asks for piece after piece of its log, until there is no room for one. */
async function untilItStops({ installation, disk }: Small): Promise<number> {
  const url = await installation.superUrl();
  for (let piece = 1; piece <= 60; piece += 1) {
    await disk.fill(0);
    const isThere = await askOwner(url, 'SELECT txid_current(), pg_switch_wal()').then(
      () => true,
      () => false,
    );
    if (!isThere) return piece;
  }
  return 0;
}

/** To the last byte: the database itself stops. */
async function whollyFull(attack: Attack, { installation, disk }: Small, cookie: string) {
  const { url } = installation;
  const savers = startSavers(url, cookie, 6);
  await pause(1_500);
  const pieces = await untilItStops({ installation, disk });
  attack.check('without any room the database stops: it is that which has to be got over', {
    value: pieces,
    isMet: pieces > 0,
  });
  const seen: { status: number; milliseconds: number }[] = [];
  const until = performance.now() + FULL_SECONDS * 1_000;
  while (performance.now() < until) {
    await disk.fill(0);
    const began = performance.now();
    const { status } = await tryAsk({ path: '/clients', url, cookie, timeout: 10_000 });
    seen.push({ status, milliseconds: performance.now() - began });
    await pause(100);
  }
  attack.attempts(
    'a page is there, or says 503',
    seen.map(({ status }) => ({
      name: '/clients',
      problem: status === 200 || status === 503 ? null : `status ${status}`,
    })),
  );
  await disk.makeRoom();
  const back = await untilAnswered(url, '/api/ready', 120_000);
  await pause(2_000);
  return { savers, back, slowest: Math.max(...seen.map(({ milliseconds }) => milliseconds)) };
}

await runAttack('F-05', async (attack) => {
  const small = await startOnSmallDisk();
  if (small === null) {
    return attack.notRun('a full disk', 'this account may not mount one of its own');
  }
  const timed = new Timed();
  const { installation } = small;
  try {
    const ownerUrl = await installation.ownerUrl();
    const cookie = await signIn(ownerUrl);
    // A page that is asked for the first time takes its time.
    await reads(installation.url, cookie);
    const backs: number[] = [];
    const slowest: number[] = [];
    const all: Saved[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const nearly = await nearlyFull(attack, small, cookie);
      await untilAnswered(installation.url);
      await pause(1_000);
      all.push(await nearly.end());
      const wholly = await whollyFull(attack, small, cookie);
      backs.push(wholly.back);
      slowest.push(wholly.slowest);
      all.push(await wholly.savers.end());
    }
    const saved = joined(all);
    attack.check('after it there is room, what waited is saved under its key', {
      value: `${saved.again} tries were made again, ${saved.full} of them for the disk`,
      isMet: saved.again > 0 && saved.full > 0,
    });
    timed.check(attack, 'the app answers soon after there is room, without anybody', {
      figures: backs,
      most: BACK_MILLISECONDS,
    });
    timed.check(attack, 'no page waits longer than 6 s', { figures: slowest, most: 6_000 });
    await checkSaved(attack, { ownerUrl, saved, timed });
  } finally {
    await installation.stop();
  }
});
