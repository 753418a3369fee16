import type { Muscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import { lowerPressure, type Pressure } from '../anatomy/pressure';
import type { HomeCareItem } from '../home-care/home-care-item';
import type { Technique } from '../session-plan/technique';
import type { HomeStatus, RegionKey, RuleId } from './limits';

/** A number that only gets stricter, with the rules that set its strictest value. */
export interface Tight<Value extends number | null> {
  value: Value;
  because: RuleId[];
}

/** One narrowing of a technique: one number, one note, or out at a place. Never written to: it may be the rule book's own. */
export interface Narrowed {
  readonly technique: Technique;
  readonly region?: RegionKey;
  readonly pressureMax?: Pressure;
  readonly secondsMax?: number;
  readonly note?: string;
  readonly muscles?: readonly Muscle[];
}

interface TechniqueLimitDraft {
  limit: Narrowed;
  because: RuleId[];
}

export interface RegionDraft {
  pressureMax: Pressure;
  /** With a written note. */
  byNote: Pressure;
  contact: boolean;
  because: RuleId[];
  notes: string[];
}

export interface HomeDraft {
  status: HomeStatus;
  because: RuleId[];
  notes: string[];
  notAt: Map<RegionKey, RuleId[]>;
}

export interface PositionCautionDraft {
  position: Position;
  note: string;
  minutesMax: number | null;
  because: RuleId[];
}

/** Limits while they are being merged. Order of additions never matters: `finish` sorts. */
export interface LimitsDraft {
  pressure: Tight<Pressure>;
  minutes: Tight<number | null>;
  /** The same two with a written note. */
  pressureByNote: Tight<Pressure>;
  minutesByNote: Tight<number | null>;
  homeItemsMax: Tight<number>;
  techniquesOut: Map<Technique, RuleId[]>;
  techniqueLimits: Map<string, TechniqueLimitDraft>;
  musclesOut: Map<Muscle, RuleId[]>;
  positionsOut: Map<Position, RuleId[]>;
  positionsPreferred: Map<Position, RuleId[]>;
  positionCautions: Map<string, PositionCautionDraft>;
  regions: Map<RegionKey, RegionDraft>;
  home: Map<HomeCareItem, HomeDraft>;
}

/** Most items on a sheet when no rule asks for fewer (pv_11). */
export const HOME_ITEMS_MAX = 4;

/** Nothing limited: level 5, no minute cap, every technique, position and item. */
export function emptyDraft(): LimitsDraft {
  return {
    pressure: { value: 5, because: [] },
    minutes: { value: null, because: [] },
    pressureByNote: { value: 5, because: [] },
    minutesByNote: { value: null, because: [] },
    homeItemsMax: { value: HOME_ITEMS_MAX, because: [] },
    techniquesOut: new Map(),
    techniqueLimits: new Map(),
    musclesOut: new Map(),
    positionsOut: new Map(),
    positionsPreferred: new Map(),
    positionCautions: new Map(),
    regions: new Map(),
    home: new Map(),
  };
}

/** Adds what is not there yet. */
export function addAll(into: string[], more: readonly string[]): void {
  for (const one of more) if (!into.includes(one)) into.push(one);
}

/**
 * Keeps the smaller number and the rules that set it; `null` is "no number". Equal numbers are caused by both.
 * A rule that only repeats the starting value is named as well.
 */
export function tighten<Value extends number | null>(
  slot: Tight<Value>,
  value: Value,
  because: readonly RuleId[],
): void {
  if (value === null || (slot.value !== null && value > slot.value)) return;
  if (value !== slot.value) slot.because = [];
  slot.value = value;
  addAll(slot.because, because);
}

/** Notes that these rules name this thing. */
export function name<Key>(map: Map<Key, RuleId[]>, key: Key, because: readonly RuleId[]): void {
  const known = map.get(key);
  if (known) addAll(known, because);
  else map.set(key, [...because]);
}

function kindOf(limit: Narrowed): string {
  if (limit.pressureMax !== undefined) return 'pressure';
  if (limit.secondsMax !== undefined) return 'seconds';
  return limit.note === undefined ? 'out' : `note:${limit.muscles?.join() ?? ''}:${limit.note}`;
}

function numberOf(limit: Narrowed): number {
  return limit.pressureMax ?? limit.secondsMax ?? 0;
}

/** What of a technique it narrows, and where: of two with the same key the stricter one holds. */
export const keyOfNarrowed = (limit: Narrowed): string =>
  `${limit.technique}|${limit.region ?? ''}|${kindOf(limit)}`;

/** Adds what narrows a technique. `key` is `keyOfNarrowed(limit)`. */
export function addTechniqueLimit(
  draft: LimitsDraft,
  { key, limit }: { key: string; limit: Narrowed },
  because: readonly RuleId[],
): void {
  const known = draft.techniqueLimits.get(key);
  if (!known || numberOf(limit) < numberOf(known.limit)) {
    draft.techniqueLimits.set(key, { limit, because: [...because] });
  } else if (numberOf(limit) === numberOf(known.limit)) {
    addAll(known.because, because);
  }
}

function strictness(region: { pressureMax: Pressure; contact: boolean }): number {
  return region.contact ? region.pressureMax : -1;
}

/** Adds a ceiling for a part of the body; no contact is stricter than level 0. */
export function addRegion(draft: LimitsDraft, key: RegionKey, limit: RegionDraft): void {
  const known = draft.regions.get(key);
  if (!known) {
    draft.regions.set(key, { ...limit, because: [...limit.because], notes: [...limit.notes] });
    return;
  }
  addAll(known.notes, limit.notes);
  known.byNote = lowerPressure(known.byNote, limit.byNote);
  const difference = strictness(limit) - strictness(known);
  if (difference > 0) return;
  if (difference < 0) known.because = [];
  known.pressureMax = limit.pressureMax;
  known.contact = limit.contact;
  addAll(known.because, limit.because);
}

const STATUS_ORDER: readonly HomeStatus[] = ['ok', 'caution', 'no'];

/** The worse of two statuses. */
export function worseStatus(one: HomeStatus, other: HomeStatus): HomeStatus {
  return STATUS_ORDER.indexOf(one) >= STATUS_ORDER.indexOf(other) ? one : other;
}

/** Nothing said of an item yet. */
export function emptyHome(): HomeDraft {
  return { status: 'ok', because: [], notes: [], notAt: new Map() };
}

/** Worst status, every rule that says no or caution, every note, every place. */
export function joinHome(known: HomeDraft, limit: HomeDraft): void {
  known.status = worseStatus(known.status, limit.status);
  addAll(known.because, limit.because);
  addAll(known.notes, limit.notes);
  for (const [at, because] of limit.notAt) name(known.notAt, at, because);
}

/** Adds what rules say of a home item. */
export function addHome(draft: LimitsDraft, item: HomeCareItem, limit: HomeDraft): void {
  let known = draft.home.get(item);
  if (!known) {
    known = emptyHome();
    draft.home.set(item, known);
  }
  joinHome(known, limit);
}

/** Adds a note on a position, with the fewest minutes that any rule gives. */
export function addPositionCaution(draft: LimitsDraft, caution: PositionCautionDraft): void {
  const key = `${caution.position}|${caution.note}`;
  const known = draft.positionCautions.get(key);
  if (!known) {
    draft.positionCautions.set(key, { ...caution, because: [...caution.because] });
    return;
  }
  addAll(known.because, caution.because);
  if (caution.minutesMax === null) return;
  known.minutesMax = Math.min(caution.minutesMax, known.minutesMax ?? caution.minutesMax);
}
