import { answersToCorrect } from '@/lib/data/answers-to-correct';
import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { intakeInclude, intakeRow, type IntakeRow } from '@/lib/data/rows/intake-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import {
  toldIntakeInclude,
  toldIntakeRow,
  type ToldIntakeRow,
} from '@/lib/data/rows/told-intake-row';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** What a draft becomes with what was told. `isWritten`: somebody has begun to write in it. */
export type Take = (
  told: ToldIntakeRow,
  draft: { before: IntakeAnswers; isWritten: boolean },
) => IntakeAnswers;

interface TakeArgs {
  clientId: string;
  toldIntakeId: string;
  contentVersion: string;
  take: Take;
}

type Own = { client: KeyHolder; told: ToldIntakeRow };

async function newest(
  db: Db,
  where: { practiceId: string; clientId: string; status: 'draft' | 'signed' },
): Promise<IntakeRow | null> {
  const row = await db.intake.findFirst({
    where,
    relationLoadStrategy: 'join',
    orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
    include: intakeInclude,
  });
  return row && intakeRow(row);
}

/** A new draft: the last signed answers, to be asked again, with what was told over them. */
async function makeDraft(db: Db, scope: PracticeScope, { client, told }: Own, args: TakeArgs) {
  const { practiceId, accountId } = scope;
  const { clientId, contentVersion, take } = args;
  const last = await newest(db, { practiceId, clientId, status: 'signed' });
  const before = last ? await answersToCorrect(db, scope, { last, askAgain: true }) : emptyIntake();
  const answers = take(told, { before, isWritten: false });
  const row = await db.intake.create({
    data: {
      ...{ practiceId, clientId, contentVersion, createdById: accountId },
      answers: sealJson(client, 'intake.answers', answers),
      replacesId: last?.id ?? null,
      toldIntakeId: told.id,
    },
    select: { id: true },
  });
  await recordAudit(db, scope, {
    ...{ action: 'start_intake', entity: 'intake', entityId: row.id, clientId },
  });
  return row.id;
}

/** The open draft with what was told; whoever has it open on another device meets the newer version. */
async function intoDraft(
  db: Db,
  { practiceId }: PracticeScope,
  { client, told }: Own,
  { draft, take }: { draft: IntakeRow; take: Take },
): Promise<string> {
  const answers = take(told, { before: draft.answers, isWritten: true });
  await db.intake.updateMany({
    where: { id: draft.id, practiceId, status: 'draft' },
    data: {
      answers: sealJson(client, 'intake.answers', answers),
      ...{ version: { increment: 1 }, updatedAt: now(), toldIntakeId: told.id },
    },
  });
  return draft.id;
}

async function findSent(db: Db, { practiceId }: PracticeScope, args: TakeArgs) {
  const { clientId, toldIntakeId: id } = args;
  const row = await db.toldIntake.findFirst({
    where: { id, practiceId, clientId, status: 'sent' },
    relationLoadStrategy: 'join',
    include: toldIntakeInclude,
  });
  return row && toldIntakeRow(row);
}

/**
 * Takes a told intake that was sent over into the client's draft, once; makes the draft where there is none. The told
 * intake itself never changes. `not_found`: no such client or told intake here, or it was taken already.
 */
export async function takeToldIntake(
  scope: PracticeScope,
  args: TakeArgs,
): Promise<Result<{ intakeId: string }, 'not_found'>> {
  const refused = { ok: false, reason: 'not_found' } as const;
  const { clientId, toldIntakeId } = args;
  if (!isRowId(toldIntakeId)) return refused;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    const told = client && (await findSent(db, scope, args));
    if (!client || !told) return refused;
    const draft = await newest(db, { practiceId, clientId, status: 'draft' });
    const own = { client, told };
    const intakeId = draft
      ? await intoDraft(db, scope, own, { draft, take: args.take })
      : await makeDraft(db, scope, own, args);
    await db.toldIntake.updateMany({
      where: { id: told.id, practiceId, status: 'sent' },
      data: { status: 'taken', takenAt: now(), takenById: accountId },
    });
    await recordAudit(db, scope, {
      ...{ action: 'take_told_intake', entity: 'told_intake', entityId: told.id, clientId },
    });
    return { ok: true, value: { intakeId } };
  });
}
