import { homeCareItems, type HomeCareItem } from '../home-care/home-care-item';
import type { ByNote, HomeItemLimit, Limits, RegionKey, RegionLimit, RuleId } from './limits';
import {
  addHome,
  addPositionCaution,
  addRegion,
  addTechniqueLimit,
  keyOfNarrowed,
  name,
  tighten,
  type HomeDraft,
  type LimitsDraft,
  type RegionDraft,
} from './limits-draft';
import { compareText, sortRules } from './rule-order';

function regionOf(draft: RegionDraft): RegionLimit {
  return {
    pressureMax: draft.pressureMax,
    ...(draft.contact ? {} : { contact: false as const }),
    because: sortRules(draft.because),
    ...(draft.notes.length > 0 ? { notes: [...draft.notes].sort(compareText) } : {}),
  };
}

/** The higher ends of ranges, as far as they lie above what holds without a note. */
function byNoteOf(draft: LimitsDraft): ByNote | undefined {
  const { pressure, pressureByNote, minutes, minutesByNote } = draft;
  const regions = [...draft.regions]
    .filter(([, region]) => region.contact && region.byNote > region.pressureMax)
    .sort(([one], [other]) => compareText(one, other))
    .map(([key, region]) => [key, region.byNote] as const);
  const isLonger = minutes.value !== null && (minutesByNote.value ?? Infinity) > minutes.value;
  const opened: ByNote = {
    ...(pressureByNote.value > pressure.value && { pressureMax: pressureByNote.value }),
    ...(isLonger && minutesByNote.value !== null && { handsOnMinutesMax: minutesByNote.value }),
    ...(regions.length > 0 && { regions: Object.fromEntries(regions) }),
  };
  return Object.keys(opened).length > 0 ? opened : undefined;
}

/** What is said of a home item, in a fixed order. */
export function homeOf(draft: HomeDraft | undefined): HomeItemLimit {
  if (!draft) return { status: 'ok' };
  const notAt = [...draft.notAt].sort(([one], [other]) => compareText(one, other));
  return {
    status: draft.status,
    ...(draft.because.length > 0 ? { because: sortRules(draft.because) } : {}),
    ...(draft.notes.length > 0 ? { notes: [...draft.notes].sort(compareText) } : {}),
    ...(notAt.length > 0
      ? { notAt: notAt.map(([at, because]) => ({ at, because: sortRules(because) })) }
      : {}),
  };
}

function named<Key extends string, Field extends string>(
  map: Map<Key, RuleId[]>,
  field: Field,
): ({ [K in Field]: Key } & { because: RuleId[] })[] {
  return [...map]
    .sort(([one], [other]) => compareText(one, other))
    .map(
      ([key, because]) =>
        ({ [field]: key, because: sortRules(because) }) as { [K in Field]: Key } & {
          because: RuleId[];
        },
    );
}

/** Sorted as the engine does by itself, by code unit: there are a hundred of them in a case. */
function sortedByKey<Value>(map: Map<string, Value>): Value[] {
  return [...map.keys()].sort().flatMap((key) => map.get(key) ?? []);
}

/** The limits of a draft, everything in a fixed order. */
export function finishLimits(draft: LimitsDraft): Limits {
  const regions: Record<RegionKey, RegionLimit> = {};
  for (const key of [...draft.regions.keys()].sort(compareText)) {
    const region = draft.regions.get(key);
    if (region) regions[key] = regionOf(region);
  }
  const homeItems = {} as Record<HomeCareItem, HomeItemLimit>;
  for (const item of homeCareItems) homeItems[item] = homeOf(draft.home.get(item));
  const byNote = byNoteOf(draft);
  return {
    pressureMax: draft.pressure.value,
    pressureBecause: sortRules(draft.pressure.because),
    handsOnMinutesMax: draft.minutes.value,
    minutesBecause: sortRules(draft.minutes.because),
    techniquesOut: named(draft.techniquesOut, 'technique'),
    techniqueLimits: sortedByKey(draft.techniqueLimits).map(({ limit, because }) => ({
      ...limit,
      because: sortRules(because),
    })),
    musclesOut: named(draft.musclesOut, 'muscle'),
    positionsOut: named(draft.positionsOut, 'position'),
    positionCautions: sortedByKey(draft.positionCautions).map(({ minutesMax, ...caution }) => ({
      ...caution,
      ...(minutesMax === null ? {} : { minutesMax }),
      because: sortRules(caution.because),
    })),
    positionsPreferred: named(draft.positionsPreferred, 'position'),
    regions,
    homeItems,
    homeItemsMax: draft.homeItemsMax.value,
    homeItemsBecause: sortRules(draft.homeItemsMax.because),
    ...(byNote && { byNote }),
  };
}

function absorbHome(draft: LimitsDraft, limits: Limits): void {
  for (const item of homeCareItems) {
    const { status, because = [], notes = [], notAt = [] } = limits.homeItems[item];
    const places = new Map(notAt.map((place) => [place.at, place.because]));
    addHome(draft, item, { status, because, notes, notAt: places });
  }
}

function absorbRegions(draft: LimitsDraft, limits: Limits): void {
  for (const [key, region] of Object.entries(limits.regions)) {
    addRegion(draft, key, {
      pressureMax: region.pressureMax,
      byNote: limits.byNote?.regions?.[key] ?? region.pressureMax,
      contact: region.contact !== false,
      because: region.because,
      notes: region.notes ?? [],
    });
  }
}

function absorbPositions(draft: LimitsDraft, limits: Limits): void {
  for (const out of limits.positionsOut) name(draft.positionsOut, out.position, out.because);
  for (const use of limits.positionsPreferred) {
    name(draft.positionsPreferred, use.position, use.because);
  }
  for (const caution of limits.positionCautions) {
    addPositionCaution(draft, { ...caution, minutesMax: caution.minutesMax ?? null });
  }
}

/** Adds finished limits to a draft, as if every rule behind them were added. */
export function absorbLimits(draft: LimitsDraft, limits: Limits): void {
  tighten(draft.pressure, limits.pressureMax, limits.pressureBecause);
  tighten(draft.minutes, limits.handsOnMinutesMax, limits.minutesBecause);
  const { pressureMax, handsOnMinutesMax } = { ...limits, ...limits.byNote };
  tighten(draft.pressureByNote, pressureMax, []);
  tighten(draft.minutesByNote, handsOnMinutesMax, []);
  tighten(draft.homeItemsMax, limits.homeItemsMax, limits.homeItemsBecause);
  for (const out of limits.techniquesOut) name(draft.techniquesOut, out.technique, out.because);
  for (const out of limits.musclesOut) name(draft.musclesOut, out.muscle, out.because);
  for (const limit of limits.techniqueLimits) {
    addTechniqueLimit(draft, { key: keyOfNarrowed(limit), limit }, limit.because);
  }
  absorbPositions(draft, limits);
  absorbRegions(draft, limits);
  absorbHome(draft, limits);
}
