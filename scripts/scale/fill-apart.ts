import { fork } from 'node:child_process';
import path from 'node:path';

import type { Part } from './send-clients';

const PART = path.join(import.meta.dirname, 'fill-part.ts');

/** One part of a fill in a process of its own: making rows keeps a core busy. */
export function fillApart(work: Part, heard: (done: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // Rows live shortly and are many: a large nursery spares carrying them on.
    const execArgv = [...process.execArgv, '--max-semi-space-size=64'];
    const child = fork(PART, { execArgv, serialization: 'advanced' });
    child.on('message', ({ done }: { done: number }) => heard(done));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A process that filled ended with ${code}.`)),
    );
    child.send(work);
  });
}
