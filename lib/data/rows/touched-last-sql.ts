import { Prisma } from '@/lib/data/generated/client';

/** Rows of each kind that are looked at, and clients that come of them: three times what a list of open things shows. */
const LOOKED_AT = 300;
/** Drafts and what was sent wait however long ago they were begun: the newest of each kind. */
const WAITING = 100;

/** Ids grow with time (UUID 7): the newest rows of a practice are the end of an index that is there anyway. */
const newestOf = (table: string, at: string, practiceId: string): Prisma.Sql => Prisma.sql`
  (SELECT client_id, ${Prisma.raw(at)} AS at FROM ${Prisma.raw(table)}
    WHERE practice_id = ${practiceId}::uuid ORDER BY id DESC LIMIT ${LOOKED_AT})`;

const waitingIn = (table: string, status: string, practiceId: string): Prisma.Sql => Prisma.sql`
  (SELECT client_id FROM ${Prisma.raw(table)}
    WHERE practice_id = ${practiceId}::uuid AND status = ${Prisma.raw(`'${status}'`)}
    ORDER BY id DESC LIMIT ${WAITING})`;

const KINDS = [
  ['intake', 'created_at'],
  ['screening', 'created_at'],
  ['session_plan', 'created_at'],
  ['session_record', 'created_at'],
  ['home_care_sheet', 'issued_at'],
  ['told_intake', 'created_at'],
  ['told_alarm', 'created_at'],
  ['clearance', 'created_at'],
  ['referral_letter', 'issued_at'],
  ['referral_step', 'created_at'],
] as const;

const DRAFTS = [
  ['intake', 'draft'],
  ['session_plan', 'draft'],
  ['session_record', 'draft'],
  ['told_intake', 'sent'],
] as const;

/**
 * The clients of a practice with whom something happened last, and those who have a draft, as rows of `client_id`. What
 * is open for one takes some twenty looks into other tables: it is asked of these few hundred, not of 200,000.
 */
export function touchedLast(practiceId: string): Prisma.Sql {
  const newest = KINDS.map(([table, at]) => newestOf(table, at, practiceId));
  const waiting = DRAFTS.map(([table, status]) => waitingIn(table, status, practiceId));
  return Prisma.sql`
    (SELECT client_id FROM (
      (SELECT id AS client_id, created_at AS at FROM client
        WHERE practice_id = ${practiceId}::uuid ORDER BY id DESC LIMIT ${LOOKED_AT})
      UNION ALL ${Prisma.join(newest, ' UNION ALL ')}
    ) AS newest GROUP BY client_id ORDER BY max(at) DESC LIMIT ${LOOKED_AT})
    UNION ${Prisma.join(waiting, ' UNION ')}`;
}
