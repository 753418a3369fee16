import { recordAudit } from '@/lib/data/audit';
import { toJson } from '@/lib/data/rows/json-column';
import { isRowId } from '@/lib/data/rows/row-id';
import { withName } from '@/lib/data/rows/member-name';
import {
  newestVersion,
  templateRow,
  templateVersionRow,
  type TemplateRow,
  type TemplateVersionRow,
} from '@/lib/data/rows/template-row';
import { isVersion } from '@/lib/data/rows/version';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { TemplateFit, TemplatePlan } from '@/lib/domain/session-plan/plan-template';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** The chooser of every client's plans reads all that are offered. */
const STANDING_MAX = 200;
const ARCHIVED_SHOWN = 100;
const VERSIONS_SHOWN = 100;

export type TemplateRefusal =
  'not_found' | 'name_taken' | 'too_many' | 'archived' | 'changed_by_someone_else';

/** The practice's own templates that are offered, by name. */
export async function listTemplates(scope: PracticeScope): Promise<TemplateRow[]> {
  const { practiceId } = scope;
  const rows = await withDb(scope, (db) =>
    db.planTemplate.findMany({
      where: { practiceId, archivedAt: null },
      relationLoadStrategy: 'join',
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      include: newestVersion,
    }),
  );
  return rows.map(templateRow);
}

/** Templates that are no longer offered, the last ones first. */
export async function listArchivedTemplates(scope: PracticeScope): Promise<TemplateRow[]> {
  const { practiceId } = scope;
  const rows = await withDb(scope, (db) =>
    db.planTemplate.findMany({
      where: { practiceId, archivedAt: { not: null } },
      relationLoadStrategy: 'join',
      orderBy: [{ archivedAt: 'desc' }, { id: 'desc' }],
      take: ARCHIVED_SHOWN,
      include: newestVersion,
    }),
  );
  return rows.map(templateRow);
}

async function readTemplate(
  db: Db,
  { practiceId }: PracticeScope,
  templateId: string,
): Promise<TemplateRow | null> {
  const row = await db.planTemplate.findFirst({
    where: { id: templateId, practiceId },
    relationLoadStrategy: 'join',
    include: newestVersion,
  });
  return row && templateRow(row);
}

/** One template, archived or not; null when the practice has none with that id. */
export async function findTemplate(
  scope: PracticeScope,
  templateId: string,
): Promise<TemplateRow | null> {
  if (!isRowId(templateId)) return null;
  return withDb(scope, (db) => readTemplate(db, scope, templateId));
}

/** Every version of a template, the newest first. */
export async function listTemplateVersions(
  scope: PracticeScope,
  templateId: string,
): Promise<TemplateVersionRow[]> {
  if (!isRowId(templateId)) return [];
  const { practiceId } = scope;
  const rows = await withDb(scope, (db) =>
    db.planTemplateVersion.findMany({
      where: { practiceId, templateId },
      relationLoadStrategy: 'join',
      orderBy: { number: 'desc' },
      take: VERSIONS_SHOWN,
      include: { createdBy: withName },
    }),
  );
  return rows.map(templateVersionRow);
}

/** What a version says. */
export interface TemplateInput extends TemplateFit {
  name: string;
  plan: TemplatePlan;
}

/** Holds the practice's row, so that two that would take one name at once come one after the other. */
async function isNameTaken(
  db: Db,
  { practiceId }: PracticeScope,
  { name, except }: { name: string; except?: string },
): Promise<boolean> {
  await db.$queryRaw`SELECT id FROM practice WHERE id = ${practiceId}::uuid FOR NO KEY UPDATE`;
  const others = await db.planTemplate.count({
    where: {
      practiceId,
      archivedAt: null,
      name: { equals: name, mode: 'insensitive' },
      ...(except !== undefined && { id: { not: except } }),
    },
  });
  return others > 0;
}

const versionColumns = (
  { practiceId, accountId }: PracticeScope,
  { name, causes, phases, plan }: TemplateInput,
) => ({
  ...{ practiceId, name, createdById: accountId },
  causes: [...causes],
  phases: [...phases],
  plan: toJson(plan),
});

