import { randomBytes } from 'node:crypto';

import { createFirstOwner, type NewOwner } from '@/lib/data/first-owner';
import { textHash } from '@/lib/data/rows/text-hash';
import type { SystemScope } from '@/lib/data/scope';
import { together, withDb } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';

const VALID_HOURS = 24;

const hashOf = (code: string): string => textHash(`set-up:${code.trim()}`);

/**
 * Makes the code that opens the set-up page, for printing once at start. Only its SHA-256 is stored; it holds for 24
 * hours and for one owner. Codes made before it no longer open anything.
 */
export async function createSetupCode(scope: SystemScope): Promise<string> {
  const code = randomBytes(18).toString('base64url');
  await withDb(
    scope,
    (db) => db.$executeRaw`SELECT setup_code_make(${hashOf(code)}, ${VALID_HOURS}::integer)`,
  );
  return code;
}

/** Whether a code would open the set-up page now. It is not used up by asking. */
export async function isSetupCodeValid(scope: SystemScope, code: string): Promise<boolean> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ valid: boolean }[]>`SELECT setup_code_valid(${hashOf(code)}) AS valid`,
  );
  return rows[0]?.valid === true;
}

/**
 * Makes the first owner and uses the code up, both or neither. Of several who use one code at once exactly one
 * succeeds.
 */
export async function useSetupCode(
  scope: SystemScope,
  { code, owner }: { code: string; owner: NewOwner },
): Promise<
  Result<{ practiceId: string; accountId: string }, 'wrong_code' | 'already_set_up' | 'email_taken'>
> {
  return together(scope, async (inner) => {
    const used = await withDb(
      inner,
      (db) => db.$queryRaw<{ used: boolean }[]>`SELECT setup_code_use(${hashOf(code)}) AS used`,
    );
    if (used[0]?.used !== true) return { ok: false, reason: 'wrong_code' };
    const made = await createFirstOwner(inner, owner);
    if (!made.ok && made.reason === 'email_taken') {
      // The person can correct the address and try again with the same code.
      await withDb(inner, (db) => db.$executeRaw`SELECT setup_code_return(${hashOf(code)})`);
    }
    return made;
  });
}
