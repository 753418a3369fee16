/** Started by scripts/attack.ts. */
import path from 'node:path';

import { runSuite } from './run-suite';

await runSuite({ letter: 'A', folder: path.resolve(import.meta.dirname, '..') });
