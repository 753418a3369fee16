import { addTemplate, type TemplateInput } from '@/lib/data/plan-templates';
import type { PracticeScope } from '@/lib/data/scope';
import type { TemplatePlan } from '@/lib/domain/session-plan/plan-template';

/** Half an hour for one buttock and a little for the other. */
export const someTemplatePlan = (): TemplatePlan => ({
  minutes: 30,
  phases: { check_in: 3, warm_up: 4, specific: 15, integration: 3, retest: 2, home_care: 3 },
  lines: [
    {
      ...{ muscle: 'gluteus_maximus', side: 'affected', region: 'gluteal', pressure: 2 },
      ...{ technique: 'petrissage', minutes: 6, position: 'side_lying' },
    },
    {
      ...{ muscle: 'gluteus_medius', side: 'affected', region: 'gluteal', pressure: 3 },
      ...{ technique: 'trigger_point_pressure', minutes: 6, position: 'side_lying' },
      ...{ points: 2, holdSeconds: 40, holdRepeats: 2, mustDo: true },
    },
    {
      ...{ muscle: 'gluteus_maximus', side: 'other', region: 'gluteal', pressure: 2 },
      ...{ technique: 'petrissage', minutes: 3, position: 'side_lying' },
    },
  ],
});

export const newTemplate = (more: Partial<TemplateInput> = {}): TemplateInput => ({
  name: 'Our buttock half-hour',
  causes: ['piriformis_syndrome'],
  phases: ['subacute', 'persistent'],
  plan: someTemplatePlan(),
  ...more,
});

/** The id of one of the practice's own templates. */
export async function aTemplate(
  scope: PracticeScope,
  more: Partial<TemplateInput> = {},
): Promise<string> {
  const added = await addTemplate(scope, newTemplate(more));
  if (!added.ok) throw new Error(`The template was not added: ${added.reason}.`);
  return added.value.id;
}
