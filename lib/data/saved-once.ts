import { createHmac } from 'node:crypto';

import { documentHash } from '@/lib/data/document-hash';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope, SystemScope } from '@/lib/data/scope';
import { together, withDb } from '@/lib/data/transaction';
import { refuseWhenFull } from '@/lib/data/try-again';
import { env } from '@/lib/platform/env';

/** The same key came back with something else in it: nothing was done. No page of ours does that. */
export class KeyUsedAlready extends Error {
  constructor() {
    super('This key was used for another request.');
    this.name = 'KeyUsedAlready';
  }
}

interface Sending {
  /** Chosen by the browser for this one sending; null: it sent none, and the work is done every time. */
  key: string | null;
  /** Everything that was asked for. Only its hash is stored. */
  request: object;
}

/** Without the secret nobody can try out what was typed: a request may hold an answer of yes or no. */
const requestHashOf = (request: object): string =>
  createHmac('sha256', env().appSecret)
    .update(`saved-once:${documentHash(request)}`)
    .digest('hex');

/** Takes the key. A second one with it waits here until the first has ended. */
async function takeKey(scope: PracticeScope, key: string, requestHash: string): Promise<boolean> {
  const { practiceId, accountId } = scope;
  const count = await withDb(
    scope,
    (db) => db.$executeRaw`
      INSERT INTO saved_once (practice_id, account_id, key, request_hash)
      VALUES (${practiceId}::uuid, ${accountId}::uuid, ${key}::uuid, ${requestHash})
      ON CONFLICT DO NOTHING`,
  );
  return count === 1;
}

async function earlierAnswer(
  scope: PracticeScope,
  { key, requestHash }: { key: string; requestHash: string },
): Promise<unknown> {
  const { practiceId, accountId } = scope;
  const row = await withDb(scope, (db) =>
    db.savedOnce.findFirst({
      where: { practiceId, accountId, key },
      select: { requestHash: true, answer: true },
    }),
  );
  if (row?.requestHash !== requestHash || row.answer === null) throw new KeyUsedAlready();
  return row.answer;
}

/**
 * Does the work and keeps its answer in one transaction, or gives the answer that the same sending got before: a double
 * tap, a retry after a lost answer and twenty at once are one row. The answer is kept for a day and must hold no clinical
 * text. What throws leaves nothing behind and may be sent again; so does everything while the disk is full. Throws `KeyUsedAlready` for a key of something else.
 */
export async function once<Answer extends object>(
  scope: PracticeScope,
  { key, request }: Sending,
  work: (scope: PracticeScope) => Promise<Answer>,
): Promise<Answer> {
  refuseWhenFull();
  if (key === null || !isRowId(key)) return together(scope, work);
  const requestHash = requestHashOf(request);
  return together(scope, async (inside) => {
    if (!(await takeKey(inside, key, requestHash))) {
      return (await earlierAnswer(inside, { key, requestHash })) as Answer;
    }
    const answer = await work(inside);
    const { practiceId, accountId } = inside;
    await withDb(
      inside,
      (db) => db.$executeRaw`
        UPDATE saved_once SET answer = ${JSON.stringify(answer)}::jsonb
        WHERE practice_id = ${practiceId}::uuid AND account_id = ${accountId}::uuid AND key = ${key}::uuid`,
    );
    return answer;
  });
}

/** Removes answers that nobody can ask for again; for the job that tidies up. Returns how many. */
export async function forgetOldAnswers(
  scope: SystemScope,
  { olderThanSeconds }: { olderThanSeconds: number },
): Promise<number> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ gone: number }[]>`SELECT saved_once_sweep(${olderThanSeconds}) AS gone`,
  );
  return rows[0]?.gone ?? 0;
}
