import { cpus } from 'node:os';

import { serverMemory } from '../../../attack/support/server-memory';
import { allBusy, steadily, type Done } from './load';
import { slopeOf, type Sample } from './memory';
import { theMix } from './mix';

/** What the app is asked to carry, as a part of the most that it can. */
const PART = 0.7;
const CROWDS = [2, 4, 8, 16];
const SAMPLE_SECONDS = 10;
/** Until then a process fills its caches. */
const WARM_SECONDS = 600;
/** A slope over less than that is noise of the collector. */
const JUDGED_SECONDS = 900;
export const MOST_RISE = 5;
export const MOST_MEGABYTES = 600;

interface OfKind {
  kind: string;
  count: number;
  errors: number;
  p50: number;
  p95: number;
  p99: number;
  longest: number;
}

export interface SoakReport {
  began: string;
  machine: string;
  seconds: number;
  /** What each crowd got done in a second while the most was looked for. */
  crowds: { people: number; perSecond: number; errors: number }[];
  most: number;
  perSecond: number;
  requests: number;
  errors: { kind: string; problem: string; count: number }[];
  kinds: OfKind[];
  memory: {
    first: number;
    last: number;
    highest: number;
    /** MB per ten minutes, after `warmSeconds`. */
    rise: number;
    warmSeconds: number;
    /** Whether there was time enough for the rise to mean anything. */
    isJudged: boolean;
    samples: Sample[];
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function ofKind(kind: string, done: readonly Done[]): OfKind {
  const own = done.filter((one) => one.kind === kind);
  const times = own.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const at = (part: number): number =>
    rounded(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0);
  return {
    kind,
    count: own.length,
    errors: own.filter(({ problem }) => problem !== null).length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    longest: at(1),
  };
}

function errorsOf(done: readonly Done[]): SoakReport['errors'] {
  const counts = new Map<string, number>();
  for (const { kind, problem } of done) {
    if (problem === null) continue;
    const key = `${kind}\n${problem}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [kind = '', problem = ''] = key.split('\n');
    return { kind, problem, count };
  });
}

async function findMost(mix: Awaited<ReturnType<typeof theMix>>, seconds: number) {
  const crowds: SoakReport['crowds'] = [];
  const each = seconds / (CROWDS.length + 1);
  // Pages are loaded into the process when they are first asked for.
  await allBusy(mix, { people: 4, seconds: each });
  for (const people of CROWDS) {
    const began = performance.now();
    const done = await allBusy(mix, { people, seconds: each });
    const errors = done.filter(({ problem }) => problem !== null).length;
    const perSecond = rounded((done.length * 1_000) / (performance.now() - began));
    crowds.push({ people, perSecond, errors });
  }
  return crowds;
}

function memoryOf(samples: Sample[], seconds: number): SoakReport['memory'] {
  const warmSeconds = Math.min(WARM_SECONDS, Math.round(seconds / 3));
  const sizes = samples.map(({ megabytes }) => megabytes);
  return {
    first: sizes[0] ?? 0,
    last: sizes.at(-1) ?? 0,
    highest: Math.max(...sizes),
    rise: rounded(slopeOf(samples.filter((one) => one.seconds >= warmSeconds))),
    warmSeconds,
    isJudged: seconds - warmSeconds >= JUDGED_SECONDS,
    samples,
  };
}

/**
 * Finds the most that the app does in a second, then asks 70 % of it for `minutes`, with its memory looked at every ten
 * seconds. `tell` hears a line now and then.
 */
export async function soak(minutes: number, tell: (line: string) => void): Promise<SoakReport> {
  const mix = await theMix();
  const began = new Date().toISOString();
  const seconds = Math.round(minutes * 60);
  const crowds = await findMost(mix, Math.min(120, Math.max(10, seconds / 4)));
  const most = Math.max(...crowds.map(({ perSecond }) => perSecond));
  const perSecond = rounded(most * PART);
  tell(`At most ${most} a second; ${perSecond} a second for ${minutes} minutes from now on.`);
  const done: Done[] = [];
  const samples: Sample[] = [];
  const start = performance.now();
  const look = (): void => {
    const at = Math.round((performance.now() - start) / 1_000);
    samples.push({ seconds: at, megabytes: rounded(serverMemory()) });
    const failed = done.filter(({ problem }) => problem !== null).length;
    if (samples.length % 6 === 1)
      tell(`${at} s: ${done.length} done, ${failed} wrong, ${samples.at(-1)?.megabytes} MB`);
  };
  look();
  const timer = setInterval(look, SAMPLE_SECONDS * 1_000);
  try {
    await steadily(mix, { perSecond, seconds, tell: (one) => void done.push(one) });
  } finally {
    clearInterval(timer);
  }
  look();
  const found = crowds.map(({ people, errors }) => ({ people, errors })).filter((c) => c.errors);
  return {
    began,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`,
    seconds,
    crowds,
    most,
    perSecond,
    requests: done.length,
    errors: [
      ...errorsOf(done),
      ...found.map(({ people, errors }) => ({
        kind: `${people} people at once`,
        problem: 'while the most was looked for',
        count: errors,
      })),
    ],
    kinds: mix.map(({ name }) => ofKind(name, done)),
    memory: memoryOf(samples, seconds),
  };
}
