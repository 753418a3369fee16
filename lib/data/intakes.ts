import { recordAudit } from '@/lib/data/audit';
import { answersToCorrect } from '@/lib/data/answers-to-correct';
import { lockClient } from '@/lib/data/client-lock';
import { notErased, type KeyHolder } from '@/lib/data/rows/client-key';
import { intakeInclude, intakeRow, type IntakeRow } from '@/lib/data/rows/intake-row';
import { openJson, sealJson } from '@/lib/data/rows/sealed-text';
import { isRowId } from '@/lib/data/rows/row-id';
import { isVersion } from '@/lib/data/rows/version';
import type { PracticeScope } from '@/lib/data/scope';
import { storeSignedIntake, type SignIntake } from '@/lib/data/sign-intake';
import { withDb, type Db } from '@/lib/data/transaction';
import { emptyIntake, type IntakeDraft } from '@/lib/domain/intake/intake-answers.schema';
import type { Result } from '@/lib/domain/shared/result';

export type IntakeRefusal = 'not_found' | 'already_signed' | 'changed_by_someone_else';

/** The intake, draft or signed; null when the practice has none with that id. */
export async function findIntake(
  scope: PracticeScope,
  intakeId: string,
): Promise<IntakeRow | null> {
  if (!isRowId(intakeId)) return null;
  const row = await withDb(scope, (db) =>
    db.intake.findFirst({
      where: { id: intakeId, practiceId: scope.practiceId, ...notErased },
      relationLoadStrategy: 'join',
      include: intakeInclude,
    }),
  );
  return row && intakeRow(row);
}

async function newestOf(
  db: Db,
  where: { practiceId: string; clientId: string; status: 'draft' | 'signed' },
): Promise<IntakeRow | null> {
  const row = await db.intake.findFirst({
    where: { ...where, ...notErased },
    relationLoadStrategy: 'join',
    // Of two signed within one millisecond the later one names the earlier one.
    orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
    include: intakeInclude,
  });
  return row && intakeRow(row);
}

/** The client's one open draft. */
export async function findDraftIntake(
  scope: PracticeScope,
  clientId: string,
): Promise<IntakeRow | null> {
  if (!isRowId(clientId)) return null;
  const { practiceId } = scope;
  return withDb(scope, (db) => newestOf(db, { practiceId, clientId, status: 'draft' }));
}

/** The intake that counts: the one signed last. */
export async function findSignedIntake(
  scope: PracticeScope,
  clientId: string,
): Promise<IntakeRow | null> {
  if (!isRowId(clientId)) return null;
  const { practiceId } = scope;
  return withDb(scope, (db) => newestOf(db, { practiceId, clientId, status: 'signed' }));
}

/**
 * The client's open draft; makes one when there is none, empty or with the newest signed answers (`from: 'last'`) and what
 * short screens have raised since; with `askAgain` without the answers that have to be asked anew.
 * Null when the practice has no such client. Two who start at once get the same draft.
 */
export async function startIntake(
  scope: PracticeScope,
  {
    clientId,
    contentVersion,
    from,
    askAgain = false,
  }: { clientId: string; contentVersion: string; from?: 'last'; askAgain?: boolean },
): Promise<IntakeRow | null> {
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return null;
    const open = await newestOf(db, { practiceId, clientId, status: 'draft' });
    if (open) return open;
    const last =
      from === 'last' ? await newestOf(db, { practiceId, clientId, status: 'signed' }) : null;
    const row = await db.intake.create({
      data: {
        practiceId,
        clientId,
        contentVersion,
        createdById: accountId,
        answers: sealJson(
          client,
          'intake.answers',
          last ? await answersToCorrect(db, scope, { last, askAgain }) : emptyIntake(),
        ),
        replacesId: last?.id ?? null,
      },
    });
    await recordAudit(db, scope, {
      action: 'start_intake',
      entity: 'intake',
      entityId: row.id,
      clientId,
    });
    return intakeRow({ ...row, client, signedBy: null });
  });
}

/** Why an intake that was not saved was not. */
async function refusalOf(
  db: Db,
  scope: PracticeScope,
  intakeId: string,
): Promise<{ ok: false; reason: IntakeRefusal }> {
  const row = await db.intake.findFirst({
    where: { id: intakeId, practiceId: scope.practiceId, ...notErased },
    select: { status: true },
  });
  if (!row) return { ok: false, reason: 'not_found' };
  return {
    ok: false,
    reason: row.status === 'signed' ? 'already_signed' : 'changed_by_someone_else',
  };
}

/** The draft in that version with these fields over what is there; undefined when it is not that draft any more. */
async function saveOver(
  db: Db,
  scope: PracticeScope,
  { intakeId, version, answers }: { intakeId: string; version: number; answers: IntakeDraft },
): Promise<{ client_id: string; updated_at: Date } | undefined> {
  // Holds the row: what is put together here is put together from what is still there when it is written.
  const [held] = await db.$queryRaw<(KeyHolder & { answers: unknown })[]>`
    SELECT i.answers, c.id, c.data_key AS "dataKey" FROM intake i
    JOIN client c ON c.practice_id = i.practice_id AND c.id = i.client_id AND c.erased_at IS NULL
    WHERE i.id = ${intakeId}::uuid AND i.practice_id = ${scope.practiceId}::uuid
      AND i.status = 'draft' AND i.version = ${version}
    FOR NO KEY UPDATE OF i`;
  if (!held) return undefined;
  const before = openJson(held, 'intake.answers', held.answers) as object;
  const sealed = sealJson(held, 'intake.answers', { ...before, ...answers });
  const [saved] = await db.$queryRaw<{ client_id: string; updated_at: Date }[]>`
    UPDATE intake SET answers = to_jsonb(${sealed}::text), version = version + 1, updated_at = now()
    WHERE id = ${intakeId}::uuid AND practice_id = ${scope.practiceId}::uuid
      AND status = 'draft' AND version = ${version}
    RETURNING client_id, updated_at`;
  return saved;
}

/**
 * Saves the fields that are given over the version that the caller has read; fields that are left out stay as they
 * are. `savedAt` is the time that the database committed.
 */
export async function saveIntakeDraft(
  scope: PracticeScope,
  { intakeId, version, answers }: { intakeId: string; version: number; answers: IntakeDraft },
): Promise<Result<{ version: number; savedAt: Date }, IntakeRefusal>> {
  if (!isRowId(intakeId) || !isVersion(version)) return { ok: false, reason: 'not_found' };
  return withDb(scope, async (db) => {
    const saved = await saveOver(db, scope, { intakeId, version, answers });
    if (!saved) return refusalOf(db, scope, intakeId);
    await recordAudit(db, scope, {
      action: 'save_intake',
      entity: 'intake',
      entityId: intakeId,
      clientId: saved.client_id,
    });
    return { ok: true, value: { version: version + 1, savedAt: saved.updated_at } };
  });
}

/**
 * Signs the draft with these whole answers and stores its screening, all in one transaction. When the side has changed
 * the caller names the reasons, and plans without a signed record fall and the sheet at home is withdrawn with it. Of
 * several who sign at once exactly one succeeds.
 */
export async function signIntake(
  scope: PracticeScope,
  input: SignIntake,
): Promise<Result<{ screeningId: string }, IntakeRefusal>> {
  if (!isRowId(input.intakeId) || !isVersion(input.version)) {
    return { ok: false, reason: 'not_found' };
  }
  return withDb(scope, async (db) => {
    const screeningId = await storeSignedIntake(db, scope, input);
    return screeningId === null
      ? refusalOf(db, scope, input.intakeId)
      : { ok: true, value: { screeningId } };
  });
}
