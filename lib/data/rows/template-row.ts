import type { PlanTemplate, PlanTemplateVersion } from '@/lib/data/generated/client';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import type { TemplateFit, TemplatePlan } from '@/lib/domain/session-plan/plan-template';
import {
  templateFitSchema,
  templatePlanSchema,
} from '@/lib/domain/session-plan/plan-template.schema';

/** A template as somebody saved it. */
export interface TemplateVersionRow extends TemplateFit {
  number: number;
  name: string;
  plan: TemplatePlan;
  createdAt: Date;
  createdByName: string;
}

/** One of the practice's own templates with its newest version. */
export interface TemplateRow extends TemplateVersionRow {
  id: string;
  /** Set when it is no longer offered. */
  archivedAt: Date | null;
  archivedByName: string | null;
}

export const newestVersion = {
  archivedBy: withName,
  versions: { orderBy: { number: 'desc' }, take: 1, include: { createdBy: withName } },
} as const;

type VersionColumns = PlanTemplateVersion & { createdBy: NamedMember };

/** Throws a ZodError when the columns hold no template: half of one would be a plan that nobody has written. */
export function templateVersionRow(row: VersionColumns): TemplateVersionRow {
  const { name, causes, phases } = row;
  return {
    ...templateFitSchema.parse({ name, causes, phases }),
    number: row.number,
    plan: templatePlanSchema.parse(row.plan),
    createdAt: row.createdAt,
    createdByName: nameOf(row.createdBy) ?? '',
  };
}

export function templateRow(
  row: PlanTemplate & { archivedBy: NamedMember | null; versions: VersionColumns[] },
): TemplateRow {
  const [newest] = row.versions;
  if (!newest) throw new Error('A template has no version.');
  return {
    ...templateVersionRow(newest),
    id: row.id,
    archivedAt: row.archivedAt,
    archivedByName: nameOf(row.archivedBy),
  };
}
