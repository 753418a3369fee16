import type { AffectedSide } from '../anatomy/side';
import type { HomeCareItem, HomeCareItemRecord } from '../home-care/home-care-item';
import { OWN_ITEM, type OwnItemId } from '../home-care/own-item';
import type { OwnItemRecord } from '../home-care/own-item-record';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import type { ActiveEffect } from './apply-effect';
import { homeOf } from './finish-limits';
import { homeOutcome, type HomeEffect } from './home-effect';
import type { HomeItemLimit, Limits, RuleId } from './limits';
import { emptyHome, joinHome, type HomeDraft } from './limits-draft';
import { keyConcerns, marksOf } from './place';
import type { PolicyLimit } from './policy-limit';
import { effectsThatHold } from './screen';

type ActiveHome = ActiveEffect & { effect: HomeEffect };

/** Items of the catalogue that an own item is weighed by. */
interface Likeness {
  /** Ask of the body nothing that the own item does not ask as well: what keeps one of these off keeps it off too. */
  kin: ReadonlySet<HomeCareItem>;
  /** The same, without those that ask nothing at all: what is noted of these is noted of it. */
  closeKin: ReadonlySet<HomeCareItem>;
  /** Of its kind, or with one of its loads: what keeps one of these off a place keeps it off there too. */
  near: ReadonlySet<HomeCareItem>;
  /** All of its kind: where none of them is open, neither is the own item. */
  ofKind: readonly HomeCareItem[];
  /** All that carry one of its loads, load by load: what one rule says of all of them it says of the load. */
  carriers: readonly (readonly HomeCareItem[])[];
}

const idsOf = (records: readonly HomeCareItemRecord[]): HomeCareItem[] =>
  records.map(({ id }) => id);

function likenessOf(own: OwnItemRecord, ours: readonly HomeCareItemRecord[]): Likeness {
  const kin = ours.filter(({ loadTags }) => loadTags.every((tag) => own.loadTags.includes(tag)));
  const ofKind = ours.filter(({ kind }) => kind === own.kind);
  const carriers = own.loadTags.map((tag) => ours.filter(({ loadTags }) => loadTags.includes(tag)));
  return {
    kin: new Set(idsOf(kin)),
    closeKin: new Set(
      idsOf(kin.filter(({ loadTags }) => loadTags.length > 0 || own.loadTags.length === 0)),
    ),
    near: new Set(idsOf([...ofKind, ...carriers.flat()])),
    ofKind: idsOf(ofKind),
    carriers: carriers.map(idsOf).filter((group) => group.length > 0),
  };
}

interface Weighed {
  own: OwnItemRecord;
  like: Likeness;
  effects: readonly ActiveHome[];
  affectedSide: AffectedSide;
  limits: Pick<Limits, 'pressureMax' | 'regions'>;
}

const draftOf = (part: Partial<HomeDraft>): HomeDraft => ({ ...emptyHome(), ...part });

/** A practice's own limit names one item and means that one: its own items may be what stands in its place. */
const namesOne = ({ rule }: ActiveHome): boolean => rule.startsWith('policy.');

type Named = ReadonlySet<HomeCareItem>;
const holdsAll = (named: Named, group: readonly HomeCareItem[]): boolean =>
  group.every((item) => named.has(item));

/** A rule that names all of a kind, or every carrier of a load, means the kind or the load. */
const isOfAll = (named: Named, { ofKind, carriers }: Likeness): boolean =>
  [ofKind, ...carriers].some((group) => holdsAll(named, group));

function itemsByRule(effects: readonly ActiveHome[]): Map<RuleId, Set<HomeCareItem>> {
  const byRule = new Map<RuleId, Set<HomeCareItem>>();
  for (const { rule, effect } of effects) {
    byRule.set(rule, new Set([...(byRule.get(rule) ?? []), ...effect.items]));
  }
  return byRule;
}

/** The rules that keep it off wherever it is done. */
function refusals(refused: readonly ActiveHome[], like: Likeness): RuleId[] {
  const byRule = itemsByRule(refused);
  const ofKin = refused.filter(
    (active) => !namesOne(active) && active.effect.items.some((item) => like.kin.has(item)),
  );
  const ofAll = [...byRule].filter(([, named]) => isOfAll(named, like));
  const shut = new Set([...byRule.values()].flatMap((named) => [...named]));
  const ofKind = holdsAll(shut, like.ofKind)
    ? [...byRule].filter(([, named]) => like.ofKind.some((item) => named.has(item)))
    : [];
  return [...ofKin.map(({ rule }) => rule), ...[...ofAll, ...ofKind].map(([rule]) => rule)];
}

