/** Started by measure.ts, once for each database: measures what it is told, a few clients at a time. */
import { disconnect } from '@/lib/data/prisma-client';

import { ACTS, openActs, type Act, type Measured } from './acts';

export interface Opening {
  ownerUrl: string;
  count: number;
}

/** The clients from one to another, by one act. */
export interface Round {
  act: Act;
  from: number;
  to: number;
}

/** One act taken apart, for so many clients. */
export interface Taking {
  apart: Act;
  count: number;
}

/** Medians in milliseconds. */
export interface Parts {
  /** All of it by the app. */
  all: number;
  /** Its transaction around the least that can be asked. */
  frame: number;
  /** What it asks for, sent by the driver alone. */
  statements: number;
  /** How long the list is that it finds; null where it finds no list. */
  found: number | null;
}

/** Milliseconds for each client. */
export interface Times {
  /** By the app, when nobody had asked for the client before: what is cold has to be fetched. */
  first: number[];
  /** Once more by the app, and by hand. */
  ours: number[];
  raw: number[];
}

let measured: Measured | undefined;

/** Plans, types and the caches of the drivers are there before anything counts. */
const WARM = 12;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function open({ ownerUrl, count }: Opening): Promise<string> {
  measured = await openActs(ownerUrl, count + WARM);
  for (const act of ACTS)
    for (const sample of measured.samples.slice(-WARM)) {
      await measured.acts[act].ours(sample);
      await measured.acts[act].raw(sample);
    }
  return 'open';
}

async function round({ act, from, to }: Round): Promise<Times> {
  if (!measured) throw new Error('Nothing is open.');
  const { samples, acts } = measured;
  const times: Times = { first: [], ours: [], raw: [] };
  for (const sample of samples.slice(from, to)) {
    times.first.push(await timed(() => acts[act].ours(sample)));
    times.ours.push(await timed(() => acts[act].ours(sample)));
    times.raw.push(await timed(() => acts[act].raw(sample)));
  }
  return times;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function takeApart({ apart, count }: Taking): Promise<Parts> {
  if (!measured) throw new Error('Nothing is open.');
  const { samples, acts, frame, statementsOf } = measured;
  const times = { all: [] as number[], frame: [] as number[], statements: [] as number[] };
  const lengths: number[] = [];
  for (const sample of samples.slice(0, count)) {
    const found = await acts[apart].ours(sample);
    if (Array.isArray(found)) lengths.push(found.length);
    const statements = await statementsOf(apart, sample);
    await statements();
    times.all.push(await timed(() => acts[apart].ours(sample)));
    times.frame.push(await timed(frame));
    times.statements.push(await timed(statements));
  }
  return {
    ...{ all: median(times.all), frame: median(times.frame) },
    ...{ statements: median(times.statements), found: lengths.length > 0 ? median(lengths) : null },
  };
}

function answerTo(asked: Opening | Round | Taking): Promise<unknown> {
  if ('ownerUrl' in asked) return open(asked);
  return 'apart' in asked ? takeApart(asked) : round(asked);
}

process.on('message', (asked: Opening | Round | Taking) => {
  answerTo(asked).then(
    (given) => process.send?.(given),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

process.on('disconnect', () => {
  void Promise.all([measured?.end(), disconnect()]).then(() => process.exit(0));
});
