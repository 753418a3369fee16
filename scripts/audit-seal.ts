/** `npm run audit:seal`: seals every audit row that has no seal yet. The running app does it by itself within a minute. */
import { sealAuditOfAll } from '@/jobs/seal-audit';

import { useOwnDatabase } from './start/own-environment';
import { Refusal } from './start/refusal';
import { stopAll } from './start/shutdown';

try {
  await useOwnDatabase();
  console.log(`Sealed: ${await sealAuditOfAll({ every: true })}.`);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
} finally {
  await stopAll();
}
