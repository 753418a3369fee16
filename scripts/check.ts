/** `npm run check`: format, lint, one-way rule, types, dead code and unit tests, side by side. */
import { runChecks } from './checks/run-checks';

const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;
