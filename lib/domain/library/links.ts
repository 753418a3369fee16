import type { PlanMuscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import type { Region } from '../anatomy/region';
import type { HomeCareItem } from '../home-care/home-care-item';
import type { SuspectedCause } from '../intake/suspected-cause';
import type { RuleId } from '../screening/limits';
import { onceFor } from '../shared/once-for';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import { inSentence } from '../shared/sentence';
import type { Technique } from '../session-plan/technique';
import { itemWords } from './item-words';
import type { LibraryKind, LibraryRef } from './library-record';
import type { Part } from './section';

/** Names that lead to their record; inside a sentence they begin small. */
export interface Links {
  technique(id: Technique): Part;
  muscle(id: PlanMuscle): Part;
  position(id: Position): Part;
  region(id: Region): Part;
  item(id: HomeCareItem): Part;
  /** Several items in few words: whole kinds by their name. */
  items(ids: readonly HomeCareItem[]): Part[];
  cause(id: SuspectedCause): Part;
  /** A red flag, row, cause column, region default; what has no record is words. */
  rule(id: RuleId): Part;
}

const KIND_OF_PREFIX: readonly (readonly [string, LibraryKind])[] = [
  ['rf_', 'red_flag'],
  ['ci_', 'contraindication'],
  ['pv_', 'plan_rule'],
];
/** What stands before the dot of a rule; a cause's column stands before its phase. */
const KIND_OF_HEAD: Readonly<Record<string, LibraryKind | null>> = {
  region_default: 'region',
  muscle: 'muscle',
  technique: 'technique',
  flare: null,
  policy: null,
};

/** The record behind a rule's name in `because`; null for rules that are no record (a flare, a practice's own limit). */
export function refOfRule(rule: RuleId): LibraryRef | null {
  const prefixed = KIND_OF_PREFIX.find(([prefix]) => rule.startsWith(prefix));
  if (prefixed) return { kind: prefixed[1], id: rule };
  const [head = '', rest = ''] = rule.split('.');
  const kind = KIND_OF_HEAD[head];
  if (kind === null) return null;
  return kind === undefined ? { kind: 'cause', id: head } : { kind, id: rest };
}

function makeLinks(ruleBook: RuleBook): Links {
  const names = ruleNames(ruleBook);
  const to =
    (kind: LibraryKind) =>
    <Id extends string>(name: (id: Id) => string) =>
    (id: Id): Part => ({ ref: { kind, id }, text: inSentence(name(id)) });
  const item = (id: HomeCareItem): Part => ({
    ref: { kind: 'home_care_item', id },
    text: names.item(id),
  });
  return {
    technique: to('technique')(names.technique),
    muscle: to('muscle')(names.muscle),
    position: to('position')(names.position),
    region: to('region')(names.region),
    item,
    items: (ids) => itemWords(ids, ruleBook, item),
    cause: (id) => ({ ref: { kind: 'cause', id }, text: names.rule(id) }),
    rule: (id) => {
      const ref = refOfRule(id);
      return ref === null ? names.rule(id) : { ref, text: names.rule(id) };
    },
  };
}

/** The links of a rule book. */
export const linksOf: (ruleBook: RuleBook) => Links = onceFor(makeLinks);
