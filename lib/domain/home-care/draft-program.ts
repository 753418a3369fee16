import { musclesOf, type PlanMuscle } from '../anatomy/muscle';
import { factsOf } from '../screening/case-facts';
import type { HomeStatus } from '../screening/limits';
import type { Screening } from '../screening/screening';
import { musclesInOrder, setsOf } from '../session-plan/line-options';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import { activityItems } from './check-program';
import { defaultItem, defaultSide } from './default-item';
import { followUpOf } from './follow-ups';
import { needsHelper } from './helper-at-home';
import type { HomeCareItem, HomeCareItemRecord } from './home-care-item';
import { itemStatus } from './item-status';
import { orderProgram } from './order-program';
import { wayGiven } from './other-way';
import type { ProgramItem } from './program';

export interface DraftProgramArgs {
  clinicalCase: ClinicalCase;
  screening: Screening;
  ruleBook: RuleBook;
}

/** Fill a short sheet with habits that suit nearly everyone. */
const HABITS: readonly HomeCareItem[] = ['sleep_pillows', 'break_up_sitting', 'empty_back_pocket'];

interface Choice extends DraftProgramArgs {
  /** The causes' muscles, most wanted first. */
  muscles: readonly PlanMuscle[];
}

function statusOf(record: HomeCareItemRecord, { clinicalCase, screening }: Choice): HomeStatus {
  const { limits } = screening;
  const side = defaultSide(record, clinicalCase.affectedSide, limits);
  return itemStatus({ record, side, limits }).status;
}

function recordOf(item: HomeCareItem, { ruleBook }: Choice): HomeCareItemRecord[] {
  return ruleBook.homeCareItems.filter((record) => record.id === item);
}

function firstOk(items: readonly HomeCareItem[], choice: Choice): HomeCareItemRecord[] {
  return items
    .flatMap((item) => recordOf(item, choice))
    .filter((record) => statusOf(record, choice) === 'ok')
    .slice(0, 1);
}

/** An activity without a caution if there is one, else one with its caution (pv_10). */
function activity(choice: Choice): HomeCareItemRecord[] {
  const ok = firstOk(activityItems, choice);
  if (ok.length > 0) return ok;
  return activityItems
    .flatMap((item) => recordOf(item, choice))
    .filter((record) => statusOf(record, choice) === 'caution')
    .slice(0, 1);
}

function muscleRank(record: HomeCareItemRecord, wanted: readonly PlanMuscle[]): number {
  const places = record.targetMuscles
    .flatMap(musclesOf)
    .map((muscle) => wanted.indexOf(muscle))
    .filter((place) => place >= 0);
  return places.length === 0 ? wanted.length : Math.min(...places);
}

/** Left to the therapist: an item that needs a helper or a machine, or that brings another one along. */
function isDrafted(record: HomeCareItemRecord): boolean {
  const special = needsHelper(record) || record.loadTags.includes('vibration');
  return !record.retired && !special && followUpOf(record.id) === null;
}

/** The item of a kind that nothing limits and that is for the causes' first muscles. */
function bestOf(kind: HomeCareItemRecord['kind'], choice: Choice): HomeCareItemRecord[] {
  return choice.ruleBook.homeCareItems
    .filter((record) => record.kind === kind && isDrafted(record))
    .filter((record) => statusOf(record, choice) === 'ok')
    .map((record) => ({ record, rank: muscleRank(record, choice.muscles) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, 1)
    .map(({ record }) => record);
}

/** Cold while the pain is fresh, warmth later. */
function thermal(choice: Choice): HomeCareItemRecord[] {
  const facts = factsOf(choice.clinicalCase);
  const fresh = facts.heatWaits || facts.phase === 'acute';
  return firstOk(fresh ? ['cold_pack'] : ['warm_pack', 'cold_pack'], choice);
}

function pick(choice: Choice): HomeCareItemRecord[] {
  const acute = factsOf(choice.clinicalCase).phase === 'acute';
  const pack = thermal(choice);
  const wanted = [
    ...activity(choice),
    ...(acute ? pack : []),
    ...bestOf('stretch', choice),
    ...bestOf('self_massage', choice),
    ...(acute ? [] : pack),
    ...HABITS.flatMap((item) => firstOk([item], choice)),
  ];
  return [...new Set(wanted)].slice(0, choice.screening.limits.homeItemsMax);
}

/**
 * The home program that the app offers: an activity first, then a pack, a stretch and a self-massage for the causes'
 * muscles that nothing limits, habits where room is left; ordered as a sheet. It passes `checkProgram`. A blocked case
 * gets what its blocking rows leave allowed; null when they leave nothing.
 */
export function draftProgram(args: DraftProgramArgs): ProgramItem[] | null {
  const { clinicalCase, screening, ruleBook } = args;
  const plain = { clinicalCase, screening, ruleBook, consents: {} };
  const records = pick({ ...args, muscles: musclesInOrder(setsOf(plain)).flatMap(musclesOf) });
  if (records.length === 0) return null;
  const { limits } = screening;
  const { affectedSide } = clinicalCase;
  const items = records.map((record) => defaultItem({ record, affectedSide, limits }));
  const postures = records.map((record, index) => {
    const found = itemStatus({ record, side: items[index]?.side ?? 'none', limits });
    const way = wayGiven(record, found, { clinicalCase, ruleBook });
    return { id: record.id, position: (way ?? record).position };
  });
  return orderProgram(items, postures);
}
