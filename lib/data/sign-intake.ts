import { recordAudit, recordAudits } from '@/lib/data/audit';
import { closeHomeCareDraft } from '@/lib/data/close-home-care-draft';
import { lockClientOf } from '@/lib/data/client-lock';
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
  const deed = { action: 'invalidate_plan', entity: 'session_plan', clientId };
  if (fallen.length > 0) {
    await recordAudits(
      db,
      scope,
      fallen.map(({ id }) => ({ ...deed, entityId: id })),
    );
  }
}

/** What was being chosen for the next sheet was chosen for the other side. */
async function setChoiceAside(db: Db, scope: PracticeScope, clientId: string): Promise<void> {
  const [id] = await closeHomeCareDraft(db, scope, clientId);
  if (id === undefined) return;
  const entity = 'home_care_draft';
  await recordAudit(db, scope, { action: 'set_home_care_aside', entity, entityId: id, clientId });
}

/** The draft of that version as signed, in the place of the one signed last. False where it is not that draft any more. */
async function sign(
  db: Db,
  { practiceId, accountId }: PracticeScope,
  { client, intakeId, version, answers, frozen, screening }: SignIntake & { client: KeyHolder },
): Promise<boolean> {
  const at = now();
  const count = await db.$executeRaw`
    UPDATE intake i SET status = 'signed', signed_at = ${at}, updated_at = ${at},
      signed_by_id = ${accountId}::uuid, content_version = ${screening.contentVersion},
      answers = to_jsonb(${sealJson(client, 'intake.answers', answers)}::text),
      frozen = to_jsonb(${sealJson(client, 'intake.frozen', frozen)}::text),
      replaces_id = (SELECT last.id FROM intake last
        WHERE last.practice_id = i.practice_id AND last.client_id = i.client_id AND last.status = 'signed'
        ORDER BY last.signed_at DESC, last.id DESC LIMIT 1),
      version = i.version + 1
    WHERE i.id = ${intakeId}::uuid AND i.practice_id = ${practiceId}::uuid
      AND i.status = 'draft' AND i.version = ${version}`;
  return count === 1;
}

/** The id of the screening, or null when the intake was not there to be signed in that version. */
export async function storeSignedIntake(
  db: Db,
  scope: PracticeScope,
  input: SignIntake,
): Promise<string | null> {
  const { intakeId } = input;
  const client = await lockClientOf(db, scope, { kind: 'intake', id: intakeId });
  if (!client || !(await sign(db, scope, { ...input, client }))) return null;
  const clientId = client.id;
  const screeningId = await storeScreening(db, scope, {
    ...{ ...input.screening, client, intakeId },
    deeds: [{ action: 'sign_intake', entity: 'intake', entityId: intakeId, clientId }],
  });
  if (input.invalidatePlans !== undefined) {
    await invalidatePlans(db, scope, { client, reason: input.invalidatePlans });
  }
  if (input.withdrawSheet !== undefined) {
    await withdrawSheetsOfClient(db, scope, { client, reason: input.withdrawSheet });
    await setChoiceAside(db, scope, clientId);
  }
  return screeningId;
}
