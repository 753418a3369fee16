import { Prisma } from '@/lib/data/generated/client';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { screeningResultSchema } from '@/lib/data/rows/screening-result.schema';
import { openJson, openMaybe } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';
import { intakeAnswersSchema, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { FULL_HISTORY_GAP_DAYS } from '@/lib/domain/screening/day-check';
import type { Screening } from '@/lib/domain/screening/screening';

/** A plan that fell after the newest one that stands was made. */
export interface StalePlan {
  id: string;
  reason: string;
  invalidatedAt: Date;
}

/** The course of care that a client is in: from the intake that began it. */
export interface ChartCourse {
  /** When that intake was signed: the client's first, or the first after six weeks with neither session nor intake. */
  beganAt: Date;
  /** Pain as it was then; a correction before the first session stands in for it. */
  pain: IntakeAnswers['pain'];
  /** When each of its sessions was signed, the earliest first. */
  sessionsAt: Date[];
}

/** The sessions that were signed. */
export interface ChartHistory {
  /** When the first and the last signed record were signed. */
  firstSignedAt: Date | null;
  lastSignedAt: Date | null;
  /** What the rules said when the last signed session was planned. */
  lastSessionScreening: Screening | null;
  /** Null until an intake is signed. */
  course: ChartCourse | null;
}

/** What a chart has besides, in the same statement. */
export interface ChartExtras {
  /** Hashes of the content that clinicians of the practice have signed (docs/decisions/0010). */
  reviewedHashes: ReadonlySet<string>;
  /** Plans that no longer stand, the newest first. */
  fallen: FallenPlan[];
}

const openReason = (client: KeyHolder, stored: string | null): string =>
  openMaybe(client, 'session_plan.invalidated_reason', stored) ?? '';

interface SignedColumns {
  first: Date | null;
  last: Date | null;
  /** Of the newest signed session; its result is null where it is known. */
  screening_id: string | null;
  result: unknown;
  began: Date | null;
  /** The one that began the course; its answers are null where they are known. */
  intake_id: string | null;
  answers: unknown;
  sessions: Date[];
}

interface ExtraColumns {
  fallen: StoredFallen[];
  reviewed: string[];
}

/** Of a plan that fell, as the database tells it in JSON. */
interface StoredFallen {
  id: string;
  created_at: string;
  invalidated_at: string;
  invalidated_reason: string | null;
}

/** A plan that fell, with when it was made. */
export interface FallenPlan extends StalePlan {
  createdAt: Date;
}

/** What was read and opened already: it need not come, or be opened, a second time. */
interface Known {
  screening?: { id: string; result: Screening } | null;
  intake?: { id: string; answers: Pick<IntakeAnswers, 'pain'> } | null;
}

interface OfClient {
  clientId: string;
  client: KeyHolder;
  known?: Known;
}

const painAtStart = intakeAnswersSchema.shape.pain;

function painOf(client: KeyHolder, row: SignedColumns, { intake }: Known): IntakeAnswers['pain'] {
  if (intake && intake.id === row.intake_id) return intake.answers.pain;
  const { pain } = openJson(client, 'intake.answers', row.answers) as { pain: unknown };
  return painAtStart.parse(pain);
}

function courseOf(client: KeyHolder, row: SignedColumns, known: Known): ChartCourse | null {
  const { began, sessions } = row;
  if (!began) return null;
  return { beganAt: began, pain: painOf(client, row, known), sessionsAt: sessions };
}

function screeningOf({ screening_id: id, result }: SignedColumns, { screening }: Known) {
  if (id === null) return null;
  if (screening?.id === id) return screening.result;
  return screeningResultSchema.parse(result);
}

const fallenOf =
  (client: KeyHolder) =>
  (row: StoredFallen): FallenPlan => ({
    id: row.id,
    createdAt: new Date(row.created_at),
    invalidatedAt: new Date(row.invalidated_at),
    reason: openReason(client, row.invalidated_reason),
  });

type Practice = Pick<PracticeScope, 'practiceId'>;

/** `more`: further columns, each after a comma. */
async function historyRow<More>(
  db: Db,
  { practiceId, clientId, known }: Practice & Pick<OfClient, 'clientId'> & { known: Known },
  more: Prisma.Sql,
): Promise<SignedColumns & More> {
  const screeningId = known.screening?.id ?? null;
  const intakeId = known.intake?.id ?? null;
  const [row] = await db.$queryRaw<(SignedColumns & More)[]>`
    WITH asked AS (
      SELECT i.id, i.signed_at AS at, (i.signed_at AT TIME ZONE p.time_zone)::date AS day, i.answers
      FROM intake i JOIN practice p ON p.id = i.practice_id
      WHERE i.practice_id = ${practiceId}::uuid AND i.client_id = ${clientId}::uuid AND i.status = 'signed'
    ), done AS (
      SELECT r.signed_at AS at, (r.signed_at AT TIME ZONE p.time_zone)::date AS day, r.id, r.plan_id
      FROM session_record r JOIN practice p ON p.id = r.practice_id
      WHERE r.practice_id = ${practiceId}::uuid AND r.client_id = ${clientId}::uuid AND r.status = 'signed'
    ), course AS (
      SELECT max(a.at) AS began FROM asked a
      WHERE NOT EXISTS (
        SELECT FROM (SELECT at, day FROM asked UNION ALL SELECT at, day FROM done) before
        WHERE before.at < a.at AND before.day > a.day - ${FULL_HISTORY_GAP_DAYS}::int)
    )
    SELECT (SELECT min(at) FROM done) AS first, (SELECT max(at) FROM done) AS last, course.began,
      before.id AS screening_id, before.result, start.id AS intake_id, start.answers,
      ARRAY(SELECT at FROM done WHERE at >= course.began ORDER BY at) AS sessions ${more}
    FROM course
    LEFT JOIN LATERAL (
      SELECT s.id, CASE WHEN s.id IS DISTINCT FROM ${screeningId}::uuid THEN s.result END AS result
      FROM done x
      JOIN session_plan n ON n.practice_id = ${practiceId}::uuid AND n.id = x.plan_id
      JOIN screening s ON s.practice_id = n.practice_id AND s.id = n.screening_id
      ORDER BY x.at DESC, x.id DESC LIMIT 1) before ON true
    LEFT JOIN LATERAL (
      SELECT a.id, CASE WHEN a.id IS DISTINCT FROM ${intakeId}::uuid THEN a.answers END AS answers
      FROM asked a
      WHERE a.at >= course.began AND NOT EXISTS (
        SELECT FROM done WHERE done.at >= course.began AND done.at < a.at)
      ORDER BY a.at DESC LIMIT 1) start ON true`;
  if (!row) throw new Error('An aggregate has one row.');
  return row;
}

function historyOf(client: KeyHolder, row: SignedColumns, known: Known): ChartHistory {
  return {
    firstSignedAt: row.first,
    lastSignedAt: row.last,
    lastSessionScreening: screeningOf(row, known),
    course: courseOf(client, row, known),
  };
}

/** When sessions were signed, what the rules had said before the last, and the course they are of: in one statement. */
export async function readSigned(
  db: Db,
  { practiceId }: Practice,
  { clientId, client, known = {} }: OfClient,
): Promise<ChartHistory> {
  const row = await historyRow(db, { practiceId, clientId, known }, Prisma.empty);
  return historyOf(client, row, known);
}

/** The same with what a chart has besides, still in one statement. */
export async function readHistory(
  db: Db,
  { practiceId }: Practice,
  { clientId, client, known = {} }: OfClient,
): Promise<ChartHistory & ChartExtras> {
  const of = { practiceId, clientId, known };
  const row = await historyRow<ExtraColumns>(
    db,
    of,
    Prisma.sql`, (
      SELECT coalesce(jsonb_agg(to_jsonb(f)), '[]') FROM (
        SELECT id, created_at, invalidated_at, invalidated_reason FROM session_plan
        WHERE practice_id = ${practiceId}::uuid AND client_id = ${clientId}::uuid AND invalidated_at IS NOT NULL
        ORDER BY created_at DESC, id DESC LIMIT 10) f) AS fallen,
      ARRAY(SELECT content_hash FROM content_review
        WHERE practice_id = ${practiceId}::uuid AND withdrawn_at IS NULL) AS reviewed`,
  );
  return {
    ...historyOf(client, row, known),
    reviewedHashes: new Set(row.reviewed),
    fallen: row.fallen.map(fallenOf(client)),
  };
}
