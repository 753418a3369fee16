import type { Muscle, PlanMuscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import type { Pressure } from '../anatomy/pressure';
import type { Region } from '../anatomy/region';
import type { Technique } from '../session-plan/technique';
import type { HomeCareItem } from '../home-care/home-care-item';

/**
 * Where an effect acts (decisions 13, 16, 33).
 * - `regions`: these regions, on both sides
 * - `sites`: the regions and sides that the therapist marked for this row; nothing marked, nothing avoided
 * - `site_limbs`: as `sites`, and for every mark on a leg (a leg region or `groin_femoral`) all leg regions of that
 *   side as well ("the whole limb"); nothing marked, nothing avoided
 * - `affected_leg`: the leg regions of the affected side (both legs for both, alternating, unsure)
 * - `both_legs`: the leg regions of both sides
 */
export type Place =
  | { at: 'regions'; regions: readonly Region[] }
  | { at: 'sites' }
  | { at: 'site_limbs' }
  | { at: 'affected_leg' }
  | { at: 'both_legs' };

/**
 * When an effect applies; every given part must hold. Where the week of pregnancy is not known, both week parts hold:
 * the restriction applies.
 */
export interface EffectCondition {
  /** At least one of these details was chosen for the row. */
  anyDetail?: readonly string[];
  /** None of these details was chosen for the row. */
  noDetail?: readonly string[];
  firstVisit?: boolean;
  pregnancyWeekFrom?: number;
  pregnancyWeekTo?: number;
}

interface Conditional {
  when?: EffectCondition;
}

/**
 * One thing a rule does to a session or to home care: a closed set, interpreted exhaustively in `merge-limits`.
 * Every effect is a restriction; two effects on the same thing merge by the stricter.
 */
export type Effect = Conditional &
  /** `upTo`: the higher end of a range, never by itself, only with a written note (decisions 15). */
  (
    | {
        kind: 'pressure_max';
        level: Pressure;
        upTo?: Pressure;
        /** The note opens the range only while a clearance of the row stands. */
        upToNeedsClearance?: true;
      }
    | { kind: 'minutes_max'; minutes: number; upTo?: number }
    /** Technique removed from the whole session. */
    | { kind: 'technique_out'; techniques: readonly Technique[] }
    /** Technique narrowed: at a place (out there when no number is given), by pressure, by seconds, or by a note. */
    | {
        kind: 'technique_limit';
        techniques: readonly Technique[];
        place?: Place;
        pressureMax?: Pressure;
        secondsMax?: number;
        note?: string;
        /** Which muscles the note is about; left out: every one. Numbers hold wherever they hold. */
        muscles?: readonly Muscle[];
      }
    | { kind: 'muscle_out'; muscles: readonly PlanMuscle[] }
    | { kind: 'position_out'; positions: readonly Position[] }
    /** Allowed with a note ("if ascites", "≤ 15 min"); the draft takes another position while one is free. */
    | {
        kind: 'position_caution';
        positions: readonly Position[];
        note: string;
        minutesMax?: number;
      }
    | { kind: 'position_prefer'; positions: readonly Position[] }
    /** Ceiling for a place; `contact: false` is "avoid" and goes with 0. */
    | {
        kind: 'region_limit';
        place: Place;
        pressureMax: Pressure;
        /** Higher end of a range: only with a written note, never by itself (decisions 15). */
        upTo?: Pressure;
        contact?: false;
        note?: string;
      }
    /**
     * Home items. With `place`: items that touch the place are `status`, items that do not are unchanged, and items
     * whose touch is not known are `caution` with the note (decisions 13, 16). Movement items never take a place.
     */
    | {
        kind: 'home';
        status: 'no' | 'caution';
        items: readonly HomeCareItem[];
        place?: Place;
        note?: string;
      }
    | { kind: 'home_max_items'; max: number }
  );

export type EffectKind = Effect['kind'];
