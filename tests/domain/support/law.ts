import fc from 'fast-check';
import { test } from 'vitest';

/** Cases per law; the environment lowers it while a law is being written. */
export const LAW_RUNS = Number(process.env['FASCICLE_LAW_RUNS'] ?? 10_000);

/** The same cases again and no search for a smaller one: for runs where a failure is only counted. */
const SEED = process.env['FASCICLE_LAW_SEED'];
const drawn = SEED === undefined ? {} : { seed: Number(SEED), endOnFailure: true };

/** A line of figures that `npm test` shows. */
export function printFigure(text: string): void {
  process.stdout.write(`figure  ${text}\n`);
}

/** Of the processor, not of the clock: what else the machine does changes nothing. */
export function secondsOfWork(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * A law over many drawn cases, as one test. `holds` returns false where the law had nothing to say of a case, and the
 * law fails when that is so for more than `idle` of them: a law that never speaks proves nothing. `share` of the cases are
 * drawn, where one of them takes as long as many others.
 */
export function law<Case>(
  name: string,
  cases: fc.Arbitrary<Case>,
  {
    holds,
    idle = 0,
    share = 1,
  }: { holds: (one: Case) => void | boolean; idle?: number; share?: number },
): void {
  const runs = Math.ceil(LAW_RUNS * share);
  test(
    name,
    () => {
      const begin = secondsOfWork();
      const counted = { idle: 0 };
      const property = fc.property(cases, (one) => {
        if (holds(one) === false) counted.idle += 1;
      });
      fc.assert(property, { numRuns: runs, ...drawn });
      const spoke = runs - counted.idle;
      if (spoke < runs * (1 - idle)) {
        throw new Error(`The law spoke in ${spoke} of ${runs} cases only.`);
      }
      const seconds = (secondsOfWork() - begin).toFixed(1);
      printFigure(`law “${name}”: ${runs} cases, it spoke in ${spoke} (${seconds} s of work)`);
    },
    30_000 + LAW_RUNS * 30,
  );
}
