import type { PlanMuscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import { itemRecords } from '../home-care/item-records';
import { NO_HELPER } from '../home-care/alone-at-home';
import { OWN_ITEM, type HomeItemId } from '../home-care/own-item';
import type { RegionKey, RuleId } from '../screening/limits';
import type { Technique } from '../session-plan/technique';
import { onceFor } from './once-for';
import { ownRangeWords } from './own-range-words';
import type { RuleBook } from './rule-book';

/** What things are called in sentences for a therapist. */
export interface RuleNames {
  muscle(id: PlanMuscle): string;
  technique(id: Technique): string;
  position(id: Position): string;
  item(id: HomeItemId): string;
  /** "calf", "left calf". */
  region(key: RegionKey): string;
  /** The rule behind a limit, in words; an unknown id as it stands. */
  rule(id: RuleId): string;
  /** Several rules, each once. */
  rules(ids: readonly RuleId[]): string;
}

const OWN_RULES: Readonly<Record<string, string>> = {
  'flare.acute': 'a flare in the last 3 days',
  [NO_HELPER.rule]: NO_HELPER.words,
  [OWN_ITEM.rule]: OWN_ITEM.words,
  pv_11: 'strong pain, or a first visit in the acute phase',
};

const OWN_PREFIXES: readonly (readonly [string, (rest: string) => string])[] = [
  ['policy.', (rest) => `the practice’s own limit (${inWords(rest)})`],
  ...Object.entries(ownRangeWords).map(([prefix, words]) => [prefix, () => words] as const),
];

function inWords(id: string): string {
  return id.replaceAll('_', ' ');
}

function namesById<Id extends string>(
  records: readonly { id: Id; name: string }[],
): (id: Id) => string {
  const names = new Map<string, string>(records.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? inWords(id);
}

function causeName(id: RuleId, ruleBook: RuleBook): string | undefined {
  const [cause = '', phase] = id.split('.');
  const name = ruleBook.causes.find((one) => one.id === cause)?.name;
  if (name === undefined || phase === undefined) return name;
  return phase === 'acute' ? `${name}, acute or irritable` : `${name}, later phase`;
}

function ownName(id: RuleId): string | undefined {
  const prefixed = OWN_PREFIXES.find(([prefix]) => id.startsWith(prefix));
  return OWN_RULES[id] ?? prefixed?.[1](id.slice(prefixed[0].length));
}

/** Names from the rule book, for messages and explanations. */
export const ruleNames = onceFor((ruleBook: RuleBook): RuleNames => {
  const rule = (id: RuleId): string =>
    ruleBook.contraindications.find((row) => row.id === id)?.name ??
    ruleBook.redFlags.find((flag) => flag.id === id)?.pointsTo ??
    causeName(id, ruleBook) ??
    ownName(id) ??
    inWords(id);
  return {
    muscle: namesById(ruleBook.muscles),
    technique: namesById(ruleBook.techniques),
    position: namesById(ruleBook.positions),
    item: namesById<HomeItemId>(itemRecords(ruleBook)),
    region: (key) => {
      const [id = key, side] = key.split('.');
      const known: Readonly<Record<string, string>> = ruleBook.regionNames ?? {};
      const name = known[id] ?? inWords(id);
      return side === undefined ? name : `${side} ${name}`;
    },
    rule,
    rules: (ids) => [...new Set(ids.map(rule))].join('; '),
  };
});
