import type { AffectedSide, MarkSide } from '../anatomy/side';
import type { Region } from '../anatomy/region';
import type { Confirmer, SuspectedCause } from '../intake/suspected-cause';
import type { ContraindicationId } from '../screening/contraindication';
import type { RedFlagId } from '../screening/red-flag';
import type { IsoDate } from './iso-date';

export const answers = ['yes', 'no', 'not_sure'] as const;
export type Answer = (typeof answers)[number];

/** A marked place for a regional row. */
export interface Site {
  region: Region;
  side: MarkSide;
}

export interface PresentContraindication {
  id: ContraindicationId;
  details: string[];
  sites: Site[];
  /** Where it is, in the therapist's words, when no region is it. No rule reads it; it is shown with the finding. */
  elsewhere?: string;
  /** Answered "not sure": counts as present, and the finding says so. */
  notSure?: true;
  /** Paths of the answers that raised it; left out: its place in the list. */
  from?: string[];
}

/** A clearance that was logged. Valid for 90 days; day 90 still counts. */
export interface Clearance {
  /** A red flag of level urgent (never emergency) or a row. */
  for: RedFlagId | ContraindicationId;
  by: string;
  date: IsoDate;
}

/** Everything the rules know of one client today: the parsed form of the case file (docs: case file). */
export interface ClinicalCase {
  today: IsoDate;
  birthDate: IsoDate | null;
  affectedSide: AffectedSide;
  causes: { cause: SuspectedCause; confirmedBy: Confirmer }[];
  onsetDate: IsoDate | null;
  flareDate: IsoDate | null;
  irritable: boolean;
  firstEpisode: boolean | null;
  seenByDoctor: boolean | null;
  /** Numeric pain rating 0–10, now. */
  pain: { back: number; leg: number };
  /** Both scores were asked and are 0, and nothing is felt below the knee; left out where it was not asked. */
  noPain?: true;
  belowKnee: boolean;
  /** Numbness, tingling or weakness was named somewhere; a case file does not say it (spec §4.10). */
  nerveSigns?: true;
  /** Arching the back hurts and sitting helps; a case file does not say it (spec §4.10). */
  sittingHelps?: true;
  /** A course of care of 28 days or 4 sessions has brought no meaningful change (`reviewCourse`). The app's own fact. */
  withoutChange?: true;
  pregnancy: { dueDate: IsoDate } | null;
  redFlags: Partial<Record<RedFlagId, Answer>>;
  /** Paths of the answers behind a red flag, where a short screen gave one of them; left out: its own place. */
  redFlagsFrom?: Partial<Record<RedFlagId, string[]>>;
  contraindications: PresentContraindication[];
  clearances: Clearance[];
  session: { minutes: number; firstVisit: boolean };
}
