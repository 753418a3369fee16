import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { notErased } from '@/lib/data/rows/client-key';
import { letterInclude, letterRow, type LetterRow } from '@/lib/data/rows/letter-row';
import { referralPartInclude } from '@/lib/data/rows/referral-part';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { ReferralLetter } from '@/lib/domain/screening/referral-letter.schema';

export interface NewLetter {
  clientId: string;
  /** The client's screening whose findings the letter tells. */
  screeningId: string;
  rules: readonly string[];
  /** The whole letter in words, under the number that `nextLetterNumber` gave. */
  document: ReferralLetter;
}

/** The number of the client's next letter; call it inside the `together` that issues it. */
export async function nextLetterNumber(scope: PracticeScope, clientId: string): Promise<number> {
  if (!isRowId(clientId)) return 1;
  const { practiceId } = scope;
  const newest = await withDb(scope, (db) =>
    db.referralLetter.aggregate({ where: { practiceId, clientId }, _max: { number: true } }),
  );
  return (newest._max.number ?? 0) + 1;
}

/** Keeps a letter as it is issued. Null when the practice has no such client, or the screening is not that client's. */
export async function issueLetter(
  scope: PracticeScope,
  { clientId, screeningId, rules, document }: NewLetter,
): Promise<LetterRow | null> {
  if (!isRowId(clientId) || !isRowId(screeningId)) return null;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    const isTheirs = await db.screening.count({ where: { id: screeningId, practiceId, clientId } });
    if (!client || isTheirs === 0) return null;
    const row = await db.referralLetter.create({
      data: {
        practiceId,
        clientId,
        screeningId,
        number: document.number,
        rules: [...rules],
        document: sealJson(client, 'referral_letter.document', document),
        contentVersion: document.contentVersion,
        issuedById: accountId,
      },
      include: letterInclude,
    });
    await recordAudit(db, scope, {
      action: 'issue_letter',
      entity: 'referral_letter',
      entityId: row.id,
      clientId,
    });
    return letterRow(row);
  });
}

/** One issued letter, or null when the practice has none with that id. */
export async function findLetter(
  scope: PracticeScope,
  letterId: string,
): Promise<LetterRow | null> {
  if (!isRowId(letterId)) return null;
  const row = await withDb(scope, (db) =>
    db.referralLetter.findFirst({
      where: { id: letterId, practiceId: scope.practiceId, ...notErased },
      relationLoadStrategy: 'join',
      include: letterInclude,
    }),
  );
  return row && letterRow(row);
}

/** The client's letters, the newest first. */
export async function listLetters(scope: PracticeScope, clientId: string): Promise<LetterRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.referralLetter.findMany({
      where: { practiceId: scope.practiceId, clientId, ...notErased },
      relationLoadStrategy: 'join',
      ...referralPartInclude.letters,
      include: letterInclude,
    }),
  );
  return rows.map(letterRow);
}

/** Those of several clients, the oldest first, for an export. */
export async function readLetters(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => LetterRow[]> {
  const rows = await db.referralLetter.findMany({
    where,
    relationLoadStrategy: 'join',
    orderBy: { number: 'asc' },
    include: letterInclude,
  });
  return byClient(rows, letterRow);
}
