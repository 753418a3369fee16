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

/** Nobody waits longer: not for a page, and not for a save, whatever it takes to get through. */
const WAIT_MILLISECONDS = 6_000;

interface Read {
  page: string;
  status: number;
  milliseconds: number;
  /** Why there was no whole answer. */
  why: string;
}

/** Somebody who opens one page after the other, each once: nothing is loaded again. */
async function reader(
  url: string,
  cookie: string,
  { reads, isOver }: { reads: Read[]; isOver: () => boolean },
): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const page = PAGES[turn % PAGES.length] ?? '/today';
    const began = performance.now();
    const { status, text } = await tryAsk({ path: page, url, cookie, timeout: 30_000 });
    const why = status === 0 ? text : '';
    reads.push({ page, status, milliseconds: performance.now() - began, why });
    await pause(30);
  }
}

const waited = (milliseconds: number): string | null =>
  milliseconds <= WAIT_MILLISECONDS ? null : `${Math.round(milliseconds)} ms`;

/** Counted on any machine: on one that has no time for anybody this fails, and says so. */
function checkWaits(attack: Attack, goal: string, figures: readonly number[]): void {
  const sorted = [...figures].sort((one, other) => one - other);
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  attack.attempts(
    `${goal} (median ${at(0.5)} ms, 99 % below ${at(0.99)} ms, longest ${Math.round(sorted.at(-1) ?? 0)} ms)`,
    figures.map((figure, index) => ({ name: String(index + 1), problem: waited(figure) })),
  );
}

interface Reads {
  reads: readonly Read[];
  kills: number;
  name: string;
}

function checkReads(attack: Attack, { reads, kills, name }: Reads): void {
  attack.attempts(
    `behind ${name} every page is answered whole at the first try, though ${kills} processes were killed`,
    reads.map(({ page, status, why }) => ({
      name: page,
      problem: status === 200 ? null : `status ${status} ${why}`,
    })),
    { atLeast: kills * 5 },
  );
  checkWaits(
    attack,
    'nobody waits longer than 6 s for a page',
    reads.map(({ milliseconds }) => milliseconds),
  );
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
  checkReads(attack, { reads, kills, name: balancer.name });
  const { acknowledged } = saved;
  checkWaits(
    attack,
    'nobody waits longer than 6 s for a save, sending again included',
    acknowledged.map(({ milliseconds }) => milliseconds),
  );
  attack.attempts(
    'a save is sent again twice at most, with its key',
    acknowledged.map(({ tries }, index) => ({
      name: String(index + 1),
      problem: tries <= 3 ? null : `${tries} tries`,
    })),
  );
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
