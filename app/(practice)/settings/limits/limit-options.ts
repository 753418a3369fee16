import { askedQuestions } from '@/app/asked-questions';
import type { LimitOptions } from '@/components/settings/limit-options';
import { ruleBook } from '@/lib/content/rule-book';
import { causeColumns } from '@/lib/domain/intake/suspected-cause';
import { ruleNames } from '@/lib/domain/shared/rule-names';

const names = ruleNames(ruleBook);

interface Named {
  id: string;
  name: string;
  retired?: true;
}

const named = (records: readonly Named[]) =>
  records
    .filter(({ retired }) => retired !== true)
    .map(({ id, name }) => ({ value: id, label: name }));

const byLabel = (one: { label: string }, other: { label: string }) =>
  one.label.localeCompare(other.label, 'en');

const causes = [...new Set([...ruleBook.causes.map(({ id }) => id), ...causeColumns])];

/** What a limit can hang on, in groups as the list shows them. */
const rules: LimitOptions['rules'] = [
  {
    label: 'Suspected causes',
    options: causes.map((id) => ({ value: id, label: names.rule(id) })).sort(byLabel),
  },
  { label: 'Conditions', options: named(ruleBook.contraindications).sort(byLabel) },
  {
    label: 'Red flags',
    options: ruleBook.redFlags
      .filter(({ retired }) => retired !== true)
      .map(({ id, pointsTo, ask }) => ({ value: id, label: `${pointsTo} (${ask})` })),
  },
];

/** Everything that a limit may name. */
export const knownRules: ReadonlySet<string> = new Set(
  rules.flatMap(({ options }) => options.map(({ value }) => value)),
);

/** What the form offers; nothing else of the rule book goes to the browser. */
export const limitOptions: LimitOptions = {
  rules,
  ruleNames: Object.fromEntries([...knownRules].map((rule) => [rule, names.rule(rule)])),
  techniques: named(ruleBook.techniques),
  positions: named(ruleBook.positions),
  muscles: named(ruleBook.muscles).sort(byLabel),
  items: named(ruleBook.homeCareItems),
  regions: askedQuestions.regions.map(({ id, label }) => ({ value: id, label })),
  levels: ruleBook.pressures
    .filter(({ level }) => level < 5)
    .map(({ level, name }) => ({ value: String(level), label: `${level} ${name}` })),
};
