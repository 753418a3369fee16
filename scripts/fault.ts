/**
 * `npm run test:fault`: breaks what the built app stands on, one file an id (tests/fault). `--long` takes the counts of
 * the programme; `-- F-07 F-08` runs only those. The last line says how much of it held.
 */
import { runAgainstBuild } from './checks/against-build';

await runAgainstBuild('tests/fault/support/run.ts');
