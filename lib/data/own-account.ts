import { recordAudit } from '@/lib/data/audit';
import { isRowId } from '@/lib/data/rows/row-id';
import type { AccountScope, PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { Role } from '@/lib/domain/practice/permissions';
import type { Result } from '@/lib/domain/shared/result';

export interface OwnPractice {
  practiceId: string;
  name: string;
  role: Role;
}

/** The practices that the signed-in person belongs to now, by name. */
export async function listOwnPractices(scope: PracticeScope): Promise<OwnPractice[]> {
  const rows = await withDb(scope, (db) =>
    db.membership.findMany({
      where: { accountId: scope.accountId, leftAt: null },
      select: { practiceId: true, role: true, practice: { select: { name: true } } },
      orderBy: [{ practice: { name: 'asc' } }, { practiceId: 'asc' }],
    }),
  );
  return rows.map(({ practiceId, role, practice }) => ({ practiceId, role, name: practice.name }));
}

/** From the next request on the device works in that practice, if its person belongs there. */
export async function switchPractice(
  scope: PracticeScope,
  { sessionId, practiceId }: { sessionId: string; practiceId: string },
): Promise<Result<null, 'not_found'>> {
  if (!isRowId(practiceId) || !isRowId(sessionId)) return { ok: false, reason: 'not_found' };
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const mine = await db.membership.count({ where: { practiceId, accountId, leftAt: null } });
    if (mine === 0) return { ok: false, reason: 'not_found' };
    const { count } = await db.loginSession.updateMany({
      where: { id: sessionId, accountId, endedAt: null },
      data: { practiceId },
    });
    if (count === 0) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'switch_practice',
      entity: 'practice',
      entityId: practiceId,
    });
    return { ok: true, value: null };
  });
}

/** The signed-in person's own address and name. */
export async function findOwnAccount(
  scope: PracticeScope,
): Promise<{ name: string; email: string }> {
  return withDb(scope, (db) =>
    db.account.findUniqueOrThrow({
      where: { id: scope.accountId },
      select: { name: true, email: true },
    }),
  );
}

/** Saves the name as it stands on charts and sheets from now on; what is signed keeps what it says. */
export async function saveOwnName(scope: PracticeScope, name: string): Promise<void> {
  const { accountId } = scope;
  await withDb(scope, async (db) => {
    await db.account.updateMany({ where: { id: accountId }, data: { name } });
    await recordAudit(db, scope, { action: 'save_name', entity: 'account', entityId: accountId });
  });
}

/** The address that the scope's own account signs in with. */
export async function findAccountEmail(scope: AccountScope): Promise<string> {
  const { email } = await withDb(scope, (db) =>
    db.account.findUniqueOrThrow({ where: { id: scope.accountId }, select: { email: true } }),
  );
  return email;
}
