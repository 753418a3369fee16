import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { findSignedIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { listPlans } from '@/lib/data/session-plans';
import { listRecords } from '@/lib/data/session-records';
import { together } from '@/lib/data/transaction';

/** A client with all plans and records, the newest first; null where there is no such client. Logged as opening `what`. */
export async function readSessions(
  outer: PracticeScope,
  { clientId, what }: { clientId: string; what: 'plan' | 'record' },
) {
  return together(outer, async (scope) => {
    await logAccess(scope, { clientId, what });
    const client = await findClient(scope, clientId);
    return (
      client && {
        client,
        intake: await findSignedIntake(scope, clientId),
        plans: await listPlans(scope, clientId),
        records: await listRecords(scope, clientId),
      }
    );
  });
}
