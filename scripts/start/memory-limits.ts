import { getHeapStatistics } from 'node:v8';

/**
 * MB of old objects that the server may hold. It needs about 150 (measured under the attacks): without a limit of its own,
 * Node lets rubbish grow to four times of what is needed before it looks for it, and 1.2 GB stayed resident after a flood.
 */
const OLD_SPACE_MB = 768;
const MB = 1024 * 1024;

interface Known {
  /** `NODE_OPTIONS` as it was given. */
  nodeOptions: string;
  /** What Node allows by itself on this machine: less than our own on a small one. */
  defaultMb: number;
}

const ofThisMachine = (): Known => ({
  nodeOptions: process.env['NODE_OPTIONS'] ?? '',
  defaultMb: getHeapStatistics().heap_size_limit / MB,
});

/** Node's arguments that bound the server's heap; none where whoever runs it has set a limit, or the machine is small. */
export function heapFlags({ nodeOptions, defaultMb } = ofThisMachine()): string[] {
  const isSet = /--max[-_]old[-_]space[-_]size/.test(nodeOptions);
  return isSet || defaultMb <= OLD_SPACE_MB ? [] : [`--max-old-space-size=${OLD_SPACE_MB}`];
}

/**
 * How many pools glibc may keep for all threads together. By itself it makes up to eight a core, and what the threads that
 * hash passwords and set papers have given back stays in theirs: 609 MB resident after the faults, 487 with two.
 */
const ARENAS = '2';

/** What bounds the server's memory outside the heap; a number that whoever runs it has set wins. Other libraries than glibc do not read it. */
export const mallocEnv = (given = process.env['MALLOC_ARENA_MAX']): Record<string, string> => ({
  MALLOC_ARENA_MAX: given ?? ARENAS,
});
