import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { notErased, type KeyHolder } from '@/lib/data/rows/client-key';
import {
  homeCareDraftInclude,
  homeCareDraftRow,
  type HomeCareDraftRow,
} from '@/lib/data/rows/home-care-draft-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { usualAround, type SheetAround } from '@/lib/domain/home-care/sheet-around';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** Where the choice of a client's next sheet stands. */
export interface HomeCareChoice {
  /** Raised by every save of a choice, by what closes one, and by every sheet that is issued; 0 before the first. */
  version: number;
  /** Null while nobody has begun to choose since the last sheet. */
  draft: HomeCareDraftRow | null;
}

type Of = { practiceId: string; clientId: string };

async function readChoice(db: Db, where: Of): Promise<HomeCareChoice & { last: number }> {
  const newest = await db.homeCareDraft.findFirst({
    where: { ...where, ...notErased },
    relationLoadStrategy: 'join',
    orderBy: { version: 'desc' },
    include: homeCareDraftInclude,
  });
  const { _max } = await db.homeCareSheet.aggregate({ where, _max: { number: true } });
  const last = newest?.version ?? 0;
  return {
    last,
    version: last + (_max.number ?? 0),
    draft: newest && newest.closedAt === null ? homeCareDraftRow(newest) : null,
  };
}

/** The choice of a client's next sheet; version 0 and nothing begun where the practice has no such client. */
export async function findHomeCareChoice(
  scope: PracticeScope,
  clientId: string,
): Promise<HomeCareChoice> {
  if (!isRowId(clientId)) return { version: 0, draft: null };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const { version, draft } = await readChoice(db, { practiceId, clientId });
    return { version, draft };
  });
}

interface Write {
  client: KeyHolder;
  program: readonly ProgramItem[];
  around: SheetAround;
  choice: HomeCareChoice & { last: number };
}

async function write(
  db: Db,
  { practiceId, accountId }: PracticeScope,
  { client, program, around, choice }: Write,
): Promise<{ id: string; savedAt: Date }> {
  const savedAt = now();
  const columns = {
    program: sealJson(client, 'home_care_draft.program', program),
    around: sealJson(client, 'home_care_draft.around', around),
    updatedAt: savedAt,
    version: choice.last + 1,
  };
  if (choice.draft) {
    const { id } = choice.draft;
    await db.homeCareDraft.updateMany({ where: { id, practiceId }, data: columns });
    return { id, savedAt };
  }
  const { id } = await db.homeCareDraft.create({
    data: { practiceId, clientId: client.id, createdById: accountId, ...columns },
    select: { id: true },
  });
  return { id, savedAt };
}

/** Saves the whole choice over the version that the caller has read; the first save of one makes its row. */
export async function saveHomeCareDraft(
  scope: PracticeScope,
  input: {
    clientId: string;
    version: number;
    program: readonly ProgramItem[];
    around?: SheetAround;
  },
): Promise<Result<{ version: number; savedAt: Date }, 'not_found' | 'changed_by_someone_else'>> {
  const { clientId, version, program, around = usualAround } = input;
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return { ok: false, reason: 'not_found' };
    const choice = await readChoice(db, { practiceId, clientId });
    if (choice.version !== version) return { ok: false, reason: 'changed_by_someone_else' };
    const { id, savedAt } = await write(db, scope, { client, program, around, choice });
    await recordAudit(db, scope, {
      action: 'save_home_care',
      entity: 'home_care_draft',
      entityId: id,
      clientId,
    });
    return { ok: true, value: { version: version + 1, savedAt } };
  });
}
