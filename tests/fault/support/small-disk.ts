import { execFile } from 'node:child_process';
import { open, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PIECE = Buffer.alloc(2 ** 20, 1);

/** A disk of its own, of a fixed size, that something else fills. */
export interface SmallDisk {
  /** Fills it until so many bytes are left; 0: to the last one. */
  fill: (left: number) => Promise<void>;
  /** What filled it is gone. */
  makeRoom: () => Promise<void>;
  unmount: () => Promise<void>;
}

const roomOf = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** Mounts one of that size at an empty folder; null where this account may not mount. */
export async function mountSmallDisk(folder: string, bytes: number): Promise<SmallDisk | null> {
  const options = `size=${bytes},mode=0711`;
  const isMounted = await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  if (!isMounted) return null;
  const ballast = path.join(folder, 'something-else');
  return {
    fill: async (left) => {
      const file = await open(ballast, 'a');
      try {
        while ((await roomOf(folder)) > left) {
          const piece = Math.min(PIECE.length, (await roomOf(folder)) - left);
          await file.write(PIECE.subarray(0, Math.max(piece, 1)));
        }
      } catch (error) {
        // What was free a moment ago, the database has taken: it is full all the same.
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      } finally {
        await file.close();
      }
    },
    makeRoom: () => rm(ballast, { force: true }),
    unmount: async () => {
      await run('umount', [folder]).catch(() => run('umount', ['--lazy', folder]));
    },
  };
}
