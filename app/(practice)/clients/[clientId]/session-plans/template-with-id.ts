import { planTemplates } from '@/lib/content/plan-templates/plan-templates';
import { templatePlan } from '@/lib/content/plan-templates/template-plan';
import { findTemplate } from '@/lib/data/plan-templates';
import type { PracticeScope } from '@/lib/data/scope';
import type { SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import type { TemplatePlan } from '@/lib/domain/session-plan/plan-template';

/** A template in one length, and what it is called; null where there is none with that id, or it is archived. */
export async function templateWithId(
  scope: PracticeScope,
  { templateId, minutes }: { templateId: string; minutes: number },
): Promise<{ name: string; plan: TemplatePlan; causes: readonly SuspectedCause[] } | null> {
  const record = planTemplates.find(({ id }) => id === templateId);
  if (record) {
    const plan = record.plans.find(({ length }) => length === minutes);
    return plan
      ? { name: record.name, plan: templatePlan(record, plan), causes: record.causes }
      : null;
  }
  const row = await findTemplate(scope, templateId);
  return row && !row.archivedAt && row.plan.minutes === minutes
    ? { name: `${row.name}, version ${row.number}`, plan: row.plan, causes: row.causes }
    : null;
}
