import type { Sourced } from '../shared/source-mark';
import type { Effect } from './effect';

export type ContraindicationId = `ci_${string}`;

export const contraindicationClasses = ['absolute', 'regional', 'precaution'] as const;
export type ContraindicationClass = (typeof contraindicationClasses)[number];

/** Medical clearance before (more) work: not needed, advised, or required (blocks until logged). */
export const clearanceNeeds = ['no', 'advised', 'required'] as const;
export type ClearanceNeed = (typeof clearanceNeeds)[number];

/** A closed word that narrows or widens a row (decisions, "Details per row"). */
export interface ContraindicationDetail {
  word: string;
  /** What the therapist taps ("Within the last 6 months"). */
  label: string;
  /** Clearance this detail asks for, where it differs from the row's own. */
  clearance?: ClearanceNeed;
  /** Blocks the session without a clearance to log (sickle cell in crisis). */
  blocks?: true;
}

/** One row of spec §3: a known condition that removes or narrows treatment. */
export interface Contraindication extends Sourced {
  id: ContraindicationId;
  name: string;
  /** Its name where it is asked, without what the record knows by itself (an age). */
  askedAs?: string;
  /** Plain question for the intake. */
  ask: string;
  class: ContraindicationClass;
  clearance: ClearanceNeed;
  details: readonly ContraindicationDetail[];
  /** The row takes marked places on the body (decisions 33). */
  takesSites: boolean;
  effects: readonly Effect[];
  /** Row that takes this one's place once cleared (decisions 7). */
  clearedBecomes?: readonly ContraindicationId[];
  /** Details that the row taking its place carries (a clot cleared now lies within 6 months). */
  clearedDetails?: readonly string[];
  /** Raised by the rules from other facts; shown, but never ticked by hand (trimester, age, first visit). */
  derived?: true;
  why: string;
  /** Words for the therapist that no rule reads ("rise slowly", "never alone", what the higher number asks for). */
  advice?: readonly string[];
  aliases?: readonly string[];
}
