import { planRules, type PlanRule } from './plan-rules';
import { plainMarks, sources } from './sources';

/**
 * A plan rule as the screen of a plan quotes it, with what it rests on: "Plan rule pv_12: … Source: …". An id that is no
 * rule is a bug.
 */
export function planRuleWords(id: PlanRule['id']): string {
  const rule = planRules.find((one) => one.id === id);
  if (!rule) throw new Error(`No plan rule is called "${id}".`);
  const titles = rule.sources.map(
    (mark) => [...sources, ...plainMarks].find((one) => one.mark === mark)?.title ?? mark,
  );
  return `Plan rule ${id}: ${rule.text} Source: ${titles.join('; ')}.`;
}
