/** The same acts in the large database and in one of a hundredth of its size, in turn, so that a busy moment of the machine meets both. */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

import { figureOf, type Figure } from '../bench/figure';
import { ACTS, type Act } from './acts';
import type { Opening, Parts, Round, Taking, Times } from './measure-one';

const ONE = path.join(import.meta.dirname, 'measure-one.ts');

/** So many different clients, a few of them in each round. */
const CLIENTS = 200;
const A_ROUND = 10;
/** So many are taken apart. */
const APART = 40;

/** Grows at most so much over a hundred times the size; costs at most so much more than by hand. */
const GROWTH = 1.3;
const COST = 1.5;

export interface Target {
  ownerUrl: string;
  env: Record<string, string>;
}

interface Both<T> {
  full: T;
  hundredth: T;
}

function ask<Answer>(child: ChildProcess, message: Opening | Round | Taking): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`Measuring ended with ${code}.`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as Answer);
    });
    child.send(message);
  });
}

async function open({ ownerUrl, env }: Target): Promise<ChildProcess> {
  const child = fork(ONE, { env: { ...process.env, ...env }, execArgv: process.execArgv });
  await ask(child, { ownerUrl, count: CLIENTS });
  return child;
}

const none = (): Times => ({ first: [], ours: [], raw: [] });

function added(all: Times, { first, ours, raw }: Times): void {
  all.first.push(...first);
  all.ours.push(...ours);
  all.raw.push(...raw);
}

async function timesOf(act: Act, { full, hundredth }: Both<ChildProcess>): Promise<Both<Times>> {
  const times = { full: none(), hundredth: none() };
  for (let from = 0; from < CLIENTS; from += A_ROUND) {
    const round = { act, from, to: from + A_ROUND };
    added(times.full, await ask<Times>(full, round));
    added(times.hundredth, await ask<Times>(hundredth, round));
  }
  return times;
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * 0.95)] ?? Number.NaN;
}

function figuresOf(act: Act, { full, hundredth }: Both<Times>): Figure[] {
  const unit = 'ms';
  const grows = { mostTimes: GROWTH };
  return [
    figureOf({
      ...{ id: `load.${act}.p50`, unit, aim: grows },
      ...{ values: full.ours, floors: hundredth.ours },
    }),
    figureOf({
      ...{ id: `load.${act}.p95`, unit, aim: grows },
      ...{ values: [p95(full.ours)], floors: [p95(hundredth.ours)] },
    }),
    figureOf({
      ...{ id: `load.${act}.raw`, unit, aim: { mostTimes: COST } },
      ...{ values: full.ours, floors: full.raw },
    }),
  ];
}

/** Each act taken apart, in both databases, and what it takes when it is asked for the first time. */
export type Apart = Partial<Record<Act, Both<Parts & { first: number }>>>;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Two figures of growth for each act, one beside hand-written SQL, and where the time of each goes. */
export async function measure(targets: Both<Target>): Promise<{ figures: Figure[]; apart: Apart }> {
  const children = { full: await open(targets.full), hundredth: await open(targets.hundredth) };
  try {
    const figures: Figure[] = [];
    const apart: Apart = {};
    for (const act of ACTS) {
      const times = await timesOf(act, children);
      figures.push(...figuresOf(act, times));
      const partsOf = async (size: 'full' | 'hundredth') => ({
        ...(await ask<Parts>(children[size], { apart: act, count: APART })),
        first: median(times[size].first),
      });
      apart[act] = { full: await partsOf('full'), hundredth: await partsOf('hundredth') };
      console.log(`measured: ${act}`);
    }
    return { figures, apart };
  } finally {
    for (const child of Object.values(children)) child.disconnect();
  }
}

const rounded = (milliseconds: number): number => Number(milliseconds.toPrecision(3));

/** As Markdown. */
export function apartReport(apart: Apart): string {
  const parts = ({ all, frame, statements, first, found }: Parts & { first: number }): string =>
    [found ?? '', ...[first, all, frame, statements, all - frame - statements].map(rounded)].join(
      ' | ',
    );
  const lines = Object.entries(apart).map(
    ([act, { full, hundredth }]) => `| ${act} | ${parts(full)} | ${parts(hundredth)} |`,
  );
  const head = 'found | first time | again | transaction | statements | the rest';
  return [`| ms | ${head} | a hundredth: ${head} |`, `|---${'|---'.repeat(12)}|`, ...lines].join(
    '\n',
  );
}
