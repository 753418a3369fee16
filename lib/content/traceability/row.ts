import type { PlanMuscle } from '@/lib/domain/anatomy/muscle';
import type { Region } from '@/lib/domain/anatomy/region';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { IntakeField } from '@/lib/domain/intake/intake-questions';
import type { CauseColumn, SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';
import type { Technique } from '@/lib/domain/session-plan/technique';
import type { SeedArticle } from '@/lib/domain/shared/source-mark';

import type { ClaimName } from '../claims';

/** What a fact of the first articles can be carried by. `code`: words that only a screen or the code of a rule has. */
export type HomeKind =
  | 'about'
  | 'nerve'
  | 'cause'
  | 'cause_rule'
  | 'muscle'
  | 'muscle_group'
  | 'technique'
  | 'home_item'
  | 'equipment'
  | 'matrix_cell'
  | 'contraindication'
  | 'red_flag'
  | 'region'
  | 'region_default'
  | 'plan_rule'
  | 'safety_net'
  | 'sheet_text'
  | 'intake_question'
  | 'intake_option'
  | 'outcome_measure'
  | 'course_of_care'
  | 'session_phase'
  | 'seed_article'
  | 'code';

/** A record, a field of it, and words that must stand there: when the text drifts away from the fact, the test fails. */
export interface Home {
  kind: HomeKind;
  /** Id of the record; the path of the file for `code`. */
  id: string;
  /**
   * Path into the record: `dose.seconds`, `guidance[0].avoid`, `points[an_id].text`. Of a list of texts one entry must
   * have all the words; `steps*` takes the list as one text.
   */
  field: string;
  expects: readonly [string, ...string[]];
}

type Homes = readonly [Home, ...Home[]];

/** A fact that the product carries: as it is (`use`, `info`), corrected (`fix`) or with a safety limit (`limit`). */
export interface CarriedFact {
  id: string;
  status: 'use' | 'fix' | 'limit' | 'info';
  fact: string;
  /** What the product says in its place, or the limit it adds. */
  instead?: string;
  homes: Homes;
}

/** A claim that no text may make. */
export interface RefusedFact {
  id: string;
  status: 'no';
  fact: string;
  /** Ways of making the claim, each with a claim of the list that finds it. */
  refused: readonly [Refusal, ...Refusal[]];
  /** What is said instead, where anything is. */
  homes: readonly Home[];
}

export interface Refusal {
  claim: ClaimName;
  sample: string;
}

/** A point on which the articles disagree, as it was settled. */
export interface SettledFact {
  id: string;
  status: 'settled';
  fact: string;
  homes: Homes;
}

export type TraceRow = CarriedFact | RefusedFact | SettledFact;

export const use = (id: string, fact: string, ...homes: [Home, ...Home[]]): CarriedFact => ({
  id,
  status: 'use',
  fact,
  homes,
});

export const info = (id: string, fact: string, ...homes: [Home, ...Home[]]): CarriedFact => ({
  ...use(id, fact, ...homes),
  status: 'info',
});

export const fix = (
  id: string,
  fact: string,
  instead: string,
  ...homes: [Home, ...Home[]]
): CarriedFact => ({ ...use(id, fact, ...homes), status: 'fix', instead });

export const limit = (
  id: string,
  fact: string,
  instead: string,
  ...homes: [Home, ...Home[]]
): CarriedFact => ({ ...use(id, fact, ...homes), status: 'limit', instead });

export const settled = (id: string, fact: string, ...homes: [Home, ...Home[]]): SettledFact => ({
  id,
  status: 'settled',
  fact,
  homes,
});

export const refuse = (
  id: string,
  fact: string,
  refused: readonly [Refusal, ...Refusal[]],
  ...homes: Home[]
): RefusedFact => ({ id, status: 'no', fact, refused, homes });

export const claim = (name: ClaimName, sample: string): Refusal => ({ claim: name, sample });

const homeIn =
  <Id extends string>(kind: HomeKind) =>
  (id: Id, field: string, ...expects: [string, ...string[]]): Home => ({
    kind,
    id,
    field,
    expects,
  });

export const about = homeIn('about');
export const cause = homeIn<SuspectedCause>('cause');
export const causeRule = homeIn('cause_rule');
export const muscle = homeIn<PlanMuscle>('muscle');
export const muscleGroup = homeIn('muscle_group');
export const technique = homeIn<Technique>('technique');
export const item = homeIn<HomeCareItem>('home_item');
export const tool = homeIn('equipment');
export const row = homeIn<ContraindicationId>('contraindication');
export const flag = homeIn<RedFlagId>('red_flag');
export const region = homeIn<Region>('region');
export const regionDefault = homeIn<Region>('region_default');
export const planRule = homeIn<`pv_${string}`>('plan_rule');
export const safety = homeIn('safety_net');
export const sheetText = homeIn('sheet_text');
export const question = homeIn<IntakeField>('intake_question');
export const option = homeIn('intake_option');
export const measure = homeIn('outcome_measure');
export const phase = homeIn('session_phase');
export const article = homeIn<SeedArticle>('seed_article');

const nerveHome = homeIn('nerve');
const courseHome = homeIn('course_of_care');
const codeHome = homeIn('code');
const cellHome = homeIn('matrix_cell');

export const nerve = (field: string, ...expects: [string, ...string[]]): Home =>
  nerveHome('sciatic_nerve', field, ...expects);
export const course = (field: string, ...expects: [string, ...string[]]): Home =>
  courseHome('course_of_care', field, ...expects);
/** Words in the code of one file: on a screen or on the sheet. */
export const code = (file: string, ...expects: [string, ...string[]]): Home =>
  codeHome(file, 'text', ...expects);
export const cell = (
  id: HomeCareItem,
  column: CauseColumn,
  ...expects: [string, ...string[]]
): Home => cellHome(`${id}/${column}`, 'cell', ...expects);
