/**
 * `npm run bench:soak -- --minutes 60`: a mixed day at 70 % of the most that the built app does here, its errors and its
 * memory. Keeps its report in bench/results; the exit code says whether it held.
 */
import { runAgainstBuild } from './checks/against-build';

await runAgainstBuild('tests/fault/support/soak/run.ts');
