import {
  homeCareItems,
  homeCareKinds,
  type HomeCareItem,
  type HomeCareKind,
} from '../home-care/home-care-item';
import type { RuleBook } from '../shared/rule-book';
import { joined, type Part } from './section';

const KIND_WORDS: Readonly<Record<HomeCareKind, string>> = {
  self_massage: 'all self-massage',
  stretch: 'all stretches',
  thermal: 'all cold and heat',
  lifestyle: 'all habits',
  activity: 'all activities',
};

/** Fewer than this stand by name, even where they are all of their kind. */
const GROUP_MIN = 4;
/** Items left over from "every item". */
const LEFT_MAX = 4;

type Name = (item: HomeCareItem) => Part;

function wholeKinds(items: ReadonlySet<HomeCareItem>, ruleBook: RuleBook): HomeCareKind[] {
  return homeCareKinds.filter((kind) => {
    const own = ruleBook.homeCareItems.filter((item) => item.kind === kind);
    return own.length >= GROUP_MIN && own.every(({ id }) => items.has(id));
  });
}

/** Items in few words: whole kinds by their name, "every item but …" where nearly all are meant, each once. */
export function itemWords(items: readonly HomeCareItem[], ruleBook: RuleBook, name: Name): Part[] {
  const wanted = new Set(items);
  const left = homeCareItems.filter((item) => !wanted.has(item));
  if (left.length === 0) return ['every item'];
  if (left.length <= LEFT_MAX) return ['every item but ', ...joined(left.map(name), '; ')];
  const kinds = wholeKinds(wanted, ruleBook);
  const inKinds = new Set(
    ruleBook.homeCareItems.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
  );
  const single = [...wanted].filter((item) => !inKinds.has(item));
  return joined([...kinds.map((kind) => KIND_WORDS[kind]), ...single.map(name)], '; ');
}
