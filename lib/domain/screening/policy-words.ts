import type { RuleNames } from '../shared/rule-names';
import type { PolicyEffect, PolicyEffectKind, PolicyLimit } from './policy-limit';

/** What the sentence needs names of; in the browser the names of the form's own lists. */
export type PolicyNames = Pick<
  RuleNames,
  'technique' | 'position' | 'region' | 'muscle' | 'item' | 'rule'
>;

type EffectOf<Kind extends PolicyEffectKind> = Extract<PolicyEffect, { kind: Kind }>;
type Words = {
  [Kind in PolicyEffectKind]: (effect: EffectOf<Kind>, names: PolicyNames) => string;
};

function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** "a", "a or b", "a, b or c": names have an "and" of their own. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

function each<Id>(ids: readonly Id[], name: (id: Id) => string): string {
  return listed(ids.map((id) => inSentence(name(id))));
}

const words: Words = {
  pressure_max: ({ level }) => `pressure ${level} at most`,
  minutes_max: ({ minutes }) => `${minutes} minutes of hands-on time at most`,
  technique_out: ({ techniques }, names) => `no ${each(techniques, names.technique)}`,
  position_out: ({ positions }, names) => `not ${each(positions, names.position)}`,
  region_limit: ({ place, pressureMax, contact }, names) => {
    const where = each(place.regions, names.region);
    return contact === false
      ? `no contact at ${where}`
      : `level ${pressureMax} at most at ${where}`;
  },
  muscle_out: ({ muscles }, names) => `no work on ${each(muscles, names.muscle)}`,
  home: ({ items, status, note = '' }, names) => {
    const what = each(items, names.item);
    return status === 'no' ? `no ${what} at home` : `${what} at home only with care: ${note}`;
  },
  home_max_items: ({ max }) => (max === 1 ? 'one home item at most' : `${max} home items at most`),
};

/**
 * A practice's own limit in one sentence: when it holds, and what it takes away. "While the screening finds blood
 * thinners: pressure 2 at most."
 */
export function policyWords(
  { effect, whileRule }: Pick<PolicyLimit, 'effect' | 'whileRule'>,
  names: PolicyNames,
): string {
  const say = words[effect.kind] as (effect: PolicyEffect, names: PolicyNames) => string;
  const what = say(effect, names).replace(/\.$/, '');
  const when =
    whileRule === undefined
      ? 'For every client'
      : `While the screening finds ${inSentence(names.rule(whileRule))}`;
  return `${when}: ${what}.`;
}
