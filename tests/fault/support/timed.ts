import { spawnSync } from 'node:child_process';

import { isLong, type Attack } from '../../attack/support/attack';

/** What starting a bare Node takes on a quiet machine is some 50 ms. */
const BUSY_MILLISECONDS = 150;

/** The machine's own floor: how long it takes now to start a program that does nothing, the median of five. */
function floorNow(): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return performance.now() - began;
  });
  return times.sort((one, other) => one - other)[2] ?? 0;
}

/**
 * One goal over figures in milliseconds. On a machine that has no time for anybody, before or after, a missed goal says
 * nothing about the product: it is named as not run, with its figures. A met one counts whenever. The fast form runs
 * beside anything, so that a missed time alone never fails it.
 */
export class Timed {
  readonly #before = floorNow();

  check(
    attack: Attack,
    goal: string,
    { figures, most }: { figures: readonly number[]; most: number },
  ): void {
    const sorted = [...figures].sort((one, other) => one - other);
    const [middle, last] = [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
    const words = `${goal} (median ${Math.round(middle)} ms, longest ${Math.round(last)} ms)`;
    const floor = Math.max(this.#before, floorNow());
    if (last > most && (!isLong() || floor > BUSY_MILLISECONDS))
      return attack.notRun(
        words,
        `missed where a bare Node takes ${Math.round(floor)} ms to start; the long form on a quiet machine counts it`,
      );
    attack.attempts(
      words,
      figures.map((figure, index) => ({
        name: `${index + 1}`,
        problem: figure <= most ? null : `${Math.round(figure)} ms`,
      })),
    );
  }
}
