import type { IntakeLinkKind } from '@/lib/data/generated/client';
import { recordAudit, recordAudits } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { toColumn } from '@/lib/data/rows/calendar-date';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import {
  courseReviewInclude,
  courseReviewRow,
  outcomeInclude,
  outcomeRow,
  type CourseReviewRow,
  type OutcomeRow,
} from '@/lib/data/rows/outcome-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson, sealText } from '@/lib/data/rows/sealed-text';
import type { AnyScope, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { MeasureAnswers } from '@/lib/domain/outcomes/measure-answers.schema';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';

/** What was answered to one measure, as it is stored. */
export interface NewOutcome {
  answers: MeasureAnswers;
  /** The practice's calendar day. */
  day: IsoDate;
  language: SheetLanguage;
  contentVersion: string;
  /** The practice's own sentences that were shown. */
  formId?: string | null;
}

/** How a client's own word came: where it was told, and with which own intake. A correction names only where. */
export interface ToldWay {
  toldOn: IntakeLinkKind;
  toldIntakeId?: string;
}

/** Why a row stands in the place of another one. */
export interface Correction {
  replacesId: string;
  reason: string;
  /** The one it names does not count, and nothing counts in its place. */
  takenBack?: boolean;
}

/** Whoever stores answers: a member who asked, or a scope of the client alone, whose rows name nobody. */
type Storing = AnyScope & { readonly practiceId: string };

const askedBy = (scope: Storing): string | null =>
  scope.kind === 'practice' ? scope.accountId : null;

const deedOf = (correction: Correction | undefined): string => {
  if (!correction) return 'record_outcome';
  return correction.takenBack ? 'take_back_outcome' : 'correct_outcome';
};

/**
 * Stores what was answered to one measure, inside the caller's transaction and with its line in the audit: for a form of
 * the practice, and for what a client gives alone before the visit (`scope` without a member). Answers the row's id.
 */
export async function storeOutcome(
  db: Db,
  scope: Storing,
  {
    client,
    outcome,
    correction,
    told,
  }: { client: KeyHolder; outcome: NewOutcome; correction?: Correction; told?: ToldWay },
): Promise<{ id: string }> {
  const { answers, day, language, contentVersion, formId = null } = outcome;
  const row = await db.outcome.create({
    data: {
      ...{ practiceId: scope.practiceId, clientId: client.id, enteredById: askedBy(scope) },
      ...{ measure: answers.measure, language, contentVersion, formId, day: toColumn(day) },
      ...told,
      answers: sealJson(client, 'outcome.answers', answers),
      ...(correction && {
        replacesId: correction.replacesId,
        reason: sealText(client, 'outcome.reason', correction.reason),
        takenBack: correction.takenBack ?? false,
      }),
    },
    select: { id: true },
  });
  // As a list: a client's own scope may write what was done, and not read it back.
  const deed = { action: deedOf(correction), entity: 'outcome', entityId: row.id };
  await recordAudits(db, scope, [{ ...deed, clientId: client.id }]);
  return row;
}

type Refusal = 'not_found' | 'changed_by_someone_else';

interface ToRecord {
  clientId: string;
  outcome: NewOutcome;
  correction?: Correction;
}

/** The sentences are of this practice and this measure. */
async function isOwnForm(
  db: Db,
  { practiceId }: PracticeScope,
  { answers: { measure }, formId = null }: NewOutcome,
): Promise<boolean> {
  if (formId === null) return true;
  if (!isRowId(formId)) return false;
  return (await db.measureForm.count({ where: { id: formId, practiceId, measure } })) > 0;
}

type Replaced = { ok: true; told: ToldWay | null } | { ok: false; reason: Refusal };

/**
 * Whether a row may stand in the place of the one it names: of the same client and measure, and nothing stands there yet.
 * What the client told alone stays that when it is corrected.
 */
async function replacedBy(
  db: Db,
  { practiceId }: PracticeScope,
  { clientId, outcome, correction }: ToRecord,
): Promise<Replaced> {
  if (!correction) return { ok: true, told: null };
  const { replacesId: id } = correction;
  if (!isRowId(id)) return { ok: false, reason: 'not_found' };
  const { measure } = outcome.answers;
  const found = await db.outcome.findFirst({
    where: { id, practiceId, clientId, measure, takenBack: false },
    select: { toldOn: true, replacedBy: { select: { id: true }, take: 1 } },
  });
  if (!found) return { ok: false, reason: 'not_found' };
  if (found.replacedBy.length > 0) return { ok: false, reason: 'changed_by_someone_else' };
  return { ok: true, told: found.toldOn === null ? null : { toldOn: found.toldOn } };
}

/**
 * Records what a client answered to one measure. With `correction` it stands in the place of an earlier row, which stays
 * readable; `changed_by_someone_else` where another one stands there already.
 */
export async function recordOutcome(
  scope: PracticeScope,
  input: ToRecord,
): Promise<Result<{ id: string }, Refusal>> {
  const { clientId, outcome, correction } = input;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client || !(await isOwnForm(db, scope, outcome)))
      return { ok: false, reason: 'not_found' };
    const replaced = await replacedBy(db, scope, input);
    if (!replaced.ok) return replaced;
    const part = {
      ...(correction && { correction }),
      ...(replaced.told && { told: replaced.told }),
    };
    return { ok: true, value: await storeOutcome(db, scope, { client, outcome, ...part }) };
  });
}

