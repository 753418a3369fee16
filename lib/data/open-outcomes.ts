import { recordAccess } from '@/lib/data/access-log';
import { readSigned, type ChartHistory } from '@/lib/data/chart-history';
import { withoutKey } from '@/lib/data/rows/client-key';
import { clientRow, type ClientRow } from '@/lib/data/rows/client-row';
import { intakeInclude, intakeRow, type IntakeRow } from '@/lib/data/rows/intake-row';
import {
  courseReviewInclude,
  courseReviewRow,
  measureFormInclude,
  measureFormRow,
  newestOutcomes,
  outcomeInclude,
  outcomeRow,
  type CourseReviewRow,
  type MeasureFormRow,
  type OutcomeRow,
} from '@/lib/data/rows/outcome-row';
import { planInclude, planRow, type PlanRow } from '@/lib/data/rows/plan-row';
import { recordInclude, recordRow, type RecordRow } from '@/lib/data/rows/record-row';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';

/** Everything that the outcomes of one client need. */
export interface OutcomesOfClient extends Pick<ChartHistory, 'course' | 'lastSignedAt'> {
  client: ClientRow;
  /** The intake that counts: signed last. */
  intake: IntakeRow | null;
  /** Every row, replaced ones and those that take back too; the newest first. */
  outcomes: OutcomeRow[];
  /** The newest first. */
  reviews: CourseReviewRow[];
  /** Signed, the newest first. */
  sessions: RecordRow[];
  /** A session is being worked. */
  isWorking: boolean;
  /** Today's questions were asked on these days, the newest first. */
  askedOn: Date[];
  /** Confirmed and not fallen, the oldest first. */
  plans: PlanRow[];
  /** When sheets were issued, the oldest first. */
  sheets: { number: number; issuedAt: Date }[];
  /** The practice's own sentences of questionnaires, the newest of each first. */
  forms: MeasureFormRow[];
}

/** A year of sessions, twice a week. */
const SESSIONS_MAX = 104;
const OUTCOMES_MAX = 1000;

const newest = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];

/** One statement for all of it, beside the one that finds the course. */
async function readColumns(db: Db, practiceId: string, clientId: string) {
  return db.client.findFirst({
    where: { id: clientId, practiceId, erasedAt: null },
    relationLoadStrategy: 'join',
    include: {
      practice: {
        select: {
          measureForms: {
            orderBy: [{ number: 'desc' }, { language: 'asc' }],
            include: measureFormInclude,
          },
        },
      },
      intakes: {
        where: {
          status: 'signed',
          // Without the client's id the database would look at what every intake of the practice replaces.
          replacedBy: { none: { practiceId, clientId, status: 'signed' } },
        },
        take: 1,
        include: withoutKey(intakeInclude),
      },
      outcomes: {
        orderBy: [...newestOutcomes],
        take: OUTCOMES_MAX,
        include: withoutKey(outcomeInclude),
      },
      courseReviews: { orderBy: newest, include: withoutKey(courseReviewInclude) },
      records: { orderBy: newest, take: SESSIONS_MAX, include: withoutKey(recordInclude) },
      shortScreens: { orderBy: { day: 'desc' }, take: 1, select: { day: true } },
      plans: {
        where: { status: 'confirmed', invalidatedAt: null },
        orderBy: newest,
        take: SESSIONS_MAX,
        include: withoutKey(planInclude),
      },
      sheets: { orderBy: { number: 'asc' }, select: { number: true, issuedAt: true } },
    },
  });
}

type Columns = NonNullable<Awaited<ReturnType<typeof readColumns>>>;

function partsOf(client: Columns) {
  const [intake] = client.intakes;
  const records = client.records.map((row) => recordRow({ ...row, client }));
  return {
    client: clientRow(client),
    intake: intake ? intakeRow({ ...intake, client }) : null,
    outcomes: client.outcomes.map((row) => outcomeRow({ ...row, client })),
    reviews: client.courseReviews.map((row) => courseReviewRow({ ...row, client })),
    sessions: records.filter(({ status }) => status === 'signed'),
    isWorking: records.some(({ status }) => status === 'draft'),
    askedOn: client.shortScreens.map(({ day }) => day),
    plans: client.plans.map((row) => planRow({ ...row, client })).reverse(),
    sheets: client.sheets,
    forms: client.practice.measureForms.map(measureFormRow),
  };
}

/** Opens what was measured of a client, and logs that it was opened. Null when the practice has no such client. */
export async function openOutcomes(
  scope: PracticeScope,
  clientId: string,
  what: 'outcomes' | 'progress_report' = 'outcomes',
): Promise<OutcomesOfClient | null> {
  if (!isRowId(clientId)) return null;
  return withDb(scope, async (db) => {
    const columns = await readColumns(db, scope.practiceId, clientId);
    if (!columns) return null;
    const { course, lastSignedAt } = await readSigned(db, scope, { clientId, client: columns });
    await recordAccess(db, scope, { clientId, what });
    return { ...partsOf(columns), course, lastSignedAt };
  });
}
