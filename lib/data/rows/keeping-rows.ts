import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { nameOf, withName } from '@/lib/data/rows/member-name';
import { openText } from '@/lib/data/rows/sealed-text';

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

export const holdInclude = { placedBy: withName, client: withKey } as const;

type StoredHold = Pick<HoldRow, 'id' | 'reason' | 'placedAt' | 'liftedAt'> & {
  placedBy: Parameters<typeof nameOf>[0];
  client: KeyHolder;
};

export const holdRow = (stored: StoredHold): HoldRow => {
  const { id, reason, placedAt, placedBy, liftedAt, client } = stored;
  return {
    ...{ id, placedAt, liftedAt, placedByName: nameOf(placedBy) ?? '' },
    reason: openText(client, 'record_hold.reason', reason),
  };
};

export const linkRow = ({ createdAt, revokedAt }: LinkRow): LinkRow => ({ createdAt, revokedAt });
