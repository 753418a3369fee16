import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { toJson } from '@/lib/data/rows/json-column';
import type { PracticeScope } from '@/lib/data/scope';
import { storeScreening, type NewScreening } from '@/lib/data/store-screening';
import type { Db } from '@/lib/data/transaction';
import { withdrawSheetsOfClient } from '@/lib/data/withdraw-sheet';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { now } from '@/lib/platform/clock';

export interface SignIntake {
  intakeId: string;
  version: number;
  /** Whole and complete: `missingForSigning` has found nothing. */
  answers: IntakeAnswers;
  /** Every question as it was asked, with its answer in words (`FrozenIntake`). */
  frozen: object;
  screening: NewScreening;
  /** Reason, when the sheet at home no longer holds. */
  withdrawSheet?: string;
  /** Reason, when plans that were not carried out no longer hold. */
  invalidatePlans?: string;
}

async function invalidatePlans(
  db: Db,
  scope: PracticeScope,
  { clientId, reason }: { clientId: string; reason: string },
): Promise<void> {
  const { practiceId, accountId } = scope;
  const fallen = await db.sessionPlan.updateManyAndReturn({
    where: {
      practiceId,
      clientId,
      invalidatedAt: null,
      NOT: { record: { is: { status: 'signed' } } },
    },
    data: {
      invalidatedAt: now(),
      invalidatedById: accountId,
      invalidatedReason: reason,
      version: { increment: 1 },
    },
    select: { id: true },
  });
  for (const { id } of fallen) {
    await recordAudit(db, scope, {
      action: 'invalidate_plan',
      entity: 'session_plan',
      entityId: id,
      clientId,
    });
  }
}

async function sign(
  db: Db,
  scope: PracticeScope,
  input: SignIntake & { clientId: string },
): Promise<boolean> {
  const { practiceId, accountId } = scope;
  const last = await db.intake.findFirst({
    where: { practiceId, clientId: input.clientId, status: 'signed' },
    orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  const signedAt = now();
  const { count } = await db.intake.updateMany({
    where: { id: input.intakeId, practiceId, status: 'draft', version: input.version },
    data: {
      status: 'signed',
      answers: toJson(input.answers),
      frozen: toJson(input.frozen),
      contentVersion: input.screening.contentVersion,
      signedAt,
      updatedAt: signedAt,
      signedById: accountId,
      replacesId: last?.id ?? null,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** The id of the screening, or null when the intake was not there to be signed in that version. */
export async function storeSignedIntake(
  db: Db,
  scope: PracticeScope,
  input: SignIntake,
): Promise<string | null> {
  const { practiceId } = scope;
  const { intakeId } = input;
  const draft = await db.intake.findFirst({
    where: { id: intakeId, practiceId },
    select: { clientId: true },
  });
  if (!draft) return null;
  const { clientId } = draft;
  await lockClient(db, scope, clientId);
  if (!(await sign(db, scope, { ...input, clientId }))) return null;
  await recordAudit(db, scope, {
    action: 'sign_intake',
    entity: 'intake',
    entityId: intakeId,
    clientId,
  });
  const screeningId = await storeScreening(db, scope, { ...input.screening, clientId, intakeId });
  if (input.invalidatePlans !== undefined) {
    await invalidatePlans(db, scope, { clientId, reason: input.invalidatePlans });
  }
  if (input.withdrawSheet !== undefined) {
    await withdrawSheetsOfClient(db, scope, { clientId, reason: input.withdrawSheet });
  }
  return screeningId;
}
