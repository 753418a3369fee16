import { recordAudit } from '@/lib/data/audit';
import { toColumn } from '@/lib/data/rows/calendar-date';
import {
  contentReviewInclude,
  contentReviewRow,
  type ContentReviewRow,
} from '@/lib/data/rows/content-review-row';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

const NEWEST_FIRST = [{ createdAt: 'desc' }, { id: 'desc' }] as const;

/** What stands of every record: the practice's reviews that were not taken back, newest first. */
export async function listContentReviews(scope: PracticeScope): Promise<ContentReviewRow[]> {
  const rows = await withDb(scope, (db) =>
    db.contentReview.findMany({
      where: { practiceId: scope.practiceId, withdrawnAt: null },
      orderBy: [...NEWEST_FIRST],
      include: contentReviewInclude,
    }),
  );
  return rows.map(contentReviewRow);
}

/** All reviews of one record, newest first; those that were taken back too. */
export async function listReviewsOfRecord(
  scope: PracticeScope,
  { kind, contentId }: { kind: string; contentId: string },
): Promise<ContentReviewRow[]> {
  const rows = await withDb(scope, (db) =>
    db.contentReview.findMany({
      where: { practiceId: scope.practiceId, kind, contentId },
      orderBy: [...NEWEST_FIRST],
      include: contentReviewInclude,
    }),
  );
  return rows.map(contentReviewRow);
}

/** Which of these texts somebody has signed: one statement, however many they are. */
export async function listReviewedHashes(
  scope: PracticeScope,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await withDb(scope, (db) =>
    db.contentReview.findMany({
      where: {
        practiceId: scope.practiceId,
        withdrawnAt: null,
        contentHash: { in: [...hashes] },
      },
      select: { contentHash: true },
    }),
  );
  return new Set(rows.map(({ contentHash }) => contentHash));
}

/** The newest review that this member has recorded: the next one begins with its name and licence. */
export async function findOwnLastReview(
  scope: PracticeScope,
): Promise<Pick<ContentReviewRow, 'reviewerName' | 'licence'> | null> {
  const { practiceId, accountId } = scope;
  return withDb(scope, (db) =>
    db.contentReview.findFirst({
      where: { practiceId, createdById: accountId, withdrawnAt: null },
      orderBy: [...NEWEST_FIRST],
      select: { reviewerName: true, licence: true },
    }),
  );
}

export interface NewContentReview {
  kind: string;
  contentId: string;
  contentHash: string;
  contentVersion: string;
  reviewerName: string;
  licence: string;
  day: IsoDate;
  note: string;
}

/** Records a clinician's review. The same licence under the same text is one review: a second tap gets the first. */
export async function recordContentReview(
  scope: PracticeScope,
  review: NewContentReview,
): Promise<ContentReviewRow> {
  const { practiceId, accountId } = scope;
  const { kind, contentId, contentHash, licence } = review;
  return withDb(scope, async (db) => {
    const [added] = await db.contentReview.createManyAndReturn({
      data: [{ ...review, practiceId, day: toColumn(review.day), createdById: accountId }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (added) {
      await recordAudit(db, scope, {
        action: 'review_content',
        entity: 'content_review',
        entityId: added.id,
      });
    }
    const row = await db.contentReview.findFirstOrThrow({
      where: { practiceId, kind, contentId, contentHash, licence, withdrawnAt: null },
      include: contentReviewInclude,
    });
    return contentReviewRow(row);
  });
}

/** Takes a review back: it stays readable and no longer counts. Taken back twice is `not_found`. */
export async function withdrawContentReview(
  scope: PracticeScope,
  { reviewId, reason }: { reviewId: string; reason: string },
): Promise<Result<ContentReviewRow, 'not_found'>> {
  if (!isRowId(reviewId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const [row] = await db.contentReview.updateManyAndReturn({
      where: { id: reviewId, practiceId, withdrawnAt: null },
      data: { withdrawnAt: now(), withdrawnById: accountId, withdrawnReason: reason },
      include: contentReviewInclude,
    });
    if (!row) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'withdraw_content_review',
      entity: 'content_review',
      entityId: row.id,
    });
    return { ok: true, value: contentReviewRow(row) };
  });
}
