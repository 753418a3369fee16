/** Started by first-data.ts: makes the demo practice and reports who can sign in. */
import { seedDemo } from '../../prisma/seed';

const signIns = await seedDemo();
process.send?.(signIns);
process.disconnect?.();
