import { recordAudit } from '@/lib/data/audit';
import { closeHomeCareDraft } from '@/lib/data/close-home-care-draft';
import { lockClient } from '@/lib/data/client-lock';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { sealJson, sealText } from '@/lib/data/rows/sealed-text';
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
  { client, reason }: { client: KeyHolder; reason: string },
): Promise<void> {
  const { practiceId, accountId } = scope;
  const clientId = client.id;
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
      invalidatedReason: sealText(client, 'session_plan.invalidated_reason', reason),
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

/** What was being chosen for the next sheet was chosen for the other side. */
async function setChoiceAside(db: Db, scope: PracticeScope, clientId: string): Promise<void> {
  const [id] = await closeHomeCareDraft(db, scope, clientId);
  if (id === undefined) return;
  const entity = 'home_care_draft';
  await recordAudit(db, scope, { action: 'set_home_care_aside', entity, entityId: id, clientId });
}

async function sign(
  db: Db,
  scope: PracticeScope,
  input: SignIntake & { client: KeyHolder },
): Promise<boolean> {
  const { practiceId, accountId } = scope;
  const last = await db.intake.findFirst({
    where: { practiceId, clientId: input.client.id, status: 'signed' },
    orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  const signedAt = now();
  const { count } = await db.intake.updateMany({
    where: { id: input.intakeId, practiceId, status: 'draft', version: input.version },
    data: {
      status: 'signed',
      answers: sealJson(input.client, 'intake.answers', input.answers),
      frozen: sealJson(input.client, 'intake.frozen', input.frozen),
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
  const client = await lockClient(db, scope, clientId);
  if (!client || !(await sign(db, scope, { ...input, client }))) return null;
  await recordAudit(db, scope, {
    action: 'sign_intake',
    entity: 'intake',
    entityId: intakeId,
    clientId,
  });
  const screeningId = await storeScreening(db, scope, { ...input.screening, client, intakeId });
  if (input.invalidatePlans !== undefined) {
    await invalidatePlans(db, scope, { client, reason: input.invalidatePlans });
  }
  if (input.withdrawSheet !== undefined) {
    await withdrawSheetsOfClient(db, scope, { client, reason: input.withdrawSheet });
    await setChoiceAside(db, scope, clientId);
  }
  return screeningId;
}
