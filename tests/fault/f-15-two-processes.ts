import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { tryAsk } from '../attack/support/http';
import { runTool } from '../attack/support/tool';
import { example } from './support/documented-program';
import { signIn, untilAnswered, type Installation } from './support/installation';
import { checkSaved, startSavers } from './support/savers';
import { Timed } from './support/timed';
import {
  caddy,
  haproxy,
  isHere,
  METRICS_TOKEN,
  withTwoProcesses,
  type Balancer,
  type Two,
} from './support/two-processes';

const KILLS = new Map([
  [haproxy, 40],
  [caddy, 10],
]);
const PAGES = ['/today', '/clients', '/library', '/settings'];

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
  /** What came when it was loaded again, where the first answer broke off. */
  again?: number;
}

/** Somebody who opens one page after the other, and loads one again that has broken off half-way. */
async function reader(
  url: string,
  cookie: string,
  { reads, isOver }: { reads: Read[]; isOver: () => boolean },
): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const page = PAGES[turn % PAGES.length] ?? '/today';
    const load = () => tryAsk({ path: page, url, cookie, timeout: 15_000 });
    const began = performance.now();
    const { status } = await load();
    const read: Read = { page, status, milliseconds: performance.now() - began };
    if (status === 0) read.again = (await load()).status;
    reads.push(read);
    await pause(30);
  }
}

function checkReads(
  attack: Attack,
  {
    reads,
    kills,
    timed,
    name,
  }: { reads: readonly Read[]; kills: number; timed: Timed; name: string },
): void {
  const broken = reads.filter(({ status }) => status === 0);
  attack.attempts(
    `behind ${name} every page is answered at the first try, though ${kills} processes were killed`,
    reads.map(({ page, status }) => ({
      name: page,
      problem: status === 200 || status === 0 ? null : `status ${status}`,
    })),
    { atLeast: kills * 5 },
  );
  attack.check('at most one page breaks off for each kill: the one that was on its way', {
    value: broken.length,
    isMet: broken.length <= kills,
  });
  if (broken.length > 0)
    attack.attempts(
      'and is there when it is loaded again',
      broken.map(({ page, again }) => ({
        name: page,
        problem: again === 200 ? null : `status ${again}`,
      })),
    );
  timed.check(attack, 'no page waits longer than 6 s', {
    figures: reads.map(({ milliseconds }) => milliseconds),
    most: 6_000,
  });
}

async function attackBoth(
  attack: Attack,
  kills: number,
  { first, second, url, balancer }: Two,
): Promise<void> {
  const timed = new Timed();
  const ownerUrl = await first.ownerUrl();
  const cookie = await signIn(ownerUrl);
  let isOver = false;
  const reads: Read[] = [];
  const readers = [1, 2].map(() => reader(url, cookie, { reads, isOver: () => isOver }));
  const savers = startSavers(url, cookie, 3);
  const both = [first, second];
  const served = [0, 0];
  // A process that is killed takes its figures along.
  const note = async (number: number): Promise<void> => {
    const one = both[number];
    if (one) served[number] = (served[number] ?? 0) + (await servedBy(one));
  };
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(3_000);
    await note(kill % 2);
    const one = kill % 2 === 0 ? first : second;
    process.kill(await one.appPid(), 'SIGKILL');
    await untilAnswered(one.url);
  }
  await pause(3_000);
  isOver = true;
  await Promise.all(readers);
  const saved = await savers.end();
  await Promise.all([note(0), note(1)]);
  checkReads(attack, { reads, kills, timed, name: balancer.name });
  const tries = Math.max(...saved.acknowledged.map((save) => save.tries - save.late));
  attack.check('a save is sent again twice at most, with its key, unless nobody had time for it', {
    value: tries,
    isMet: tries <= 3,
  });
  attack.check('both processes served', {
    value: served.join(' and '),
    isMet: served.every((count) => count > kills),
  });
  await checkSaved(attack, { ownerUrl, saved, timed });
}

/** What is documented is what is tried: each file can be given other addresses, and its program takes it. */
async function checkExample(attack: Attack, balancer: Balancer): Promise<void> {
  const { name } = balancer;
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-examples-'));
  try {
    const places = balancer.places(6443, ['127.0.0.1:6001', '127.0.0.1:6002']);
    const file = await example(balancer.file, places, path.join(folder, balancer.file));
    attack.check(`the documented file of ${name} can be given other addresses`, {
      value: places.length,
      isMet: file !== '',
    });
    if (!isHere(balancer)) return;
    const { code, output } = await runTool(name, balancer.check(file));
    attack.check(`${name} takes the documented file`, {
      value: output.trim().split('\n').at(-1) ?? '',
      isMet: code === 0,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runAttack('F-15', async (attack) => {
  for (const [balancer, kills] of KILLS) {
    await checkExample(attack, balancer);
    const what = `two processes behind ${balancer.name}`;
    if (!isLong()) attack.notRun(what, 'long form');
    else if (!isHere(balancer)) attack.notRun(what, `${balancer.name} is not here`);
    else await withTwoProcesses(attack, balancer, (two) => attackBoth(attack, kills, two));
  }
});
