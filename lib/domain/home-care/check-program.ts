import { oppositeSide } from '../anatomy/side';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames, type RuleNames } from '../shared/rule-names';
import { isDoseInRange } from './dose-range';
import { followUpOf } from './follow-ups';
import { limitsAtHome, type HelperAtHome } from './helper-at-home';
import type { HomeCareItem } from './home-care-item';
import { itemRecords, type ItemRecord } from './item-records';
import { itemStatus } from './item-status';
import { isOwnItemId, type HomeItemId } from './own-item';
import type { ProgramItem, ProgramProblem } from './program';

/** Items that count as activity: every program has one unless all are blocked (pv_10). */
export const activityItems = [
  'short_walks',
  'keep_moving',
  'low_impact_activity',
] as const satisfies readonly HomeCareItem[];

const activities: readonly HomeItemId[] = activityItems;

export interface ProgramFacts {
  program: readonly ProgramItem[];
  clinicalCase: ClinicalCase;
  screening: Pick<Screening, 'limits'>;
  ruleBook: RuleBook;
  /** Whether there is one at home; left out: nobody has asked. */
  helper?: HelperAtHome | undefined;
}

interface ItemFacts extends ProgramFacts {
  one: ProgramItem;
  record: ItemRecord;
  names: RuleNames;
}

function problem(
  { record }: ItemFacts,
  rule: string,
  what: string,
  because: string[] = [],
): ProgramProblem {
  return { rule, item: record.id, message: `${record.name}: ${what}.`, because };
}

function checkStatus(facts: ItemFacts): ProgramProblem[] {
  const { one, record, screening, names } = facts;
  const region = one.region === undefined ? {} : { region: one.region };
  const { limits } = screening;
  const { status, because, notes } = itemStatus({ record, side: one.side, limits, ...region });
  const why = because.length > 0 ? `: ${names.rules(because)}` : '';
  if (status === 'no')
    return [problem(facts, 'home_item', `not for this client now${why}`, because)];
  if (status === 'ok' || one.cautions.some((note) => note.trim() !== '')) return [];
  const asked = notes.length > 0 ? ` (${notes.join(' ')})` : '';
  return [problem(facts, 'home_caution', `add what to take care of${asked}${why}`, because)];
}

/** An own item that was archived, or changed, since it was chosen. Sheets at home keep it; no new one gets it. */
function checkOffered(facts: ItemFacts): ProgramProblem[] {
  const { id, retired } = facts.record;
  if (!retired || !isOwnItemId(id)) return [];
  const what =
    'this version is not offered any more. Take it out, and choose what stands in its place';
  return [problem(facts, 'home_item', what)];
}

function checkSide(facts: ItemFacts): ProgramProblem[] {
  const { one, record, clinicalCase } = facts;
  if ((record.sided === 'none') !== (one.side === 'none')) {
    const what = record.sided === 'none' ? 'it has no side' : 'choose left, right or both';
    return [problem(facts, 'home_side', what)];
  }
  const { affectedSide } = clinicalCase;
  if (record.sided !== 'one' || (affectedSide !== 'left' && affectedSide !== 'right')) return [];
  if (one.side !== oppositeSide(affectedSide)) return [];
  const what = `it is set to the ${one.side}, the affected side is ${affectedSide}`;
  return [problem(facts, 'home_side', what)];
}

function checkDose(facts: ItemFacts): ProgramProblem[] {
  const { one, record } = facts;
  if (isDoseInRange({ dose: one.dose, side: one.side, record })) return [];
  return [problem(facts, 'home_dose', `the dose is ${record.doseRange}`)];
}

function checkFollowUp(facts: ItemFacts): ProgramProblem[] {
  const { one, program, screening, names } = facts;
  const next = followUpOf(one.item);
  if (next === null || program.some(({ item }) => item === next)) return [];
  if (screening.limits.homeItems[next].status === 'no') return [];
  return [problem(facts, 'home_follow_up', `add “${names.item(next)}” after it`)];
}

function checkItems(facts: ProgramFacts, names: RuleNames): ProgramProblem[] {
  const records = new Map<HomeItemId, ItemRecord>(
    itemRecords(facts.ruleBook).map((record) => [record.id, record]),
  );
  return facts.program.flatMap((one, index) => {
    const record = records.get(one.item);
    if (!record) {
      return [{ rule: 'home_item', item: one.item, message: 'Unknown item.', because: [] }];
    }
    const at = { ...facts, one, record, names };
    const before = facts.program.slice(0, index);
    const twice = before.some(({ item }) => item === one.item)
      ? [problem(at, 'home_twice', 'it stands here twice')]
      : [];
    return [
      ...twice,
      ...checkOffered(at),
      ...checkStatus(at),
      ...checkSide(at),
      ...checkDose(at),
      ...checkFollowUp(at),
    ];
  });
}

/** pv_10: movement is the part with the evidence (V1). */
function checkActivity({ program, screening }: ProgramFacts): ProgramProblem[] {
  if (program.some(({ item }) => activities.includes(item))) return [];
  const open = activityItems.some((item) => screening.limits.homeItems[item].status !== 'no');
  if (!open) return [];
  const message = 'Add an activity: short walks, keep moving, or swimming and the like.';
  return [{ rule: 'pv_10', message, because: [] }];
}

function checkCount({ program, screening }: ProgramFacts, names: RuleNames): ProgramProblem[] {
  const { homeItemsMax, homeItemsBecause } = screening.limits;
  if (program.length <= homeItemsMax) return [];
  const why = homeItemsBecause.length > 0 ? `: ${names.rules(homeItemsBecause)}` : '';
  const message = `${program.length} items, ${homeItemsMax} at most${why}.`;
  return [{ rule: 'pv_11', message, because: homeItemsBecause }];
}

/**
 * Every broken rule of a home program at once: items the limits withhold, cautions without a note, sides, doses outside
 * their range, missing follow-ups, no activity (pv_10), too many items (pv_11), a helper where there is none. Empty when the sheet may be issued.
 */
export function checkProgram(facts: ProgramFacts): ProgramProblem[] {
  const names = ruleNames(facts.ruleBook);
  const { helper = null, ruleBook, screening } = facts;
  const limits = limitsAtHome(screening.limits, { helper, records: itemRecords(ruleBook) });
  const at = { ...facts, screening: { limits } };
  return [...checkItems(at, names), ...checkActivity(at), ...checkCount(at, names)];
}
