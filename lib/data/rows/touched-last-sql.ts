import { Prisma } from '@/lib/data/generated/client';

/** Rows of each kind that are looked at, and clients that come of them: three times what a list of open things shows. */
const LOOKED_AT = 300;
/** Drafts, what was sent, danger signs and letters without an answer wait however long ago they came: the newest of each. */
const WAITING = 100;

/** Ids grow with time (UUID 7): the newest rows of a practice are the end of an index that is there anyway. */
const newest = (practiceId: string): Prisma.Sql => {
  const last = Prisma.sql`WHERE practice_id = ${practiceId}::uuid ORDER BY id DESC LIMIT ${LOOKED_AT}`;
  return Prisma.sql`
    (SELECT id AS client_id, created_at AS at FROM client ${last})
    UNION ALL (SELECT client_id, created_at FROM intake ${last})
    UNION ALL (SELECT client_id, created_at FROM screening ${last})
    UNION ALL (SELECT client_id, created_at FROM session_plan ${last})
    UNION ALL (SELECT client_id, created_at FROM session_record ${last})
    UNION ALL (SELECT client_id, issued_at FROM home_care_sheet ${last})
    UNION ALL (SELECT client_id, created_at FROM told_intake ${last})
    UNION ALL (SELECT client_id, created_at FROM told_alarm ${last})
    UNION ALL (SELECT client_id, created_at FROM clearance ${last})
    UNION ALL (SELECT client_id, issued_at FROM referral_letter ${last})
    UNION ALL (SELECT client_id, created_at FROM referral_step ${last})`;
};

const waiting = (practiceId: string): Prisma.Sql => {
  const ours = Prisma.sql`WHERE practice_id = ${practiceId}::uuid`;
  const last = Prisma.sql`ORDER BY id DESC LIMIT ${WAITING}`;
  return Prisma.sql`
    (SELECT client_id FROM intake ${ours} AND status = 'draft' ${last})
    UNION (SELECT client_id FROM session_plan ${ours} AND status = 'draft' ${last})
    UNION (SELECT client_id FROM session_record ${ours} AND status = 'draft' ${last})
    UNION (SELECT client_id FROM told_intake ${ours} AND status = 'sent' ${last})
    UNION (SELECT client_id FROM told_alarm a ${ours} AND NOT EXISTS (
      SELECT FROM told_alarm_answer w
      WHERE w.practice_id = a.practice_id AND w.told_alarm_id = a.id) ${last})
    UNION (SELECT client_id FROM referral_letter l ${ours} AND NOT EXISTS (
      SELECT FROM referral_step e
      WHERE e.practice_id = l.practice_id AND e.letter_id = l.id
        AND e.kind IN ('answered', 'given_up')) ${last})`;
};

/**
 * The clients of a practice with whom something happened last, and those for whom something waits, as rows of `client_id`. What
 * is open for one takes some twenty looks into other tables: it is asked of these few hundred, not of 200,000.
 */
export function touchedLast(practiceId: string): Prisma.Sql {
  return Prisma.sql`
    (SELECT client_id FROM (${newest(practiceId)}) AS newest
      GROUP BY client_id ORDER BY max(at) DESC LIMIT ${LOOKED_AT})
    UNION ${waiting(practiceId)}`;
}
