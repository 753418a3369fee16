import type { Muscle } from '../anatomy/muscle';
import type { Region } from '../anatomy/region';
import type { LoadTag } from '../home-care/home-care-item';
import type { TextBlock } from '../home-care/sheet-texts';
import type { MedicineClass } from '../intake/medicine';
import type { SuspectedCause } from '../intake/suspected-cause';
import type { FunctionalTestRecord } from '../outcomes/functional-test';
import type { MeasureRecord } from '../outcomes/measure';
import type { PlanTemplateRecord } from '../session-plan/plan-template';
import type { ContraindicationId } from '../screening/contraindication';
import type { RuleBook } from '../shared/rule-book';
import type { SeedArticle, SourceMark, Sourced } from '../shared/source-mark';

/** The kinds of record that the library holds, in the order in which they are listed and found. */
export const libraryKinds = [
  'cause',
  'muscle',
  'technique',
  'home_care_item',
  'contraindication',
  'red_flag',
  'region',
  'position',
  'pressure_scale',
  'plan_rule',
  'plan_template',
  'outcome_measure',
  'functional_test',
  'disposition',
  'sheet_text',
  'equipment',
  'related_picture',
  'background',
  'source',
] as const;
export type LibraryKind = (typeof libraryKinds)[number];

/** Names one record. An id is unique within its kind. */
export interface LibraryRef {
  kind: LibraryKind;
  id: string;
}

/** One text that tells two records apart: `muscle/piriformis`. */
export function refKey({ kind, id }: LibraryRef): string {
  return `${kind}/${id}`;
}

/** What a record is found by. */
export interface LibraryEntry extends LibraryRef {
  name: string;
  /** Short code of the tables (SM2, TPP, RF-CES-1), where the record has one. */
  code: string | null;
  aliases: readonly string[];
  /** Names that lead here without being its own (the medicines that raise a row). */
  foundBy: readonly string[];
  /** What it is among its kind: "Absolute", "Emergency", "Stretch". */
  sort: string | null;
  /** One line. */
  summary: string;
  sources: readonly SourceMark[];
  /** Which of the seed articles gave it, where that is known. */
  seeds: readonly SeedArticle[];
  /** No longer offered; found after all others. */
  retired: boolean;
}

/** An article, guideline or paper behind facts. */
export interface SourceRecord {
  /** A mark, or the name of one of the seed articles that stand behind the mark S. */
  mark: SourceMark | SeedArticle;
  title: string;
  supports: string;
  strength: string;
  /** Author, date, what was left out. */
  more?: readonly string[];
}

/** A thing that home care asks for. */
export interface EquipmentRecord extends Sourced {
  id: string;
  name: string;
  aliases: readonly string[];
  note: string;
  /** How items name it. */
  onSheet: readonly string[];
}

/** A picture of pain that is no cause of the intake, and the cause whose rules come nearest. */
export interface RelatedPicture extends Sourced {
  id: string;
  name: string;
  picture: string;
  nearest: { cause: SuspectedCause; row?: ContraindicationId };
  extraLimits: string | null;
  note?: string;
}

/** Something to know that no rule reads: about sciatica, the nerve, the evidence, what is never offered. */
export interface BackgroundRecord extends Sourced {
  id: string;
  /** What it belongs to: "About sciatica". */
  topic: string;
  name: string;
  aliases?: readonly string[];
  lines: readonly string[];
}

export interface PlanRuleRecord extends Sourced {
  id: string;
  text: string;
}

/** What to do at a disposition. */
export interface DispositionRecord {
  id: string;
  title: string;
  lines: readonly string[];
}

/** A block of text for the client, and where it stands. */
export interface SheetTextRecord extends TextBlock, Partial<Sourced> {
  place: 'every_sheet' | 'own_sheet' | 'choice' | 'client_page';
}

/** Everything that the library shows, passed in as one argument: the rule book and what no rule reads. */
export interface LibraryBook {
  ruleBook: RuleBook;
  regions: Readonly<Record<Region, { therapist: string; extent?: string; client: string }>>;
  loadTags: Readonly<Record<LoadTag, string>>;
  medicines: readonly MedicineClass[];
  otherCare: readonly { label: string; raises?: ContraindicationId }[];
  planRules: readonly PlanRuleRecord[];
  planTemplates: readonly PlanTemplateRecord[];
  dispositions: readonly DispositionRecord[];
  sheetTexts: readonly SheetTextRecord[];
  sources: readonly SourceRecord[];
  equipment: readonly EquipmentRecord[];
  relatedPictures: readonly RelatedPicture[];
  background: readonly BackgroundRecord[];
  outcomeMeasures: readonly MeasureRecord[];
  functionalTests: readonly FunctionalTestRecord[];
  /** Groups that people plan and search by. */
  muscleGroups: readonly { name: string; muscles: readonly Muscle[] }[];
  /** Short codes of the tables, by id. */
  shortCodes: Readonly<Record<string, string>>;
}
