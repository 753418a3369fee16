import type { ComponentProps } from 'react';

import { shownDate } from '@/app/shown-date';
import type { ReviewPanel, ShownReview } from '@/components/library/review-panel';
import type { Member } from '@/lib/access/require-member';
import { libraryBook } from '@/lib/content/library-book';
import type { ContentReviewRow } from '@/lib/data/rows/content-review-row';
import { libraryEntries } from '@/lib/domain/library/library';
import type { LibraryEntry, LibraryRef } from '@/lib/domain/library/library-record';
import { can } from '@/lib/domain/practice/permissions';

import { reviewStates } from '../../review-states';
import { reviewRecordAction, withdrawReviewAction } from './actions';

/** The practice's reviews, as far as the page of one record needs them. */
export interface RecordReviews {
  /** Of this record, newest first; taken back ones too. */
  own: readonly ContentReviewRow[];
  /** Of every record: those that stand. */
  all: readonly ContentReviewRow[];
  /** The newest that this member has recorded. */
  last: Pick<ContentReviewRow, 'reviewerName' | 'licence'> | null;
}

interface ReviewFacts {
  entry: LibraryEntry;
  hash: string;
  member: Member;
  reviews: RecordReviews;
}

/** The next record after this one that nobody has signed as it stands; begins again at the top. */
function nextToRead({ entry, reviews }: ReviewFacts): (LibraryRef & { name: string }) | null {
  const entries = libraryEntries(libraryBook);
  const stateOf = reviewStates(reviews.all);
  const at = entries.findIndex(({ kind, id }) => kind === entry.kind && id === entry.id);
  const rest = [...entries.slice(at + 1), ...entries.slice(0, at)];
  const next = rest.find((one) => {
    const state = stateOf(one);
    return state !== null && state.state !== 'reviewed';
  });
  return next ? { kind: next.kind, id: next.id, name: next.name } : null;
}

function shown(row: ContentReviewRow, { entry, member }: ReviewFacts): ShownReview {
  const { kind, id } = entry;
  const mayWithdraw = can(member.role, 'review_content') && row.withdrawnAt === null;
  return {
    id: row.id,
    by: row.reviewerName,
    licence: row.licence,
    day: shownDate(row.day, member.today),
    note: row.note,
    recordedBy: row.createdByName,
    withdrawn: row.withdrawnAt ? (row.withdrawnReason ?? '') : null,
    withdraw: mayWithdraw ? withdrawReviewAction.bind(null, { kind, id, reviewId: row.id }) : null,
  };
}

/** What the review part of a record's page shows. */
export function reviewView(facts: ReviewFacts): ComponentProps<typeof ReviewPanel> {
  const { entry, hash, member, reviews } = facts;
  const { kind, id } = entry;
  const standing = reviews.own.filter(({ withdrawnAt }) => withdrawnAt === null);
  const valid = standing.filter(({ contentHash }) => contentHash === hash);
  const outdated = valid.length === 0 ? (standing[0] ?? null) : null;
  const history = reviews.own.filter((row) => !valid.includes(row) && row !== outdated);
  const { reviewerName = '', licence = '' } = reviews.last ?? {};
  return {
    valid: valid.map((row) => shown(row, facts)),
    outdated: outdated && shown(outdated, facts),
    history: history.map((row) => shown(row, facts)),
    sign: can(member.role, 'review_content')
      ? {
          action: reviewRecordAction.bind(null, { kind, id }),
          start: { reviewerName, licence, day: member.today, hash },
        }
      : null,
    next: nextToRead(facts),
  };
}