/** Says of a row that it does not count, and why. It stays readable, and so do those it stood for. */
export async function takeBackOutcome(
  scope: PracticeScope,
  { clientId, outcomeId, reason }: { clientId: string; outcomeId: string; reason: string },
): Promise<Result<{ id: string }, Refusal>> {
  if (!isRowId(outcomeId) || !isRowId(clientId)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  const row = await withDb(scope, (db) =>
    db.outcome.findFirst({
      where: { id: outcomeId, practiceId, clientId, client: { erasedAt: null } },
      relationLoadStrategy: 'join',
      include: outcomeInclude,
    }),
  );
  if (!row) return { ok: false, reason: 'not_found' };
  const correction = { replacesId: outcomeId, reason, takenBack: true };
  return recordOutcome(scope, { clientId, outcome: outcomeRow(row), correction });
}

/** Records that the course of care was looked at with the client. */
export async function recordCourseReview(
  scope: PracticeScope,
  {
    clientId,
    day,
    goalsMet,
    note,
  }: { clientId: string; day: IsoDate; goalsMet: boolean; note: string | null },
): Promise<Result<{ id: string }, 'not_found'>> {
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return { ok: false, reason: 'not_found' };
    const value = await db.courseReview.create({
      data: {
        ...{ practiceId, clientId, goalsMet, createdById: accountId, day: toColumn(day) },
        note: note === null ? null : sealText(client, 'course_review.note', note),
      },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      ...{ action: 'review_course', entity: 'course_review', entityId: value.id, clientId },
    });
    return { ok: true, value };
  });
}

/** What was measured in a client's courses of care, and when they were looked at. */
export interface Courses {
  /** Replaced ones and those that were taken back too. */
  outcomes: OutcomeRow[];
  courseReviews: CourseReviewRow[];
}

/** All of it of several clients, the oldest first, for an export. */
export async function readCourses(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => Courses> {
  const oldest = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
  const read = { where, relationLoadStrategy: 'join', orderBy: oldest } as const;
  const outcomes = byClient(
    await db.outcome.findMany({ ...read, include: outcomeInclude }),
    outcomeRow,
  );
  const reviews = byClient(
    await db.courseReview.findMany({ ...read, include: courseReviewInclude }),
    courseReviewRow,
  );
  return (clientId) => ({ outcomes: outcomes(clientId), courseReviews: reviews(clientId) });
}
