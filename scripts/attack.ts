/**
 * `npm run test:attack`: attacks the built app, one file an id (tests/attack). `--long` takes the counts of the
 * programme; `-- A-03 A-22` runs only those. The last line says how much of it held.
 */
import { runAgainstBuild } from './checks/against-build';

await runAgainstBuild('tests/attack/support/run.ts');
