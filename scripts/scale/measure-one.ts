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

/** Milliseconds by the app and by hand, a pair for each client. */
export interface Times {
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
  measured = await openActs(ownerUrl, count);
  for (const act of ACTS)
    for (const sample of measured.samples.slice(0, WARM)) {
      await measured.acts[act].ours(sample);
      await measured.acts[act].raw(sample);
    }
  return 'open';
}

async function round({ act, from, to }: Round): Promise<Times> {
  if (!measured) throw new Error('Nothing is open.');
  const { samples, acts } = measured;
  const times: Times = { ours: [], raw: [] };
  for (const sample of samples.slice(from, to)) {
    times.ours.push(await timed(() => acts[act].ours(sample)));
    times.raw.push(await timed(() => acts[act].raw(sample)));
  }
  return times;
}

process.on('message', (asked: Opening | Round) => {
  const answer = 'ownerUrl' in asked ? open(asked) : round(asked);
  answer.then(
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
