import { recordAudits } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { Prisma } from '@/lib/data/generated/client';
import { toColumn } from '@/lib/data/rows/calendar-date';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { notErased, type KeyHolder } from '@/lib/data/rows/client-key';
import {
  consentInclude,
  consentRecord,
  consentRow,
  consentSelect,
  type ConsentRow,
} from '@/lib/data/rows/consent-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import type { ClientScope, PracticeScope } from '@/lib/data/scope';
import { together, withDb, type Db } from '@/lib/data/transaction';
import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import type { ConsentContent } from '@/lib/domain/consent/consent-content.schema';
import {
  waitingYeses,
  type ConsentParty,
  type ConsentRecord,
} from '@/lib/domain/consent/consent-record';
import type { Signature } from '@/lib/domain/consent/signature';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';

export const newestConsents = [{ createdAt: 'desc' }, { id: 'desc' }] as const;

/** More than anybody reads in one list. */
const LIST_MAX = 200;

/** The client's consents with what was read and signed, the newest first. */
export async function listConsents(scope: PracticeScope, clientId: string): Promise<ConsentRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.consent.findMany({
      where: { practiceId: scope.practiceId, clientId, ...notErased },
      relationLoadStrategy: 'join',
      orderBy: [...newestConsents],
      take: LIST_MAX,
      include: consentInclude,
    }),
  );
  return rows.map(consentRow);
}

/** What the rules read of them, the newest first; `until`: as they stood at the end of that day of the practice. */
export async function readConsentRecords(
  scope: PracticeScope,
  { clientId, until }: { clientId: string; until?: IsoDate },
): Promise<ConsentRecord[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.consent.findMany({
      where: {
        ...{ practiceId: scope.practiceId, clientId, ...notErased },
        ...(until !== undefined && { day: { lte: toColumn(until) } }),
      },
      orderBy: [...newestConsents],
      select: consentSelect,
    }),
  );
  return rows.map(consentRecord);
}

/** Those of several clients, the oldest first, for an export. */
export async function readConsents(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => ConsentRow[]> {
  const rows = await db.consent.findMany({
    where,
    relationLoadStrategy: 'join',
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: consentInclude,
  });
  return byClient(rows, consentRow);
}

/** One word about one part of the body. */
export interface NewConsent {
  area: ConsentArea;
  given: boolean;
  /** The text as it was shown, and its version; null where a yes is taken back. */
  shown: (NonNullable<ConsentContent['shown']> & { version: string }) | null;
}

export interface NewConsents {
  clientId: string;
  /** The practice's calendar day. */
  day: IsoDate;
  words: readonly NewConsent[];
  party: ConsentParty;
  guardian: ConsentContent['guardian'];
  /** Null: told the therapist in words. */
  signature: Signature | null;
  /** Why a yes is taken back; empty where nobody said. */
  reason?: string;
}

function columnsOf(client: KeyHolder, { shown }: NewConsent, input: NewConsents) {
  const { guardian, signature, reason = '' } = input;
  const { version = null, ...text } = shown ?? {};
  const content = { shown: shown ? text : null, guardian, reason };
  return {
    wordingVersion: version,
    content: sealJson(client, 'consent.content', content),
    signature: signature ? sealJson(client, 'consent.signature', signature) : Prisma.DbNull,
  };
}

/**
 * Stores what the client, or who stands for the client, has said of each area: all of it or nothing, in one signing. It
 * counts from now on (`consentsToday`): a withdrawal too. For the client's own page as well: whoever has a scope of one
 * client passes it here, and the rows then say that nobody of the practice entered them. `not_found` when the practice has
 * no such client, or the page is another client's.
 */
export async function recordConsents(
  scope: PracticeScope | ClientScope,
  input: NewConsents,
): Promise<Result<null, 'not_found'>> {
  const { clientId, day, words, party } = input;
  const isTheirs = scope.kind === 'practice' || scope.clientId === clientId;
  if (!isRowId(clientId) || !isTheirs) return { ok: false, reason: 'not_found' };
  const createdById = scope.kind === 'practice' ? scope.accountId : null;
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return { ok: false, reason: 'not_found' };
    const rows = await db.consent.createManyAndReturn({
      data: words.map((word) => ({
        ...{ practiceId, clientId, party, createdById, area: word.area, given: word.given },
        day: toColumn(day),
        ...columnsOf(client, word, input),
      })),
      select: { id: true, given: true },
    });
    const entries = rows.map(({ id, given }) => ({
      action: given ? 'give_consent' : 'withhold_consent',
      ...{ entity: 'consent', entityId: id, clientId },
    }));
    await recordAudits(db, scope, entries);
    return { ok: true, value: null };
  });
}

/**
 * Writes down that a yes from home to one area was talked through with the client here, for each who has given one: a record
 * of its own, told in words, with the text that was signed. From then on it counts, or no longer waits where the talk ended
 * with a no. `not_found`: nothing waits there, or the practice has no such client.
 */
export async function recordTalk(
  scope: PracticeScope,
  talk: { clientId: string; area: ConsentArea; day: IsoDate; given: boolean },
): Promise<Result<null, 'not_found'>> {
  const { clientId, area, day, given } = talk;
  return together(scope, (inner) =>
    withDb(inner, async (db) => {
      if (!(await lockClient(db, inner, clientId))) return { ok: false, reason: 'not_found' };
      const all = await listConsents(inner, clientId);
      const waiting = waitingYeses(all.filter((one) => one.area === area));
      for (const { party, guardian, shown, wordingVersion } of waiting) {
        const text = shown && { ...shown, version: wordingVersion ?? '' };
        const words = [{ area, given, shown: text }];
        await recordConsents(inner, { clientId, day, words, party, guardian, signature: null });
      }
      return waiting.length > 0 ? { ok: true, value: null } : { ok: false, reason: 'not_found' };
    }),
  );
}
