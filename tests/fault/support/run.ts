/** Started by scripts/fault.ts. */
import path from 'node:path';

import { runSuite } from '../../attack/support/run-suite';

await runSuite({ letter: 'F', folder: path.resolve(import.meta.dirname, '..') });
