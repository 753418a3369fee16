import type { MuscleRecord } from '../anatomy/muscle';
import { lowerPressure, type Pressure } from '../anatomy/pressure';
import type { Region } from '../anatomy/region';
import type { Side } from '../anatomy/side';
import type { Limits, RuleId, TechniqueLimit } from '../screening/limits';
import { keyConcerns, keysAt } from '../screening/place';
import { sortRules } from '../screening/rule-order';
import type { TechniqueRecord } from './technique';

/** Where and how a line works; what every ceiling depends on. */
export interface LineSpot {
  muscle: MuscleRecord;
  technique: TechniqueRecord;
  region: Region;
  side: Side;
}

/** The part of a spot that ceilings read: small enough for a browser. */
interface CeilingSpot {
  muscle: Pick<MuscleRecord, 'id' | 'pressureMax' | 'techniquePressureMax'>;
  technique: Pick<TechniqueRecord, 'id' | 'pressureMax'>;
  region: Region;
  side: Side;
}

type PressureLimits = Pick<
  Limits,
  'pressureMax' | 'pressureBecause' | 'techniquesOut' | 'techniqueLimits' | 'regions' | 'byNote'
>;

export interface Ceiling {
  level: Pressure;
  because: RuleId[];
}

type Part = readonly [Pressure, readonly RuleId[]];

function concerns(limit: TechniqueLimit, { technique, region, side }: CeilingSpot): boolean {
  if (limit.technique !== technique.id) return false;
  return limit.region === undefined || keyConcerns(limit.region, region, [side]);
}

/** Rules that leave this spot no contact at all, or this technique no place here; null when it may be worked. */
export function reasonsNotHere(spot: CeilingSpot, limits: PressureLimits): RuleId[] | null {
  const out = limits.techniquesOut.filter((one) => one.technique === spot.technique.id);
  const outHere = limits.techniqueLimits.filter(
    (one) =>
      one.region !== undefined &&
      one.pressureMax === undefined &&
      one.secondsMax === undefined &&
      concerns(one, spot),
  );
  if (out.length === 0 && outHere.length === 0) return null;
  return sortRules([...out, ...outHere].flatMap((one) => one.because));
}

/** Rules that allow no contact at a region of one side; null when it may be touched. */
export function reasonsNoContact(
  region: Region,
  side: Side,
  limits: PressureLimits,
): RuleId[] | null {
  const avoided = keysAt(region, side).flatMap((key) => {
    const limit = limits.regions[key];
    return limit?.contact === false ? limit.because : [];
  });
  return avoided.length > 0 ? sortRules(avoided) : null;
}

function ownParts({ muscle, technique }: CeilingSpot): Part[] {
  const ofMuscle = muscle.techniquePressureMax?.[technique.id] ?? muscle.pressureMax;
  const lower = ofMuscle < muscle.pressureMax ? ofMuscle : muscle.pressureMax;
  const parts: Part[] = [[lower, [`muscle.${muscle.id}`]]];
  if (technique.pressureMax !== null) {
    parts.push([technique.pressureMax, [`technique.${technique.id}`]]);
  }
  return parts;
}

function partsAt(spot: CeilingSpot, limits: PressureLimits): Part[] {
  const parts: Part[] = [[limits.pressureMax, limits.pressureBecause], ...ownParts(spot)];
  for (const key of keysAt(spot.region, spot.side)) {
    const region = limits.regions[key];
    if (region) parts.push([region.pressureMax, region.because]);
  }
  for (const limit of limits.techniqueLimits) {
    if (limit.pressureMax !== undefined && concerns(limit, spot)) {
      parts.push([limit.pressureMax, limit.because]);
    }
  }
  return parts;
}

function lowest(parts: readonly Part[]): Pressure {
  return parts.reduce<Pressure>((least, [one]) => lowerPressure(least, one), 5);
}

/** The highest Walton level at a spot, without its reasons. */
export function levelAt(spot: CeilingSpot, limits: PressureLimits): Pressure {
  return lowest(partsAt(spot, limits));
}

/**
 * The highest Walton level at a spot (pv_07): the lowest of the session's ceiling, the region's (its usual care
 * included), the muscle's, the technique's, and any narrower limit of the technique; with the rules that set it.
 */
export function ceilingAt(spot: CeilingSpot, limits: PressureLimits): Ceiling {
  const parts = partsAt(spot, limits);
  const level = lowest(parts);
  const because = parts.filter(([one]) => one === level).flatMap(([, rules]) => rules);
  return { level, because: sortRules(because) };
}

function opened(limits: PressureLimits): PressureLimits {
  const { byNote, regions } = limits;
  const tops = byNote?.regions ?? {};
  const higher = Object.entries(tops).flatMap(([key, pressureMax]) => {
    const region = regions[key];
    return region ? [[key, { ...region, pressureMax }]] : [];
  });
  return {
    ...limits,
    ...(byNote?.pressureMax !== undefined && { pressureMax: byNote.pressureMax }),
    regions: { ...regions, ...(Object.fromEntries(higher) as Limits['regions']) },
  };
}

/**
 * The highest Walton level at a spot with a written note (spec §3: the upper end of a range); the same as without one
 * where no range reaches higher there.
 */
export function levelByNote(spot: CeilingSpot, limits: PressureLimits): Pressure {
  return limits.byNote ? levelAt(spot, opened(limits)) : levelAt(spot, limits);
}

/** The longest hold that the limits allow this technique here, in seconds; null where none is set. */
export function secondsMaxAt(
  spot: CeilingSpot,
  limits: PressureLimits,
): { seconds: number; because: RuleId[] } | null {
  const holding = limits.techniqueLimits.filter(
    (limit) => limit.secondsMax !== undefined && concerns(limit, spot),
  );
  if (holding.length === 0) return null;
  const seconds = Math.min(...holding.map((limit) => limit.secondsMax ?? Infinity));
  const strictest = holding.filter((limit) => limit.secondsMax === seconds);
  return { seconds, because: sortRules(strictest.flatMap((limit) => limit.because)) };
}
