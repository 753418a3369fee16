import { systemScope } from '@/lib/access/system-scope';
import { listUnsealedPractices, sealAudit } from '@/lib/data/audit-seals';

import { eachPractice } from './each-practice';

/**
 * Seals the audit rows of every practice that has some without a seal; returns how many. Several processes at once do
 * not seal a row twice; a practice where it breaks keeps no other waiting. `every` also finds old rows that something brought in late, such as a restored backup.
 */
export async function sealAuditOfAll({ every = false } = {}): Promise<number> {
  const practices = await listUnsealedPractices(systemScope('audit-seal'), { every });
  let sealed = 0;
  await eachPractice('audit-seal', practices, async (practiceId) => {
    sealed += await sealAudit(systemScope('audit-seal', { practiceId }), { every });
  });
  return sealed;
}
