import { createHash, randomBytes } from 'node:crypto';

import { createFirstOwner, type NewOwner } from '@/lib/data/first-owner';
import type { SystemScope } from '@/lib/data/scope';
import { together, withDb } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';

const VALID_HOURS = 24;

const hashOf = (code: string): string =>
  createHash('sha256').update(`set-up:${code.trim()}`).digest('hex');

/**
 * Makes the code that opens the set-up page, for printing once at start. Only its SHA-256 is stored; it holds for 24
 * hours and for one owner. Codes made before it no longer open anything.
 */
export async function createSetupCode(scope: SystemScope): Promise<string> {
  const code = randomBytes(18).toString('base64url');
  await withDb(scope, async (db) => {
    await db.$executeRaw`UPDATE setup_code SET used_at = now() WHERE used_at IS NULL`;
    await db.$executeRaw`
      INSERT INTO setup_code (id, code_hash, expires_at)
      VALUES (gen_random_uuid(), ${hashOf(code)}, now() + make_interval(hours => ${VALID_HOURS}))`;
  });
  return code;
}

/** Whether a code would open the set-up page now. It is not used up by asking. */
export async function isSetupCodeValid(scope: SystemScope, code: string): Promise<boolean> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<unknown[]>`SELECT id FROM setup_code
      WHERE code_hash = ${hashOf(code)} AND used_at IS NULL AND expires_at > now()`,
  );
  return rows.length === 1;
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
      (db) => db.$queryRaw<unknown[]>`UPDATE setup_code SET used_at = now()
        WHERE code_hash = ${hashOf(code)} AND used_at IS NULL AND expires_at > now()
        RETURNING id`,
    );
    if (used.length === 0) return { ok: false, reason: 'wrong_code' };
    const made = await createFirstOwner(inner, owner);
    if (!made.ok && made.reason === 'email_taken') {
      // The person can correct the address and try again with the same code.
      await withDb(
        inner,
        (db) =>
          db.$executeRaw`UPDATE setup_code SET used_at = NULL WHERE code_hash = ${hashOf(code)}`,
      );
    }
    return made;
  });
}
