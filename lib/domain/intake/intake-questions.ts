import type { ConsentArea } from '../anatomy/muscle';
import type { Region } from '../anatomy/region';
import type { AffectedSide } from '../anatomy/side';
import type { ContraindicationId } from '../screening/contraindication';
import type { RedFlag } from '../screening/red-flag';
import type { SymptomKind } from './intake-answers.schema';
import type { Confirmer, SuspectedCause } from './suspected-cause';

/** One thing that can be picked, as it is shown. */
export interface AskedOption<Id extends string = string> {
  id: Id;
  label: string;
  hint?: string;
}

export interface AskedRegion extends AskedOption<Region> {
  /** Heading of the list it stands under ("Hip and buttock"). */
  group: string;
  /** In the body's middle: it has no left or right. */
  midline: boolean;
}

export type AskedFlag = Pick<
  RedFlag,
  'id' | 'ask' | 'level' | 'starred' | 'privateQuestion' | 'therapistNote' | 'retired'
>;

/** A condition that is asked about: never one that follows from other answers (trimester, age, first visit). */
export interface AskedCondition {
  id: ContraindicationId;
  name: string;
  ask: string;
  aliases: readonly string[];
  details: readonly { word: string; label: string }[];
  takesSites: boolean;
}

export interface AskedGroup {
  id: string;
  title: string;
  conditions: readonly AskedCondition[];
}

export interface AskedMedicine {
  id: string;
  name: string;
  aliases: readonly string[];
}

export interface AskedMedicineClass {
  id: string;
  name: string;
  /** The condition that a medicine of the class is; null where it is only worth noting. */
  raises: ContraindicationId | null;
  /** The condition that two of them are. */
  raisesTogether?: ContraindicationId;
  medicines: readonly AskedMedicine[];
}

export interface AskedConsent {
  area: ConsentArea;
  title: string;
  /** The wording that the client hears or reads. */
  text: string;
  /** Of this wording. */
  version: string;
}

/** The fields of the intake that are asked with words of their own. */
export const intakeFields = [
  'causes',
  'confirmedBy',
  'affectedSide',
  'onsetDate',
  'flareDate',
  'firstEpisode',
  'seenByDoctor',
  'irritable',
  'belowKnee',
  'pain.back',
  'pain.leg',
  'pain.worst',
  'places',
  'aggravators',
  'easers',
  'riskFactors',
  'testsDone',
  'otherCare',
  'medicines',
  'medicines.other',
  'pregnancy.pregnant',
  'pregnancy.dueDate',
  'guardian.name',
  'guardian.relation',
  'guardian.consent',
  'guardian.date',
  'goals',
  'therapistNotes',
] as const;
export type IntakeField = (typeof intakeFields)[number];

/** A question in words. */
export interface QuestionWords {
  ask: string;
  hint?: string;
}

/**
 * Everything the intake asks, as it is shown: what the page draws and what is frozen with the answers is this one
 * object, so that a signed intake can say what was asked.
 */
export interface IntakeQuestions {
  contentVersion: string;
  words: Readonly<Record<IntakeField, QuestionWords>>;
  causes: readonly AskedOption<SuspectedCause>[];
  confirmers: readonly AskedOption<Confirmer>[];
  sides: readonly AskedOption<AffectedSide>[];
  kinds: readonly AskedOption<SymptomKind>[];
  regions: readonly AskedRegion[];
  aggravators: readonly AskedOption[];
  easers: readonly AskedOption[];
  riskFactors: readonly AskedOption[];
  testsDone: readonly AskedOption[];
  otherCare: readonly AskedOption[];
  medicines: readonly AskedMedicineClass[];
  redFlags: readonly AskedFlag[];
  conditions: readonly AskedGroup[];
  consents: readonly AskedConsent[];
}
