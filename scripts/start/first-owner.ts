/** Started by first-data.ts: makes a one-time set-up code and reports it. */
import { systemScope } from '@/lib/access/system-scope';
import { createSetupCode } from '@/lib/data/setup-codes';

const code = await createSetupCode(systemScope('start'));
// Open connections would keep this process for seconds after its work is done.
process.send?.(code, () => process.exit(0));
