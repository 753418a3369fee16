import {
  contentReviewInclude,
  contentReviewRow,
  type ContentReviewRow,
} from '@/lib/data/rows/content-review-row';
import { limitInclude, limitRow, type LimitRow } from '@/lib/data/rows/limit-row';
import { nameOf, withName } from '@/lib/data/rows/member-name';
import { personInclude, personRow, type PersonRow } from '@/lib/data/rows/person-row';
import { templateVersionRow, type TemplateVersionRow } from '@/lib/data/rows/template-row';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';

/** A template with everything that it ever was. */
export interface WholeTemplate {
  id: string;
  createdAt: Date;
  archivedAt: Date | null;
  archivedByName: string | null;
  /** The oldest first. */
  versions: TemplateVersionRow[];
}

/** What a practice holds that is of no client: for an export of the whole practice. The oldest first. */
export interface PracticeHoldings {
  settings: {
    retentionYears: number;
    retentionMinorAge: number;
    ownerSecondFactor: boolean;
    createdAt: Date;
  };
  /** Those who have left too. How they sign in is theirs, and not among it. */
  people: (PersonRow & { leftAt: Date | null })[];
  /** Those that were withdrawn too. */
  limits: LimitRow[];
  /** Archived ones too, each in all its versions. */
  templates: WholeTemplate[];
  /** Those that were taken back too. */
  reviews: ContentReviewRow[];
}

const oldest = { orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }] };

async function readTemplates(db: Db, practiceId: string): Promise<WholeTemplate[]> {
  const rows = await db.planTemplate.findMany({
    where: { practiceId },
    relationLoadStrategy: 'join',
    ...oldest,
    include: {
      archivedBy: withName,
      versions: { orderBy: { number: 'asc' }, include: { createdBy: withName } },
    },
  });
  return rows.map(({ id, createdAt, archivedAt, archivedBy, versions }) => ({
    id,
    createdAt,
    archivedAt,
    archivedByName: nameOf(archivedBy),
    versions: versions.map(templateVersionRow),
  }));
}

/** Everything of the practice that is of no client, but for the audit and what guards the ways in. Five statements. */
export async function readHoldings(
  scope: PracticeScope | PracticeProgram,
): Promise<PracticeHoldings> {
  const { practiceId } = scope;
  const where = { practiceId };
  return withDb(scope, async (db) => {
    const settings = await db.practice.findUniqueOrThrow({
      where: { id: practiceId },
      select: {
        retentionYears: true,
        retentionMinorAge: true,
        ownerSecondFactor: true,
        createdAt: true,
      },
    });
    const people = await db.membership.findMany({ where, ...oldest, include: personInclude });
    const limits = await db.practiceLimit.findMany({ where, ...oldest, include: limitInclude });
    const templates = await readTemplates(db, practiceId);
    const reviews = await db.contentReview.findMany({
      where,
      ...oldest,
      include: contentReviewInclude,
    });
    return {
      settings,
      people: people.map((row) => ({ ...personRow(row), leftAt: row.leftAt })),
      limits: limits.map(limitRow),
      templates,
      reviews: reviews.map(contentReviewRow),
    };
  });
}
