import type { Region } from '../anatomy/region';
import type { AffectedSide } from '../anatomy/side';
import type { SymptomKind } from '../intake/intake-answers.schema';
import type { Confirmer, SuspectedCause } from '../intake/suspected-cause';
import type { ContraindicationId } from '../screening/contraindication';
import type { RedFlag, RedFlagId } from '../screening/red-flag';
import type { Answer } from '../shared/clinical-case';
import type { AgoUnit } from '../intake/time-ago';

/** When a question is asked. A closed set: `holdsNow` reads all of them, content only names them. */
export type ToldCondition =
  /** One of these options was chosen in a `choice`. */
  | { kind: 'chosen'; question: string; anyOf: readonly string[] }
  /** One of these options was ticked in a `several`; "not sure" counts. */
  | { kind: 'ticked'; question: string; anyOf: readonly string[] }
  /** A flag was answered yes or not sure. */
  | { kind: 'flagged'; question: string }
  /** One of these medicines was picked. */
  | { kind: 'takes'; question: string; anyOf: readonly string[] }
  /** A place in one of these regions was marked. */
  | { kind: 'marked'; question: string; regions: readonly Region[] }
  /** Whole years of age today: from (inclusive), below (exclusive). */
  | { kind: 'age'; from?: number; below?: number }
  | { kind: 'all'; of: readonly ToldCondition[] }
  | { kind: 'any'; of: readonly ToldCondition[] }
  | { kind: 'not'; of: ToldCondition };

/** The lists of the intake that options of a question fill. */
export const toldLists = [
  'aggravators',
  'easers',
  'riskFactors',
  'testsDone',
  'otherCare',
] as const;
export type ToldList = (typeof toldLists)[number];

/** What choosing or ticking an option says in the words of the intake. A closed set: `toIntake` reads all of them. */
export type ToldTell =
  /** A contraindication is there, with a detail where one is named; `atMost` not sure: also a yes stays to be settled. */
  | { kind: 'row'; row: ContraindicationId; detail?: string; atMost?: 'not_sure' }
  /** The answer speaks against these by itself ("never had cancer"), so they are not asked and answered no. */
  | { kind: 'rules_out'; rows: readonly ContraindicationId[]; flags: readonly RedFlagId[] }
  /** The row cannot be told from here: nobody has answered it, and the therapist looks. */
  | { kind: 'leaves_open'; row: ContraindicationId }
  | { kind: 'cause'; cause: SuspectedCause }
  | { kind: 'confirmed_by'; by: Confirmer }
  | { kind: 'side'; side: AffectedSide }
  /** `answer` not_sure takes the stricter reading and stays to be settled. */
  | {
      kind: 'fact';
      fact: 'firstEpisode' | 'seenByDoctor' | 'irritable' | 'belowKnee';
      answer: Answer;
    }
  | { kind: 'list'; list: ToldList; id: string }
  | { kind: 'pregnant'; answer: Answer }
  /** A pregnancy that a doctor calls high risk: a detail of the third trimester's row. */
  | { kind: 'pregnancy_risk' };

export interface ToldOption {
  id: string;
  label: string;
  tells: readonly ToldTell[];
  /** The answer asks for a doctor the same day by itself (absolute rows that need a clearance). */
  isUrgent?: true;
}

interface ToldBase {
  /** snake_case, unique in the questionnaire; never reused for another question. */
  id: string;
  section: string;
  ask: string;
  hint?: string;
  /** Lines of a list below the question ("one of these"). */
  points?: readonly string[];
  /** Left out: always asked. */
  when?: ToldCondition;
  /** Only on the client's own screen; never asked aloud or shown on a lobby wall. */
  isPrivate?: true;
  /** May be left out: it keeps no section open. */
  isOptional?: true;
}

/** One of. "Not sure" is an option of its own where it makes sense. */
export interface ToldChoice extends ToldBase {
  kind: 'choice';
  options: readonly ToldOption[];
}