/** Adds a template with its first version. Two that are offered never share a name, in capitals or not. */
export async function addTemplate(
  scope: PracticeScope,
  input: TemplateInput,
): Promise<Result<{ id: string }, 'name_taken' | 'too_many'>> {
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    if (await isNameTaken(db, scope, input)) return { ok: false, reason: 'name_taken' };
    const standing = await db.planTemplate.count({ where: { practiceId, archivedAt: null } });
    if (standing >= STANDING_MAX) return { ok: false, reason: 'too_many' };
    const { id } = await db.planTemplate.create({
      data: { practiceId, name: input.name },
      select: { id: true },
    });
    const first = { ...versionColumns(scope, input), templateId: id, number: 1 };
    await db.planTemplateVersion.create({ data: first });
    await recordAudit(db, scope, {
      action: 'add_template',
      entity: 'plan_template',
      entityId: id,
    });
    return { ok: true, value: { id } };
  });
}

/**
 * Saves a new version over the one that the caller has read; the older ones stay as they are. Refused when it was archived or
 * changed meanwhile, or when another template has the name.
 */
export async function saveTemplate(
  scope: PracticeScope,
  input: TemplateInput & { templateId: string; version: number },
): Promise<Result<TemplateRow, TemplateRefusal>> {
  const { templateId, version, name } = input;
  if (!isRowId(templateId) || !isVersion(version)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    if (await isNameTaken(db, scope, { name, except: templateId })) {
      return {
        ok: false,
        reason: (await readTemplate(db, scope, templateId)) ? 'name_taken' : 'not_found',
      };
    }
    const saved = await db.planTemplate.updateMany({
      where: { id: templateId, practiceId, version, archivedAt: null },
      data: { name, version: { increment: 1 } },
    });
    if (saved.count === 0) return refusalOf(db, scope, templateId);
    const number = version + 1;
    await db.planTemplateVersion.create({
      data: { ...versionColumns(scope, input), templateId, number },
    });
    await recordAudit(db, scope, {
      action: 'save_template',
      entity: 'plan_template',
      entityId: templateId,
    });
    const row = await readTemplate(db, scope, templateId);
    return row ? { ok: true, value: row } : { ok: false, reason: 'not_found' };
  });
}

async function refusalOf(
  db: Db,
  scope: PracticeScope,
  templateId: string,
): Promise<{ ok: false; reason: TemplateRefusal }> {
  const row = await readTemplate(db, scope, templateId);
  if (!row) return { ok: false, reason: 'not_found' };
  return { ok: false, reason: row.archivedAt ? 'archived' : 'changed_by_someone_else' };
}

/** Takes a template out of what is offered: it stays readable with all its versions. Archived twice is `not_found`. */
export async function archiveTemplate(
  scope: PracticeScope,
  { templateId }: { templateId: string },
): Promise<Result<{ id: string }, 'not_found'>> {
  if (!isRowId(templateId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const archived = await db.planTemplate.updateMany({
      where: { id: templateId, practiceId, archivedAt: null },
      data: { archivedAt: now(), archivedById: accountId },
    });
    if (archived.count === 0) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'archive_template',
      entity: 'plan_template',
      entityId: templateId,
    });
    return { ok: true, value: { id: templateId } };
  });
}

/** Offers an archived template again, unless another one has its name by now. */
export async function restoreTemplate(
  scope: PracticeScope,
  { templateId }: { templateId: string },
): Promise<Result<{ id: string }, 'not_found' | 'name_taken'>> {
  if (!isRowId(templateId)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const row = await readTemplate(db, scope, templateId);
    if (!row?.archivedAt) return { ok: false, reason: 'not_found' };
    if (await isNameTaken(db, scope, row)) return { ok: false, reason: 'name_taken' };
    await db.planTemplate.updateMany({
      where: { id: templateId, practiceId },
      data: { archivedAt: null, archivedById: null },
    });
    await recordAudit(db, scope, {
      action: 'restore_template',
      entity: 'plan_template',
      entityId: templateId,
    });
    return { ok: true, value: { id: templateId } };
  });
}
