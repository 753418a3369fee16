/** `npm run audit:seal`: seals every audit row that has no seal yet. The running app does it by itself within a minute. */
import { sealAuditOfAll } from '@/jobs/seal-audit';

import { useOwnDatabase } from './start/own-environment';
import { runProgram } from './start/run-program';

await runProgram(async () => {
  await useOwnDatabase();
  console.log(`Sealed: ${await sealAuditOfAll({ every: true })}.`);
});
