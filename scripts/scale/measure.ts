/** The same acts in the large database and in one of a hundredth of its size, in turn, so that a busy moment of the machine meets both. */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

import { figureOf, type Figure } from '../bench/figure';
import { ACTS, type Act } from './acts';
import type { Opening, Round, Times } from './measure-one';

const ONE = path.join(import.meta.dirname, 'measure-one.ts');

/** So many different clients, a few of them in each round. */
const CLIENTS = 200;
const A_ROUND = 10;

/** Grows at most so much over a hundred times the size; costs at most so much more than by hand. */
const GROWTH = 1.3;
const COST = 1.5;

export interface Target {
  ownerUrl: string;
  env: Record<string, string>;
}

function ask<Answer>(child: ChildProcess, message: Opening | Round): Promise<Answer> {
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

function added(all: Times, { ours, raw }: Times): void {
  all.ours.push(...ours);
  all.raw.push(...raw);
}

async function timesOf(
  act: Act,
  { full, hundredth }: { full: ChildProcess; hundredth: ChildProcess },
): Promise<{ full: Times; hundredth: Times }> {
  const times = { full: { ours: [], raw: [] }, hundredth: { ours: [], raw: [] } };
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

function figuresOf(act: Act, { full, hundredth }: { full: Times; hundredth: Times }): Figure[] {
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

/** Two figures of growth for each act, and one beside hand-written SQL. */
export async function measure(targets: { full: Target; hundredth: Target }): Promise<Figure[]> {
  const children = { full: await open(targets.full), hundredth: await open(targets.hundredth) };
  try {
    const figures: Figure[] = [];
    for (const act of ACTS) {
      figures.push(...figuresOf(act, await timesOf(act, children)));
      console.log(`measured: ${act}`);
    }
    return figures;
  } finally {
    for (const child of Object.values(children)) child.disconnect();
  }
}
