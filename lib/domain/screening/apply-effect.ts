import { musclesOf } from '../anatomy/muscle';
import type { Region } from '../anatomy/region';
import type { AffectedSide } from '../anatomy/side';
import type { HomeCareItem } from '../home-care/home-care-item';
import type { Site } from '../shared/clinical-case';
import { onceFor } from '../shared/once-for';
import type { Effect, EffectKind } from './effect';
import { homeOutcome } from './home-effect';
import type { RuleId } from './limits';
import {
  addHome,
  addPositionCaution,
  addRegion,
  addTechniqueLimit,
  keyOfNarrowed,
  name,
  tighten,
  type LimitsDraft,
  type Narrowed,
} from './limits-draft';
import { keyOfMark, marksOf, type PlaceFacts } from './place';

/** An effect of a rule that holds for this client, with the places marked for that rule. */
export interface ActiveEffect {
  rule: RuleId;
  effect: Effect;
  sites: readonly Site[];
}

/** What effects depend on besides themselves. */
export interface EffectFacts {
  affectedSide: AffectedSide;
  /** Contact regions of each home item (spec §10.1). */
  touches: ReadonlyMap<HomeCareItem, readonly Region[]>;
}

type EffectOf<Kind extends EffectKind> = Extract<Effect, { kind: Kind }>;
interface Context extends EffectFacts {
  draft: LimitsDraft;
  rule: RuleId;
  sites: readonly Site[];
}

type Narrowing = Pick<Narrowed, 'pressureMax' | 'secondsMax' | 'note' | 'muscles'>;

/** The numbers of an effect; with a place and no number, "out there", which takes the note along. */
function narrowings(effect: EffectOf<'technique_limit'>): Narrowing[] {
  const { pressureMax, secondsMax, note, muscles, place } = effect;
  const noted = note === undefined ? [] : [{ note, ...(muscles && { muscles }) }];
  const numbers = [
    ...(pressureMax === undefined ? [] : [{ pressureMax }]),
    ...(secondsMax === undefined ? [] : [{ secondsMax }]),
  ];
  if (!place) return [...numbers, ...noted];
  if (numbers.length > 0) return numbers;
  return noted.length > 0 ? noted : [{}];
}

/** Every narrowing of an effect at its places, with its key. */
function narrowed(effect: EffectOf<'technique_limit'>, facts: PlaceFacts) {
  const places = effect.place
    ? marksOf(effect.place, facts).map((mark) => ({ region: keyOfMark(mark) }))
    : [{}];
  const numbers = narrowings(effect);
  return effect.techniques.flatMap((technique) =>
    numbers.flatMap((number) =>
      places.map((place) => {
        const limit: Narrowed = { technique, ...place, ...number };
        return { key: keyOfNarrowed(limit), limit };
      }),
    ),
  );
}

/** Where an effect holds in the same places for everybody: worked out once, as its keys are long texts. */
const narrowedForAll = onceFor((effect: EffectOf<'technique_limit'>) =>
  narrowed(effect, { sites: [], affectedSide: 'both' }),
);

function limitTechniques(effect: EffectOf<'technique_limit'>, context: Context): void {
  const isForAll = !effect.place || effect.place.at === 'regions';
  const all = isForAll ? narrowedForAll(effect) : narrowed(effect, context);
  for (const one of all) addTechniqueLimit(context.draft, one, [context.rule]);
}

function limitRegions(effect: EffectOf<'region_limit'>, context: Context): void {
  const contact = effect.contact !== false;
  const limit = {
    pressureMax: contact ? effect.pressureMax : (0 as const),
    byNote: contact ? (effect.upTo ?? effect.pressureMax) : (0 as const),
    contact,
    because: [context.rule],
    notes: effect.note === undefined ? [] : [effect.note],
  };
  for (const mark of marksOf(effect.place, context)) {
    addRegion(context.draft, keyOfMark(mark), limit);
  }
}

function limitHome(effect: EffectOf<'home'>, context: Context): void {
  const facts = {
    rule: context.rule,
    marks: effect.place ? marksOf(effect.place, context) : [],
    affectedSide: context.affectedSide,
    touches: context.touches,
  };
  for (const item of effect.items) {
    const outcome = homeOutcome(item, effect, facts);
    if (outcome) addHome(context.draft, item, outcome);
  }
}

/** One reader for each kind of effect: a new kind does not compile until it is read here. */
const readers: { [Kind in EffectKind]: (effect: EffectOf<Kind>, context: Context) => void } = {
  pressure_max: ({ level, upTo = level }, { draft, rule }) => {
    tighten(draft.pressure, level, [rule]);
    tighten(draft.pressureByNote, upTo, [rule]);
  },
  minutes_max: ({ minutes, upTo = minutes }, { draft, rule }) => {
    tighten(draft.minutes, minutes, [rule]);
    tighten(draft.minutesByNote, upTo, [rule]);
  },
  home_max_items: (effect, { draft, rule }) => tighten(draft.homeItemsMax, effect.max, [rule]),
  technique_out: (effect, { draft, rule }) =>
    effect.techniques.forEach((one) => name(draft.techniquesOut, one, [rule])),
  technique_limit: limitTechniques,
  muscle_out: (effect, { draft, rule }) =>
    effect.muscles.flatMap(musclesOf).forEach((one) => name(draft.musclesOut, one, [rule])),
  position_out: (effect, { draft, rule }) =>
    effect.positions.forEach((one) => name(draft.positionsOut, one, [rule])),
  position_prefer: (effect, { draft, rule }) =>
    effect.positions.forEach((one) => name(draft.positionsPreferred, one, [rule])),
  position_caution: ({ positions, note, minutesMax = null }, { draft, rule }) =>
    positions.forEach((position) =>
      addPositionCaution(draft, { position, note, minutesMax, because: [rule] }),
    ),
  region_limit: limitRegions,
  home: limitHome,
};

/** Adds one active effect to a draft of limits. */
export function applyEffect(draft: LimitsDraft, active: ActiveEffect, facts: EffectFacts): void {
  const read = readers[active.effect.kind] as (effect: Effect, context: Context) => void;
  const { affectedSide, touches } = facts;
  read(active.effect, { affectedSide, touches, draft, rule: active.rule, sites: active.sites });
}
