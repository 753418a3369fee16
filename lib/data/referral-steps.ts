import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { toColumn } from '@/lib/data/rows/calendar-date';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { notErased } from '@/lib/data/rows/client-key';
import { referralPartInclude } from '@/lib/data/rows/referral-part';
import {
  referralStepInclude,
  referralStepRow,
  type ReferralStepRow,
} from '@/lib/data/rows/referral-step-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { ReferralStepKind, ReferralWords } from '@/lib/domain/screening/referral';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';

/** Everything that happened to the client's referrals, the newest first. */
export async function listReferralSteps(
  scope: PracticeScope,
  clientId: string,
): Promise<ReferralStepRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.referralStep.findMany({
      where: { practiceId: scope.practiceId, clientId, ...notErased },
      relationLoadStrategy: 'join',
      ...referralPartInclude.referralSteps,
      include: referralStepInclude,
    }),
  );
  return rows.map(referralStepRow);
}

/** Of several clients, the oldest first, for an export. */
export async function readReferralSteps(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => ReferralStepRow[]> {
  const rows = await db.referralStep.findMany({
    where,
    relationLoadStrategy: 'join',
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: referralStepInclude,
  });
  return byClient(rows, referralStepRow);
}

export interface NewReferralStep {
  clientId: string;
  kind: ReferralStepKind;
  /** The letter, or the advice, that it is about; null: it is advice itself. */
  about: { letterId: string } | { adviceId: string } | null;
  /** Rule ids, of advice. */
  rules?: readonly string[];
  day: IsoDate;
  words: Partial<ReferralWords>;
  /** A paper of this client. */
  fileId?: string | null;
}

const ids = ({ about, fileId = null }: NewReferralStep) => ({
  letterId: about && 'letterId' in about ? about.letterId : null,
  adviceId: about && 'adviceId' in about ? about.adviceId : null,
  fileId,
});

/** What is named has to be this client's: the letter, the advice, the paper. */
async function isTheirs(db: Db, practiceId: string, input: NewReferralStep): Promise<boolean> {
  const { letterId, adviceId, fileId } = ids(input);
  const { clientId } = input;
  const at = (id: string) => ({ where: { id, practiceId, clientId } });
  if (![letterId, adviceId, fileId].every((id) => id === null || isRowId(id))) return false;
  const advice = { where: { id: adviceId ?? '', practiceId, clientId, kind: 'advised' as const } };
  const counts = [
    letterId === null ? 1 : await db.referralLetter.count(at(letterId)),
    adviceId === null ? 1 : await db.referralStep.count(advice),
    fileId === null ? 1 : await db.clientFile.count(at(fileId)),
  ];
  return counts.every((count) => count === 1);
}

/** Logs what happened to a referral. `not_found` when the client, the letter, the advice or the paper is not there. */
export async function logReferralStep(
  scope: PracticeScope,
  input: NewReferralStep,
): Promise<Result<{ id: string }, 'not_found'>> {
  const { clientId, kind, rules = [], day, words } = input;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client || !(await isTheirs(db, practiceId, input))) {
      return { ok: false, reason: 'not_found' };
    }
    const content = { to: '', who: '', said: '', limits: '', ...words };
    const { id } = await db.referralStep.create({
      data: {
        ...{ practiceId, clientId, kind, ...ids(input), createdById: accountId },
        rules: [...rules],
        day: toColumn(day),
        content: sealJson(client, 'referral_step.content', content),
      },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      ...{ action: `referral_${kind}`, entity: 'referral_step', entityId: id, clientId },
    });
    return { ok: true, value: { id } };
  });
}
