import type { CourseReview, Outcome } from '@/lib/data/generated/client';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { withName, type NamedMember } from '@/lib/data/rows/member-name';
import {
  courseReviewRow,
  newestOutcomes,
  outcomeRow,
  type CourseReviewRow,
  type OutcomeRow,
} from '@/lib/data/rows/outcome-row';

/** What a chart knows of outcome measures. */
export interface MeasuredPart {
  /** What was answered and counts, the newest first. */
  outcomes: OutcomeRow[];
  /** When the course was last looked at with the client; null: never. */
  courseReview: CourseReviewRow | null;
}

/** A dozen measures at every milestone of a year. */
const OUTCOMES_MAX = 200;

/** Read beside a client in one statement. */
export const measuredInclude = {
  outcomes: {
    where: { takenBack: false, replacedBy: { none: {} } },
    orderBy: [...newestOutcomes],
    take: OUTCOMES_MAX,
    include: { enteredBy: withName },
  },
  courseReviews: {
    orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }],
    take: 1,
    include: { createdBy: withName },
  },
};

interface Columns {
  outcomes: (Outcome & { enteredBy: NamedMember | null })[];
  courseReviews: (CourseReview & { createdBy: NamedMember })[];
}

/** The rows of `measuredInclude`, opened with the key of their client. */
export function measuredPart(columns: Columns, client: KeyHolder): MeasuredPart {
  const [review] = columns.courseReviews;
  return {
    outcomes: columns.outcomes.map((row) => outcomeRow({ ...row, client })),
    courseReview: review ? courseReviewRow({ ...review, client }) : null,
  };
}
