/** Pages of the practice and of the client against an empty page of the same build. */
import { figureOf, type Figure } from './figure';
import { timesUnder, type Asked } from './load';
import type { RunningApp } from './open-plan';
import { pageByteFigures } from './page-bytes';
import type { PageName } from './visited';
import { withoutReadLimit } from './without-read-limit';

const MEASURED = ['today', 'search', 'chart', 'plan', 'sheet'] as const satisfies PageName[];
const MANY = { connections: 8, seconds: 3 };
const ONE = { connections: 1, seconds: 2 };
const WARM = { connections: 8, seconds: 2 };
/** The floor is measured before and after: further apart than this, somebody else was at work. */
const APART = 0.1;
const TRIES = 2;

interface Sample {
  perSecond: number;
  /** One after the other, in milliseconds. */
  times: number[];
}

const medianOf = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

async function sampled(asked: Asked): Promise<Sample> {
  const many = await timesUnder(asked, MANY);
  return { perSecond: many.length / MANY.seconds, times: await timesUnder(asked, ONE) };
}

const apart = (one: number, other: number): number => Math.abs(one - other) / Math.min(one, other);

function isQuiet(before: Sample, after: Sample): boolean {
  const rates = apart(before.perSecond, after.perSecond);
  return rates <= APART && apart(medianOf(before.times), medianOf(after.times)) <= APART;
}

interface Measured {
  page: Sample;
  floors: [Sample, Sample];
}

/** One page between two floors, again until both floors agree. A machine that never is quiet is told, and counts as it is. */
async function measured(asked: Asked, floor: Asked): Promise<Measured> {
  await timesUnder(asked, WARM);
  for (let tries = 1; ; tries += 1) {
    const before = await sampled(floor);
    const page = await sampled(asked);
    const after = await sampled(floor);
    const found: Measured = { page, floors: [before, after] };
    if (isQuiet(before, after)) return found;
    if (tries === TRIES) {
      console.log(`${asked.path}: the floor moved by more than 10 % in each of ${TRIES} tries.\n`);
      return found;
    }
  }
}

function figuresOf(name: string, { page, floors }: Measured): Figure[] {
  const leastTimes = name === 'sheet' ? 0.7 : 0.6;
  return [
    figureOf({
      ...{ id: `page.${name}.at_8`, unit: 'requests/s', values: [page.perSecond] },
      floors: floors.map(({ perSecond }) => perSecond),
      aim: { leastTimes },
    }),
    figureOf({
      ...{ id: `page.${name}.at_1`, unit: 'ms', values: page.times },
      floors: floors.flatMap(({ times }) => times),
      aim: { mostTimes: 1.8 },
    }),
  ];
}

/**
 * Throughput at eight connections and the time of one, for each page beside the empty page of the same build; and how much
 * of each goes over the wire.
 */
export async function pageFigures(
  app: RunningApp,
  pages: Record<PageName, Asked>,
): Promise<Figure[]> {
  await timesUnder(pages.floor, WARM);
  return withoutReadLimit(app, async () => {
    const all = await pageByteFigures(pages);
    for (const name of MEASURED) {
      all.push(...figuresOf(name, await measured(pages[name], pages.floor)));
    }
    return all;
  });
}
