import { textHash } from '@/lib/data/rows/text-hash';

export type AuditSource = 'audit_event' | 'access_log';

/** A row of either table as it is sealed. */
export interface AuditContent {
  source: AuditSource;
  id: string;
  at: Date;
  practiceId: string;
  accountId: string | null;
  actor: string | null;
  /** What was done, or what was opened. */
  action: string;
  entity: string | null;
  entityId: string | null;
  clientId: string | null;
  network: string | null;
  sessionId: string | null;
}

/** What the first seal of a practice hangs on. */
export const NO_SEAL = '0'.repeat(64);

/**
 * SHA-256 of a row in one spelling. `v1` is part of it: should a column ever join, rows that are sealed already keep
 * theirs.
 */
export function contentHash(row: AuditContent): string {
  const { source, id, practiceId, accountId, actor, action, entity, entityId, clientId } = row;
  return textHash(
    JSON.stringify([
      'v1',
      source,
      id,
      row.at.toISOString(),
      practiceId,
      accountId,
      actor,
      action,
      entity,
      entityId,
      clientId,
      row.network,
      row.sessionId,
    ]),
  );
}

/** The hash of a seal: it hangs on the one before it. */
export function sealHash(before: string, seal: { number: number; contentHash: string }): string {
  return textHash(`${before}\n${seal.number}\n${seal.contentHash}`);
}
