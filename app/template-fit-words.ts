import { ruleBook } from '@/lib/content/rule-book';
import { phaseNames } from '@/lib/domain/intake/phase-words';
import { phases as allPhases } from '@/lib/domain/intake/suspected-cause';
import type { TemplateFit } from '@/lib/domain/session-plan/plan-template';
import { ruleNames } from '@/lib/domain/shared/rule-names';

const names = ruleNames(ruleBook);

/** Causes and phases to choose from, in words. */
export const fitOptions = {
  causes: ruleBook.causes.map(({ id, name }) => ({ value: id, label: name })),
  phases: allPhases.map((phase) => ({
    value: phase,
    label: phaseNames[phase].name,
    hint: phaseNames[phase].span,
  })),
};

/** "Piriformis syndrome. Subacute, persistent" */
export function fitWords({ causes, phases }: TemplateFit): string {
  const each = phases.map((phase) => phaseNames[phase].name);
  const when = phases.length === allPhases.length ? 'Any phase' : each.join(', ');
  return `${causes.map((cause) => names.rule(cause)).join(', ')}. ${when}`;
}
