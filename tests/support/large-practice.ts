import { disconnect } from '@/lib/data/prisma-client';
import type { PracticeScope } from '@/lib/data/scope';
import { fill } from '../../scripts/scale/fill';
import { fillPart } from '../../scripts/scale/send-clients';
import { ownerDatabase } from './owner-database';

/** Enough rows for the planner to think as in a large database; a practice is a small part of each table. */
const SIZE = { practices: 60, clients: 2500 };
const PRACTICE = 'Practice 10';

export interface LargePractice {
  scope: PracticeScope;
  /** The parts of addresses that name a row, of a client who has come all the way. */
  ids: Record<string, string>;
}

/** Fills this file's database as `npm run bench:load` does, and picks one practice of it. */
export async function aLargePractice(): Promise<LargePractice> {
  await disconnect();
  const url = process.env['TEST_OWNER_URL'] ?? '';
  await fill({ url, size: SIZE, isForTrial: true, parts: 1, fillPart, say: () => undefined });
  const [row] = await ownerDatabase().$queryRaw<Record<string, string>[]>`
    SELECT m.practice_id AS "practiceId", m.account_id AS "accountId", r.client_id AS "clientId",
      r.id AS "recordId", r.plan_id AS "planId", h.id AS "sheetId", h.link_id AS "linkId", a.id AS "appointmentId",
      i.id AS "intakeId"
    FROM practice p JOIN membership m ON m.practice_id = p.id AND m.role = 'owner'
    JOIN session_record r ON r.practice_id = p.id AND r.status = 'signed'
    JOIN home_care_sheet h ON h.practice_id = p.id AND h.client_id = r.client_id
    JOIN intake i ON i.practice_id = p.id AND i.client_id = r.client_id
    JOIN appointment a ON a.practice_id = p.id
    WHERE p.name = ${PRACTICE} LIMIT 1`;
  const { practiceId = '', accountId = '', ...ids } = row ?? {};
  const scope = { kind: 'practice', practiceId, accountId, role: 'owner' } as PracticeScope;
  return { scope, ids: { ...ids, accountId } };
}