/** Any of, each may be "not sure"; `none` is the label of "none of these", which has to be tapped when nothing fits. */
export interface ToldSeveral extends ToldBase {
  kind: 'several';
  options: readonly ToldOption[];
  none: string;
  /** What "none of these" says by itself. */
  noneTells: readonly ToldTell[];
  /** Whether a tick can be "not sure". */
  maySayNotSure: boolean;
}

/** A red flag: yes, no or not sure, nothing by default. */
export interface ToldFlag
  extends ToldBase, Pick<RedFlag, 'level' | 'starred' | 'levelWithoutPain' | 'worseWith'> {
  kind: 'flag';
  flag: RedFlagId;
  /** The crisis number and its own words stand with a yes (rf_psy_1), or the birth unit's (rf_ob_1). */
  ownAction?: RedFlag['ownAction'];
}

/** Eleven cells, 0 to 10. */
export interface ToldRating extends ToldBase {
  kind: 'rating';
  tells: 'back' | 'leg' | 'worst';
  low: string;
  high: string;
}

/** A date, or how long ago (units offered), or "I do not know". */
export interface ToldWhen extends ToldBase {
  kind: 'when';
  tells: 'onsetDate' | 'flareDate';
  units: readonly AgoUnit[];
  /** Label of "this did not happen"; null where it must have. */
  never: string | null;
}

export interface ToldWords extends ToldBase {
  kind: 'words';
  /** Most characters (UTF-16 units). */
  max: number;
  /** Where the words go; `own_words` stay in the told intake, for the therapist to read. */
  tells: 'goals' | 'own_words' | { row: ContraindicationId };
}

export interface ToldRegion {
  id: Region;
  label: string;
  /** In the body's middle: no left or right. */
  midline: boolean;
}

/**
 * The body chart. `asks` pain: place, side, 0–10 and kinds, below the knee follows from the marks. `asks` site: place and
 * side only, with words for a place that is not on the list.
 */
export interface ToldPlaces extends ToldBase {
  kind: 'places';
  asks: 'pain' | 'site';
  tells: 'places' | { row: ContraindicationId };
  regions: readonly ToldRegion[];
  kinds: readonly { id: SymptomKind; label: string }[];
  /** Label of "nowhere" (pain) or "I cannot say where" (site). */
  nowhere: string;
}

export interface ToldMedicine {
  id: string;
  name: string;
  /** Brands and other spellings to search by. */
  aliases: readonly string[];
}

export interface ToldMedicines extends ToldBase {
  kind: 'medicines';
  medicines: readonly ToldMedicine[];
  none: string;
  /** Most characters of the free text for others. */
  otherMax: number;
}

export interface ToldDueDate extends ToldBase {
  kind: 'due_date';
}

export type ToldQuestion =
  | ToldChoice
  | ToldSeveral
  | ToldFlag
  | ToldRating
  | ToldWhen
  | ToldWords
  | ToldPlaces
  | ToldMedicines
  | ToldDueDate;

/** One page: a few questions under a title. */
export interface ToldSection {
  id: string;
  title: string;
  lead?: string;
  questions: readonly ToldQuestion[];
}

/** Words that stand with many questions. */
export interface ToldLabels {
  yes: string;
  no: string;
  notSure: string;
  dontKnow: string;
  left: string;
  right: string;
  both: string;
  /** "{number} of 10". */
  ofTen: string;
  ago: Readonly<Record<AgoUnit, { one: string; many: string }>>;
  /** A place that is not on the list, in words. */
  elsewhere: string;
  otherMedicines: string;
  /** Where a question was left out. */
  notAnswered: string;
}

/** Everything that a client is asked before the visit, in one language: drawn, frozen and mapped from this one object. */
export interface ToldIntake {
  contentVersion: string;
  /** As `sheetLanguages` has it. */
  language: string;
  labels: ToldLabels;
  sections: readonly ToldSection[];
}