/** What holds wherever the item is done. */
function unplaced({ effects, like }: Weighed): HomeDraft[] {
  const whole = effects.filter(({ effect }) => effect.place === undefined);
  const out = refusals(
    whole.filter(({ effect }) => effect.status === 'no'),
    like,
  );
  const noted = whole.filter(({ effect: { items } }) => isOfCloseKin(items, like));
  return [
    ...(out.length > 0 ? [draftOf({ status: 'no', because: out })] : []),
    ...noted.map(({ rule, effect: { note } }) =>
      draftOf({ status: 'caution', because: [rule], notes: note === undefined ? [] : [note] }),
    ),
  ];
}

/** Said of something that is done as the own item is, or of all of its kind or load. */
const isOfCloseKin = (items: readonly HomeCareItem[], like: Likeness): boolean =>
  items.some((item) => like.closeKin.has(item)) || isOfAll(new Set(items), like);

/** What touches is weighed by all that is near it; what touches nothing only by what is done as it is. */
function isMeant({ effect: { items } }: ActiveHome, { own, like }: Weighed): boolean {
  return own.contactRegions.length > 0
    ? items.some((item) => like.near.has(item))
    : isOfCloseKin(items, like);
}

/** What holds at a place: the same reading as of an item of the catalogue, with the places of the own item. */
function placed(weighed: Weighed): HomeDraft[] {
  const { own, effects, affectedSide } = weighed;
  const touches = new Map([[own.id, own.contactRegions]]);
  return effects
    .filter((active) => active.effect.place !== undefined && isMeant(active, weighed))
    .flatMap(({ rule, effect, sites }) => {
      const marks = effect.place ? marksOf(effect.place, { sites, affectedSide }) : [];
      return homeOutcome(own.id, effect, { rule, marks, affectedSide, touches }) ?? [];
    });
}

/** Where no hand may lie in a session, nothing of the practice's own is done at home. */
function untouched({ own, limits }: Weighed): HomeDraft {
  const notAt = Object.entries(limits.regions)
    .filter(([, { contact }]) => contact === false)
    .filter(([key]) => own.contactRegions.some((region) => keyConcerns(key, region)))
    .map(([key, { because }]): [string, string[]] => [key, because]);
  return draftOf({ notAt: new Map(notAt) });
}

/** Walton level up to which a client is pressed lightly: the steps of an own item have no light twin (spec §1.5). */
const LIGHT_MAX = 2;

function light({ own, limits }: Weighed): HomeDraft {
  const presses = own.loadTags.some((tag) => tag.startsWith('pressure_') || tag === 'vibration');
  const isLight = presses && limits.pressureMax <= LIGHT_MAX;
  return draftOf(isLight ? { status: 'caution', notes: ['Light only'] } : {});
}

function limitOf(weighed: Weighed): HomeItemLimit {
  const draft = draftOf({ status: 'caution', because: [OWN_ITEM.rule] });
  const parts = [...unplaced(weighed), ...placed(weighed), untouched(weighed), light(weighed)];
  for (const part of parts) joinHome(draft, part);
  return homeOf(draft);
}

const isHome = (active: ActiveEffect): active is ActiveHome => active.effect.kind === 'home';

/**
 * What the rules say of a practice's own items for one client, from the same effects that act on the catalogue. An own item
 * is `no` where an item of the catalogue with no other loads is, where none of its kind or of one of its loads is open, and where
 * it touches a place that anything like it is kept off. It is never more than `caution`: the cause matrix has no cell for it,
 * so the therapist decides, and writes what to take care of.
 */
export function ownItemLimits(args: {
  clinicalCase: ClinicalCase;
  ruleBook: RuleBook;
  policy: readonly PolicyLimit[];
  limits: Limits;
  items: readonly OwnItemRecord[];
}): Record<OwnItemId, HomeItemLimit> {
  const { clinicalCase, ruleBook, limits, items } = args;
  if (items.length === 0) return {};
  const { affectedSide } = clinicalCase;
  const effects = effectsThatHold(args).filter(isHome);
  const weigh = (own: OwnItemRecord): HomeItemLimit =>
    limitOf({ own, like: likenessOf(own, ruleBook.homeCareItems), effects, affectedSide, limits });
  return Object.fromEntries(items.map((own) => [own.id, weigh(own)]));
}
