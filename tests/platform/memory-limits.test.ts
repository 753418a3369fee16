import { describe, expect, it } from 'vitest';

import { heapFlags, mallocEnv } from '../../scripts/start/memory-limits';

describe('the limit of the server’s heap', () => {
  it('is three quarters of a gigabyte on a machine with room', () => {
    expect(heapFlags({ nodeOptions: '', defaultMb: 4144 })).toEqual(['--max-old-space-size=768']);
  });

  it('is Node’s own on a small machine', () => {
    expect(heapFlags({ nodeOptions: '', defaultMb: 512 })).toEqual([]);
  });

  it('is what NODE_OPTIONS says', () => {
    const nodeOptions = '--enable-source-maps --max-old-space-size=3000';
    expect(heapFlags({ nodeOptions, defaultMb: 4144 })).toEqual([]);
    expect(heapFlags({ nodeOptions: '--max_old_space_size=3000', defaultMb: 4144 })).toEqual([]);
  });
});

describe('the pools of memory outside the heap', () => {
  it('are two, or as many as whoever runs it says', () => {
    expect(mallocEnv(undefined)).toEqual({ MALLOC_ARENA_MAX: '2' });
    expect(mallocEnv('8')).toEqual({ MALLOC_ARENA_MAX: '8' });
  });
});
