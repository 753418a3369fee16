/** A figure of now beside the recorded one. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

import type { Figure } from './figure';

/** Times the recorded ratio, or the recorded ratio times it. */
const FAR = 2;
/** Bytes hold still on every machine. */
const FAR_IN_BYTES = 1.25;

const recordedSchema = z.object({
  figures: z.array(z.object({ id: z.string(), value: z.number(), ratio: z.number() })),
});
export type Recorded = Map<string, { value: number; ratio: number }>;

export interface Compared {
  id: string;
  words: string;
  isOff: boolean;
}

/** What `npm run bench` has kept, by the figure's id. */
export async function recordedIn(file: string): Promise<Recorded> {
  const { figures } = recordedSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** One figure beside what was recorded of it. One that nobody has recorded yet is told and passes. */
export function compared({ id, value, ratio, unit, aim }: Figure, recorded: Recorded): Compared {
  const before = recorded.get(id);
  if (!before) return { id, words: 'not recorded', isOff: false };
  if (unit === 'statements') {
    const isOff = value !== before.value;
    return { id, words: `${value} statements, recorded ${before.value}`, isOff };
  }
  if (unit === 'KB') {
    const words = `${value} KB, recorded ${before.value}`;
    return { id, words, isOff: value > before.value * FAR_IN_BYTES };
  }
  const isMoreBetter = aim.startsWith('at least');
  const times = isMoreBetter ? before.ratio / ratio : ratio / before.ratio;
  const words = `${ratio} × the floor, recorded ${before.ratio}`;
  return { id, words, isOff: !(times <= FAR) };
}
