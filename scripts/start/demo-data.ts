/** Started by first-data.ts: makes the demo practice and reports who can sign in. */
import { seedDemo } from '../../prisma/seed';

const signIns = await seedDemo();
// Open connections would keep this process for seconds after its work is done.
process.send?.(signIns, () => process.exit(0));
