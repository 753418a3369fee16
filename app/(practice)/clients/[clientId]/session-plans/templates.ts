import { fitWords } from '@/app/template-fit-words';
import type { TemplateChoice } from '@/components/session-plan/template-chooser';
import type { Member } from '@/lib/access/require-member';
import { planTemplates } from '@/lib/content/plan-templates/plan-templates';
import { listTemplates } from '@/lib/data/plan-templates';
import type { TemplateRow } from '@/lib/data/rows/template-row';
import { phaseOf } from '@/lib/domain/intake/phase';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { LibraryRef } from '@/lib/domain/library/library-record';
import { fitsTemplate, type PlanTemplateRecord } from '@/lib/domain/session-plan/plan-template';

import { planFromTemplateAction } from './template-actions';

const offered = planTemplates.filter(({ retired }) => !retired);

/** The records of the library behind the product’s templates. */
export const templateRecords: readonly LibraryRef[] = offered.map(({ id }) => ({
  kind: 'plan_template',
  id,
}));

type Choice = Omit<TemplateChoice, 'use'>;

function ownChoice(row: TemplateRow, isSuggested: boolean): Choice {
  return {
    id: row.id,
    name: row.name,
    about: `Your own, version ${row.number}`,
    fit: fitWords(row),
    href: `/settings/templates/${row.id}`,
    lengths: [row.plan.minutes],
    found: `${row.name} ${fitWords(row)}`,
    isSuggested,
    isOwn: true,
  };
}

function productChoice(record: PlanTemplateRecord, isSuggested: boolean): Choice {
  const { id, name, summary, aliases, plans } = record;
  return {
    id,
    name,
    about: summary,
    fit: fitWords(record),
    href: `/library/plan_template/${id}`,
    lengths: plans.map(({ length }) => length),
    found: [name, summary, ...aliases, fitWords(record)].join(' '),
    isSuggested,
    isOwn: false,
  };
}

/** Every template for this client, those for the cause and phase first, the practice's own before the product's. */
export async function templateChoices(
  { scope, today }: Member,
  { clientId, answers }: { clientId: string; answers: IntakeAnswers | undefined },
): Promise<TemplateChoice[]> {
  if (!answers) return [];
  const client = {
    causes: answers.causes.map(({ cause }) => cause),
    phase: phaseOf({ onsetDate: answers.onsetDate, irritable: answers.irritable === true, today }),
  };
  return [
    ...(await listTemplates(scope)).map((row) => ownChoice(row, fitsTemplate(row, client))),
    ...offered.map((record) => productChoice(record, fitsTemplate(record, client))),
  ].map((choice) => ({
    ...choice,
    use: planFromTemplateAction.bind(null, { clientId, templateId: choice.id }),
  }));
}
