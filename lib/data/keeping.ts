import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { withKey } from '@/lib/data/rows/client-key';
import { nameOf, withName } from '@/lib/data/rows/member-name';
import { openText } from '@/lib/data/rows/sealed-text';
import type { Db } from '@/lib/data/transaction';

/** A reason to keep a record longer, lifted or not. */
export interface HoldRow {
  id: string;
  reason: string;
  placedAt: Date;
  placedByName: string;
  liftedAt: Date | null;
}

/** A client's page: since when there is one, and when it was closed. Its address is printed on sheets alone. */
export interface LinkRow {
  createdAt: Date;
  revokedAt: Date | null;
}

/** What keeps the records of these clients, and their pages: for an export. Two statements. */
export async function readKeeping(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => { holds: HoldRow[]; links: LinkRow[] }> {
  const holds = await db.recordHold.findMany({
    where,
    orderBy: [{ placedAt: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
    include: { placedBy: withName, client: withKey },
  });
  const links = await db.homeCareLink.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const holdsOf = byClient(holds, ({ id, reason, placedAt, placedBy, liftedAt, client }) => ({
    ...{ id, placedAt, liftedAt, placedByName: nameOf(placedBy) ?? '' },
    reason: openText(client, 'record_hold.reason', reason),
  }));
  const linksOf = byClient(links, ({ createdAt, revokedAt }) => ({ createdAt, revokedAt }));
  return (clientId) => ({ holds: holdsOf(clientId), links: linksOf(clientId) });
}
