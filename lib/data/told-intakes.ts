import { recordAccess } from '@/lib/data/access-log';
import { recordAudits } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { recordConsents, type NewConsents } from '@/lib/data/consents';
import { storeOutcome, type NewOutcome } from '@/lib/data/outcomes';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { sealJson } from '@/lib/data/rows/sealed-text';
import { storedAnswers, type StoredAnswers } from '@/lib/data/rows/told-intake-row';
import { isVersion } from '@/lib/data/rows/version';
import type { IntakeScope } from '@/lib/data/scope';
import { raiseAlarms, type JudgedAnswers } from '@/lib/data/told-alarms';
import { together, withDb, type Db } from '@/lib/data/transaction';
import { sheetLanguageOf, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** The numbers that a client's page names. */
const practiceSelect = {
  name: true,
  timeZone: true,
  practicePhone: true,
  urgentPhone: true,
  emergencyNumber: true,
  maternityPhone: true,
  crisisPhone: true,
} as const;

/** The own intake as its client may see it: as long as it is not sent. */
export interface OwnIntake {
  answers: StoredAnswers;
  version: number;
  savedAt: Date;
  language: SheetLanguage;
  birthDate: IsoDate;
  practice: {
    name: string;
    timeZone: string;
    practicePhone: string | null;
    urgentPhone: string | null;
    emergencyNumber: string | null;
    maternityPhone: string | null;
    crisisPhone: string | null;
  };
}

/** The open intake behind a link that opens it; null once it was sent, or the link is over. */
async function findOpen(db: Db, { practiceId, clientId, linkId, toldIntakeId }: IntakeScope) {
  return db.toldIntake.findFirst({
    where: {
      ...{ id: toldIntakeId, practiceId, clientId, status: 'open' },
      client: { erasedAt: null },
      links: { some: { id: linkId, revokedAt: null, expiresAt: { gt: now() } } },
    },
    relationLoadStrategy: 'join',
    include: {
      links: { where: { id: linkId }, take: 1, select: { kind: true } },
      client: {
        select: { id: true, dataKey: true, birthDate: true, practice: { select: practiceSelect } },
      },
    },
  });
}

/** What the client has answered so far; logged where somebody looks. Null once there is nothing to answer any more. */
export async function readOwnIntake(
  scope: IntakeScope,
  { isLook = true } = {},
): Promise<OwnIntake | null> {
  return withDb(scope, async (db) => {
    const row = await findOpen(db, scope);
    if (!row) return null;
    const { clientId } = scope;
    if (isLook) await recordAccess(db, scope, { clientId, what: 'client_intake' });
    const { birthDate, practice, ...client } = row.client;
    return {
      answers: storedAnswers(client, row.answers),
      ...{ version: row.version, savedAt: row.updatedAt },
      language: sheetLanguageOf(row.language),
      birthDate: fromColumn(birthDate),
      practice,
    };
  });
}

export interface ToldChanges {
  version: number;
  /** By the ids of the questions; null takes an answer away. */
  changes: StoredAnswers;
  language: SheetLanguage;
}

type Stored = Pick<OwnIntake, 'answers' | 'version' | 'savedAt'>;
export type SavedTold =
  | ({ ok: true } & Stored)
  /** `closed`: sent, or the link is over. */
  | { ok: false; reason: 'closed' }
  /** Another device was faster: what stands there now. */
  | ({ ok: false; reason: 'changed' } & Stored);

/** Holds the row, so that what is put together is put together from what is still there when it is written. */
async function hold(db: Db, { practiceId, toldIntakeId }: IntakeScope): Promise<void> {
  await db.$queryRaw`SELECT id FROM told_intake
    WHERE id = ${toldIntakeId}::uuid AND practice_id = ${practiceId}::uuid FOR NO KEY UPDATE`;
}

function withChanges(before: StoredAnswers, changes: StoredAnswers): StoredAnswers {
  const all = Object.entries({ ...before, ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined));
}

/**
 * Saves what a client has answered over the version that the page has read; what is left out stays. A danger sign in it
 * alarms the practice in the same transaction, and stays when the answer is taken back, also as a wrong tap.
 */
export async function saveToldAnswers(
  scope: IntakeScope,
  { version, changes, language }: ToldChanges,
  judge: (answers: StoredAnswers, birthDate: IsoDate) => JudgedAnswers,
): Promise<SavedTold> {
  const { practiceId, clientId, toldIntakeId } = scope;
  return withDb(scope, async (db): Promise<SavedTold> => {
    await hold(db, scope);
    const row = await findOpen(db, scope);
    if (!row) return { ok: false, reason: 'closed' };
    const { birthDate, practice: _practice, ...client } = row.client;
    const before = storedAnswers(client, row.answers);
    if (!isVersion(version) || row.version !== version) {
      const stands = { answers: before, version: row.version, savedAt: row.updatedAt };
      return { ok: false, reason: 'changed', ...stands };
    }
    const answers = withChanges(before, changes);
    const born = fromColumn(birthDate);
    const judged = judge(answers, born);
    const savedAt = now();
    await db.toldIntake.updateMany({
      where: { id: toldIntakeId, practiceId, version, status: 'open' },
      data: {
        ...{ language, updatedAt: savedAt, version: version + 1 },
        ...{ sectionsDone: judged.sections.done, sectionsAll: judged.sections.all },
        answers: sealJson(client, 'told_intake.answers', answers),
      },
    });
    await raiseAlarms(db, scope, { before: judge(before, born), now: judged });
    await recordAudits(db, scope, [
      { action: 'save_told_intake', entity: 'told_intake', entityId: toldIntakeId, clientId },
    ]);
    return { ok: true, answers, version: version + 1, savedAt };
  });
}

interface SentTold {
  version: number;
  frozen: object;
  contentVersion: string;
  /** What was answered to outcome measures: stored as outcomes in the same transaction, so once. */
  outcomes?: readonly NewOutcome[];
  /** What was signed on the page, one signing for each who has: recorded with the sending, or neither is. */
  consents?: readonly Omit<NewConsents, 'clientId'>[];
}

/** The row itself; null: sent already, or its link is over. */
async function freeze(
  db: Db,
  scope: IntakeScope,
  { version, frozen, contentVersion, outcomes = [] }: SentTold,
): Promise<Result<{ sentAt: Date }, 'closed' | 'changed'>> {
  const { practiceId, clientId, toldIntakeId } = scope;
  await hold(db, scope);
  const row = await findOpen(db, scope);
  if (!row) return { ok: false, reason: 'closed' };
  if (row.version !== version) return { ok: false, reason: 'changed' };
  const sentAt = now();
  await db.toldIntake.updateMany({
    where: { id: toldIntakeId, practiceId, version, status: 'open' },
    data: {
      ...{ status: 'sent', sentAt, updatedAt: sentAt, contentVersion },
      frozen: sealJson(row.client, 'told_intake.frozen', frozen),
    },
  });
  await recordAudits(db, scope, [
    { action: 'send_told_intake', entity: 'told_intake', entityId: toldIntakeId, clientId },
  ]);
  const told = { toldIntakeId, toldOn: row.links[0]?.kind ?? 'own_device' } as const;
  for (const outcome of outcomes) {
    await storeOutcome(db, scope, { client: row.client, outcome, told });
  }
  return { ok: true, value: { sentAt } };
}

/**
 * Sends the own intake: its questions and answers are frozen as they were asked, what was signed is recorded, and no link
 * opens it any more. `changed`: another device has answered since that version; of many at once exactly one sends.
 */
export async function sendToldIntake(
  scope: IntakeScope,
  sent: SentTold,
): Promise<Result<{ sentAt: Date }, 'closed' | 'changed'>> {
  const { clientId } = scope;
  return together(scope, (inner) =>
    withDb(inner, async (db) => {
      // The client first, as whoever takes it over holds them.
      if (!(await lockClient(db, inner, clientId))) return { ok: false, reason: 'closed' };
      const done = await freeze(db, inner, sent);
      if (!done.ok) return done;
      for (const consents of sent.consents ?? []) {
        const recorded = await recordConsents(inner, { ...consents, clientId });
        if (!recorded.ok) throw new Error('A consent was not recorded.');
      }
      return done;
    }),
  );
}
