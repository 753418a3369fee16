import type { Muscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import type { Pressure } from '../anatomy/pressure';
import type { HomeCareItem } from '../home-care/home-care-item';
import type { OwnItemId } from '../home-care/own-item';
import type { Technique } from '../session-plan/technique';

/** Names a rule in `because`: red flag, contraindication, cause column, region default, `flare.acute`, `policy.<key>`. */
export type RuleId = string;

/** A region key: `gluteal`, or `gluteal.left` where one side only is limited. */
export type RegionKey = string;

export interface TechniqueLimit {
  technique: Technique;
  /** Without a number the technique is out in this region. */
  region?: RegionKey;
  pressureMax?: Pressure;
  secondsMax?: number;
  note?: string;
  /** Which muscles the note is about; left out: every one. */
  muscles?: readonly Muscle[];
  because: RuleId[];
}

export interface RegionLimit {
  pressureMax: Pressure;
  contact?: false;
  because: RuleId[];
  /** Words that go with the ceiling ("upper third", "closed and dry scar only"). */
  notes?: string[];
}

export type HomeStatus = 'ok' | 'caution' | 'no';

export interface HomeItemLimit {
  status: HomeStatus;
  because?: RuleId[];
  /** What to adapt, one short sentence each (reason codes r1…r20 of the matrix, notes of the rows). */
  notes?: string[];
  /** Places where the item must not be used, where the status hangs on the place (`calf`, `gluteal.right`). */
  notAt?: { at: RegionKey; because: RuleId[] }[];
}

/**
 * What a written note opens above the limits: the higher ends of ranges (spec §3), merged by the strictest like the limits
 * themselves. Only what lies above its limit is here.
 */
export interface ByNote {
  pressureMax?: Pressure;
  handsOnMinutesMax?: number;
  regions?: Record<RegionKey, Pressure>;
}

/** What remains allowed, merged by the strictest value. Plans and home care read only this, never the rules. */
export interface Limits {
  pressureMax: Pressure;
  pressureBecause: RuleId[];
  handsOnMinutesMax: number | null;
  minutesBecause: RuleId[];
  techniquesOut: { technique: Technique; because: RuleId[] }[];
  techniqueLimits: TechniqueLimit[];
  musclesOut: { muscle: Muscle; because: RuleId[] }[];
  positionsOut: { position: Position; because: RuleId[] }[];
  positionCautions: { position: Position; note: string; minutesMax?: number; because: RuleId[] }[];
  positionsPreferred: { position: Position; because: RuleId[] }[];
  regions: Record<RegionKey, RegionLimit>;
  homeItems: Record<HomeCareItem, HomeItemLimit>;
  /** The practice's own items; worked out where home care is chosen or shown, no part of a stored screening. */
  ownItems?: Readonly<Partial<Record<OwnItemId, HomeItemLimit>>>;
  /** Most items on a sheet (pv_11): 4, or 3 where pain is 7 or more or at a first visit in the acute phase. */
  homeItemsMax: number;
  homeItemsBecause: RuleId[];
  /** Left out where no note opens anything. */
  byNote?: ByNote;
}
