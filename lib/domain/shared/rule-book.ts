import type { PressureRecord } from '../anatomy/pressure';
import type { MuscleRecord } from '../anatomy/muscle';
import type { PositionRecord } from '../anatomy/position';
import type { Pressure } from '../anatomy/pressure';
import type { Region } from '../anatomy/region';
import type { CauseItemMatrix, ReasonRecord } from '../home-care/cause-item-matrix';
import type { HomeCareItemRecord } from '../home-care/home-care-item';
import type { OwnItemRecord } from '../home-care/own-item-record';
import type { CauseRecord } from '../intake/suspected-cause';
import type { CourseOfCare } from '../outcomes/course-of-care';
import type { MeasureRecord } from '../outcomes/measure';
import type { Contraindication } from '../screening/contraindication';
import type { RedFlag } from '../screening/red-flag';
import type { Technique, TechniqueRecord } from '../session-plan/technique';
import type { TimeBudget } from '../session-plan/time-budget';
import type { Sourced } from './source-mark';

/** Ceiling that holds even with no contraindication (spec §3.4); ranges take the lower number. */
export interface RegionDefault extends Sourced {
  region: Region;
  pressureMax: Pressure;
  structures: string;
  /** What is never done here, in words; the techniques that are meant are in `neverTechniques`. */
  never: string;
  neverTechniques?: readonly Technique[];
}

/** Every fact the rules read, passed in as one argument so that a test can use three invented rules. */
export interface RuleBook {
  contentVersion: string;
  redFlags: readonly RedFlag[];
  contraindications: readonly Contraindication[];
  regionDefaults: readonly RegionDefault[];
  causes: readonly CauseRecord[];
  causeItemMatrix: CauseItemMatrix;
  reasons: readonly ReasonRecord[];
  muscles: readonly MuscleRecord[];
  techniques: readonly TechniqueRecord[];
  positions: readonly PositionRecord[];
  pressures: readonly PressureRecord[];
  timeBudgets: readonly TimeBudget[];
  homeCareItems: readonly HomeCareItemRecord[];
  /** A practice's own items, where home care is chosen or shown; no part of the content. */
  ownItems?: readonly OwnItemRecord[];
  outcomeMeasures: readonly MeasureRecord[];
  courseOfCare: CourseOfCare;
  /** What regions are called in sentences; a region without a name is written as its id in words. */
  regionNames?: Readonly<Partial<Record<Region, string>>>;
}
