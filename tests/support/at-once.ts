import { DatabaseUnavailable } from '@/lib/data/database-unavailable';

const TRIES = 5;

async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      // On a busy machine twenty may wait for one row longer than anybody is let wait: as a person would, try again.
      if (!(error instanceof DatabaseUnavailable) || left === 1) throw error;
    }
  }
}

/** Starts the same thing many times at the same moment and waits for all the answers. */
export function atOnce<T>(times: number, work: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => insist(() => work(index))));
}
