import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { Kind } from './mix';

export interface Done {
  kind: string;
  /** From the moment at which it was due: a queue counts. */
  milliseconds: number;
  problem: string | null;
}

/** More than that at once means that the app has stopped to answer: the next one is not begun, and is an error. */
const MOST_AT_ONCE = 300;

function nextOf(mix: readonly Kind[]): Kind {
  const all = mix.reduce((sum, { share }) => sum + share, 0);
  let left = randomInt(all);
  for (const kind of mix) {
    if (left < kind.share) return kind;
    left -= kind.share;
  }
  throw new Error('The mix is empty.');
}

async function perform({ name, act }: Kind, due: number): Promise<Done> {
  const problem = await act().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  return { kind: name, milliseconds: performance.now() - due, problem };
}

/** `people` do one thing after the other for so long; answers what was done. */
export async function allBusy(
  mix: readonly Kind[],
  { people, seconds }: { people: number; seconds: number },
): Promise<Done[]> {
  const end = performance.now() + seconds * 1_000;
  const done: Done[] = [];
  const person = async (): Promise<void> => {
    while (performance.now() < end) done.push(await perform(nextOf(mix), performance.now()));
  };
  await Promise.all(Array.from({ length: people }, person));
  return done;
}

/** So many things a second become due, whether the ones before are done or not; each is told when it is done. */
export async function steadily(
  mix: readonly Kind[],
  { perSecond, seconds, tell }: { perSecond: number; seconds: number; tell: (one: Done) => void },
): Promise<void> {
  const began = performance.now();
  const running = new Set<Promise<void>>();
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const due = began + (number / perSecond) * 1_000;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    // Each kind once, then by its share: a short run would pass over the rare ones now and then.
    const kind = mix[number] ?? nextOf(mix);
    if (running.size >= MOST_AT_ONCE) {
      tell({ kind: kind.name, milliseconds: 0, problem: `${MOST_AT_ONCE} wait already` });
      continue;
    }
    const work = perform(kind, due).then(tell);
    running.add(work);
    void work.finally(() => running.delete(work));
  }
  await Promise.all(running);
}
