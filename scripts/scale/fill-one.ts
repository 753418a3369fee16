/** Started by bench-load.ts, once for each database: fills it and says how long each step took. */
import { availableParallelism } from 'node:os';

import { fill, type Filling } from './fill';
import { fillApart } from './fill-apart';

/** What is filled; how is for this program to say. */
export type Order = Pick<Filling, 'url' | 'size' | 'isForTrial'>;

process.on('message', (order: Order) => {
  const began = performance.now();
  const say = (words: string): void => {
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${String(seconds).padStart(5)} s  ${words}`);
  };
  fill({ ...order, parts: availableParallelism(), fillPart: fillApart, say }).then(
    (seconds) => process.send?.(seconds, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
