/** `npm run audit:verify`: compares every sealed audit row with its seal. Exit code 1 names the first that does not fit. */
import pg from 'pg';

import { systemScope } from '@/lib/access/system-scope';
import { checkAudit, type AuditBreak, type AuditCheck } from '@/lib/data/audit-check';

import { useOwnDatabase } from './start/own-environment';
import { runProgram } from './start/run-program';

const WHY: Record<AuditBreak['why'], string> = {
  row_missing: 'the row is not there any more',
  row_changed: 'the row was changed after it was sealed',
  seal_missing: 'seals before it are not there any more',
  seal_changed: 'the seal itself was changed',
};

async function practicesOf(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM practice UNION SELECT practice_id FROM audit_seal ORDER BY 1',
    );
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

function report(practiceId: string, { sealed, unsealed, head, broken }: AuditCheck): void {
  const last = head ? `, last seal ${head.number} ${head.hash}` : '';
  console.log(`Practice ${practiceId}: ${sealed} sealed, ${unsealed} without a seal${last}`);
  if (!broken) return;
  const { number, source, rowId, why } = broken;
  console.error(`    BROKEN at seal ${number}: ${source} ${rowId}: ${WHY[why]}.`);
}

async function verify(): Promise<void> {
  const { ownerUrl } = await useOwnDatabase();
  let broken = 0;
  for (const practiceId of await practicesOf(ownerUrl)) {
    const check = await checkAudit(systemScope('audit-verify', { practiceId }));
    report(practiceId, check);
    if (check.broken) broken += 1;
  }
  console.log(broken === 0 ? 'The audit is whole.' : `Broken: ${broken}.`);
  process.exitCode = broken === 0 ? 0 : 1;
}

await runProgram(verify);
