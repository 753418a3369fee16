import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { Prisma } from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import {
  intakeLinkInclude,
  intakeLinkRow,
  type IntakeLinkRow,
} from '@/lib/data/rows/told-intake-row';
import type { IntakeScope, PracticeScope, SystemScope } from '@/lib/data/scope';
import { askAlone, withDb, type Db } from '@/lib/data/transaction';
import { sheetLanguageOf, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a link opens something. */
export const INTAKE_LINK_DAYS = 14;
/** What was begun and left for longer is not of today any more: the next link begins anew. */
const LAPSES_AFTER_DAYS = 30;
/** More than are ever needed at once: one on paper, one in an e-mail, one on the tablet, and some that were lost. */
const OPEN_MAX = 10;
const SHOWN = 10;

/** What a link opens, for the gate alone. */
export interface FoundIntakeLink {
  linkId: string;
  practiceId: string;
  clientId: string;
  toldIntakeId: string;
  kind: 'own_device' | 'tablet';
  state: 'open' | 'over' | 'revoked' | 'sent';
  birthDate: IsoDate;
  expiresAt: Date;
  language: SheetLanguage;
  /** Whom to ask where it opens nothing. */
  practiceName: string;
  practicePhone: string | null;
}

/** The link behind a token, by its hash; null when it is unknown, or the record erased. */
export async function findIntakeLink(
  _scope: SystemScope,
  { tokenHash }: { tokenHash: string },
): Promise<FoundIntakeLink | null> {
  const [row] = await askAlone<Omit<FoundIntakeLink, 'birthDate'> & { birthDate: Date }>(
    Prisma.sql`SELECT * FROM intake_link_find(${tokenHash})`,
  );
  if (!row) return null;
  return { ...row, birthDate: fromColumn(row.birthDate), language: sheetLanguageOf(row.language) };
}

/** The client's own intake that is open; what was left too long is set aside, and a new one begun. */
async function openToldIntake(
  db: Db,
  scope: PracticeScope,
  { client, language }: { client: KeyHolder; language: SheetLanguage },
): Promise<string> {
  const { practiceId } = scope;
  const clientId = client.id;
  const open = await db.toldIntake.findFirst({
    where: { practiceId, clientId, status: 'open' },
    select: { id: true, updatedAt: true },
  });
  const oldest = now().getTime() - LAPSES_AFTER_DAYS * DAY_MS;
  if (open && open.updatedAt.getTime() > oldest) return open.id;
  if (open) {
    const where = { id: open.id, practiceId };
    await db.toldIntake.updateMany({ where, data: { status: 'lapsed' } });
    await recordAudit(db, scope, {
      ...{ action: 'lapse_told_intake', entity: 'told_intake', entityId: open.id, clientId },
    });
  }
  const answers = sealJson(client, 'told_intake.answers', {});
  const data = { practiceId, clientId, language, answers };
  return (await db.toldIntake.create({ data, select: { id: true } })).id;
}

/**
 * Makes a link for one client: whatever links there are, they open the same unfinished intake. `tokenHash` is the SHA-256
 * of what stands in the link. `not_found` when the practice has no such client; `too_many` while ten links are open.
 */
export async function makeIntakeLink(
  scope: PracticeScope,
  link: {
    clientId: string;
    kind: 'own_device' | 'tablet';
    tokenHash: string;
    language: SheetLanguage;
  },
): Promise<Result<{ id: string }, 'not_found' | 'too_many'>> {
  const { practiceId, accountId } = scope;
  const { clientId, kind, tokenHash, language } = link;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return { ok: false, reason: 'not_found' };
    const open = await db.intakeLink.count({
      where: {
        ...{ practiceId, clientId, revokedAt: null, expiresAt: { gt: now() } },
        told: { status: 'open' },
      },
    });
    if (open >= OPEN_MAX) return { ok: false, reason: 'too_many' };
    const toldIntakeId = await openToldIntake(db, scope, { client, language });
    const expiresAt = new Date(now().getTime() + INTAKE_LINK_DAYS * DAY_MS);
    const { id } = await db.intakeLink.create({
      data: {
        ...{ practiceId, clientId, toldIntakeId, kind, tokenHash, expiresAt },
        createdById: accountId,
      },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      ...{ action: 'make_intake_link', entity: 'intake_link', entityId: id, clientId },
    });
    return { ok: true, value: { id } };
  });
}

/**
 * Where a link is to be sent and when it ends, with its line in the audit: what leaves the practice is written down before it leaves.
 * `no_address`: none is kept for this client.
 */
export async function recordIntakeMail(
  scope: PracticeScope,
  { clientId, linkId }: { clientId: string; linkId: string },
): Promise<Result<{ to: string; expiresAt: Date }, 'not_found' | 'no_address'>> {
  if (!isRowId(clientId) || !isRowId(linkId)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const link = await db.intakeLink.findFirst({
      where: { id: linkId, practiceId, clientId, revokedAt: null, client: { erasedAt: null } },
      select: { expiresAt: true, client: { select: { email: true } } },
    });
    if (!link) return { ok: false, reason: 'not_found' };
    const { email } = link.client;
    if (!email) return { ok: false, reason: 'no_address' };
    await recordAudit(db, scope, {
      ...{ action: 'mail_intake_link', entity: 'intake_link', entityId: linkId, clientId },
    });
    return { ok: true, value: { to: email, expiresAt: link.expiresAt } };
  });
}

/** The client's newest links, the newest first. */
export async function listIntakeLinks(
  scope: PracticeScope,
  clientId: string,
): Promise<IntakeLinkRow[]> {
  if (!isRowId(clientId)) return [];
  const at = now();
  const rows = await withDb(scope, (db) =>
    db.intakeLink.findMany({
      where: { practiceId: scope.practiceId, clientId, client: { erasedAt: null } },
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: SHOWN,
      include: intakeLinkInclude,
    }),
  );
  return rows.map((row) => intakeLinkRow(row, at));
}

/** Takes a link back: it opens nothing any more, on any device. What was answered stays. */
export async function revokeIntakeLink(
  scope: PracticeScope,
  { clientId, linkId }: { clientId: string; linkId: string },
): Promise<Result<null, 'not_found'>> {
  if (!isRowId(clientId) || !isRowId(linkId)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const { count } = await db.intakeLink.updateMany({
      where: { id: linkId, practiceId, clientId, revokedAt: null, client: { erasedAt: null } },
      data: { revokedAt: now() },
    });
    if (count === 0) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      ...{ action: 'revoke_intake_link', entity: 'intake_link', entityId: linkId, clientId },
    });
    return { ok: true, value: null };
  });
}

/** That a link was opened with the right birth date; the first time counts. */
export async function markLinkOpened(scope: IntakeScope): Promise<void> {
  const { practiceId, clientId, linkId } = scope;
  await withDb(scope, (db) =>
    db.intakeLink.updateMany({
      where: { id: linkId, practiceId, clientId, openedAt: null },
      data: { openedAt: now() },
    }),
  );
}
