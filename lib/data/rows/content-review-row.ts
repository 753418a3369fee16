import type { ContentReview } from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** A clinician's review of one record of the content. */
export interface ContentReviewRow {
  id: string;
  /** Kind and id of the record. */
  kind: string;
  contentId: string;
  contentHash: string;
  contentVersion: string;
  /** The clinician who signs it. */
  reviewerName: string;
  licence: string;
  day: IsoDate;
  note: string;
  createdAt: Date;
  /** The member who recorded it. */
  createdByName: string;
  withdrawnAt: Date | null;
  withdrawnByName: string | null;
  withdrawnReason: string | null;
}

export const contentReviewInclude = { createdBy: withName, withdrawnBy: withName } as const;

type Named = ContentReview & { createdBy: NamedMember; withdrawnBy: NamedMember | null };

export function contentReviewRow(row: Named): ContentReviewRow {
  return {
    id: row.id,
    kind: row.kind,
    contentId: row.contentId,
    contentHash: row.contentHash,
    contentVersion: row.contentVersion,
    reviewerName: row.reviewerName,
    licence: row.licence,
    day: fromColumn(row.day),
    note: row.note,
    createdAt: row.createdAt,
    createdByName: nameOf(row.createdBy) ?? '',
    withdrawnAt: row.withdrawnAt,
    withdrawnByName: nameOf(row.withdrawnBy),
    withdrawnReason: row.withdrawnReason,
  };
}
