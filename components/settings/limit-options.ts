import type { PolicyNames } from '@/lib/domain/screening/policy-words';

interface Option {
  value: string;
  label: string;
}

/** What a practice's own limit can name, as the form's lists show it. */
export interface LimitOptions {
  rules: readonly { label: string; options: readonly Option[] }[];
  /** What a rule is called in a sentence. */
  ruleNames: Readonly<Record<string, string>>;
  techniques: readonly Option[];
  positions: readonly Option[];
  muscles: readonly Option[];
  items: readonly Option[];
  regions: readonly Option[];
  /** Pressure levels that limit something: 0 to 4. */
  levels: readonly Option[];
}

const nameIn =
  (options: readonly Option[]) =>
  (id: string): string =>
    options.find(({ value }) => value === id)?.label ?? id;

/** The names for the preview, from the form's own lists. */
export function namesOf(options: LimitOptions): PolicyNames {
  return {
    technique: nameIn(options.techniques),
    position: nameIn(options.positions),
    region: nameIn(options.regions),
    muscle: nameIn(options.muscles),
    item: nameIn(options.items),
    rule: (id) => options.ruleNames[id] ?? id,
  };
}
