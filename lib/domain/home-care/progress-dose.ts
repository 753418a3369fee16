import type { Progression } from '../outcomes/course-of-care';
import type { RuleBook } from '../shared/rule-book';
import type { SourceMark } from '../shared/source-mark';
import { halvedDose, raisedDose } from './dose-steps';
import { doseWords } from './dose-words';
import type { HomeCareKind } from './home-care-item';
import type { HomeItemId } from './own-item';
import { itemRecords, type ItemRecord } from './item-records';
import type { ProgramItem } from './program';

/** A time when the pain was up after home care. */
export interface Flare {
  /** Null: nobody knows which item it was; it counts for every item that has a dose. */
  item: HomeItemId | null;
  /** Null: not known, counts as long. */
  hours: number | null;
  /** The dose was halved for it already. It still counts when flares are added up. */
  isAnswered: boolean;
}

export interface ProgressArgs {
  program: readonly ProgramItem[];
  /** Done or not, a day each, the earliest first, since the item has its present dose. */
  adherence: Readonly<Partial<Record<HomeItemId, readonly boolean[]>>>;
  /** Since the item was first given. */
  flares: readonly Flare[];
  ruleBook: Pick<RuleBook, 'homeCareItems' | 'ownItems' | 'courseOfCare'>;
}

export type DoseMove = 'raise' | 'halve' | 'stop' | 'keep';

/** What is proposed for one item; the therapist decides. */
export interface DoseProposal {
  item: HomeItemId;
  move: DoseMove;
  /** The item as it is on the sheet at home. */
  before: ProgramItem;
  /** The item as it would go on; null when it stops. */
  next: ProgramItem | null;
  /** For the therapist, with the numbers. */
  sentence: string;
  sources: SourceMark[];
}

export interface ProgressedProgram {
  proposals: DoseProposal[];
  /** The program with every proposal taken. */
  program: ProgramItem[];
}

/** What grows with practice. Packs, rests and habits do not get better by being longer. */
const GROWS: readonly HomeCareKind[] = ['self_massage', 'stretch', 'activity'];

interface Facts {
  one: ProgramItem;
  record: ItemRecord;
  done: readonly boolean[];
  flares: readonly Flare[];
  progression: Progression;
}

type Move = Pick<DoseProposal, 'move' | 'next' | 'sentence'>;

const isHabit = ({ one }: Facts): boolean => 'always' in one.dose;

function counted(amount: number, what: string): string {
  return `${amount} ${what}${amount === 1 ? '' : 's'}`;
}

function words({ record, one }: Facts, dose = one.dose): string {
  return doseWords({ record, dose, side: one.side }).replace(/\.$/, '');
}

/** On each of the last days, the days done in the week up to it. */
function weeklyCounts({ done, progression: { days, adherence } }: Facts): number[] {
  if (done.length < adherence.of + days - 1) return [];
  return Array.from({ length: days }, (_, back) => {
    const end = done.length - back;
    return done.slice(end - adherence.of, end).filter(Boolean).length;
  });
}

function isSteady(facts: Facts): boolean {
  const counts = weeklyCounts(facts);
  return counts.length > 0 && counts.every((count) => count >= facts.progression.adherence.done);
}

function stop(facts: Facts, why: string): Move {
  const sentence = `${facts.record.name}: ${why}. Stop it, and look at it together before anything takes its place.`;
  return { move: 'stop', next: null, sentence };
}

function keep({ record, one }: Facts, why: string): Move {
  return { move: 'keep', next: one, sentence: `${record.name}: ${why}. The dose stays.` };
}

function change(facts: Facts, move: 'raise' | 'halve', next: ProgramItem, why: string): Move {
  const { record } = facts;
  const what = `“${words(facts, next.dose)}” in place of “${words(facts)}”`;
  return { move, next, sentence: `${record.name}: ${why}. ${what}.` };
}

function halve(facts: Facts): Move {
  const { one, record, progression } = facts;
  const why = `a flare of more than ${progression.flareHoursMax} hours`;
  if (isHabit(facts)) return keep(facts, `${why}, but a habit has no half: talk it over`);
  const dose = halvedDose({ ...one, record });
  if (dose === null) return stop(facts, `${why}, and its range has no half of this dose`);
  return change(facts, 'halve', { ...one, dose }, why);
}

function raise(facts: Facts): Move {
  const { one, record, progression } = facts;
  const { done, of } = progression.adherence;
  const why = `done on ${done} or more of ${of} days, ${progression.days} days in a row, and no flare`;
  if (one.cautions.length > 0) return keep(facts, `${why}, but it has a caution: decide by it`);
  const dose = raisedDose({ ...one, record });
  if (dose === null) return keep(facts, `${why}, and its dose is the most there is`);
  return change(facts, 'raise', { ...one, dose }, why);
}

function moveOf(facts: Facts): Move {
  const { flares, progression, record } = facts;
  const { flareHoursMax, flaresToStop } = progression;
  if (flares.length >= flaresToStop) return stop(facts, counted(flares.length, 'flare'));
  const open = flares.filter(({ isAnswered }) => !isAnswered);
  if (open.some(({ hours }) => hours === null || hours > flareHoursMax)) return halve(facts);
  if (open.length > 0) return keep(facts, `a flare of ${flareHoursMax} hours or less`);
  if (!GROWS.includes(record.kind) || isHabit(facts)) return keep(facts, 'it does not grow');
  return isSteady(facts) ? raise(facts) : keep(facts, 'not yet done often enough');
}

function flaresOf(one: ProgramItem, flares: readonly Flare[]): Flare[] {
  const hasDose = !('always' in one.dose);
  return flares.filter(({ item }) => item === one.item || (item === null && hasDose));
}

function propose(one: ProgramItem, args: ProgressArgs): DoseProposal {
  const { courseOfCare } = args.ruleBook;
  const { progression } = courseOfCare;
  const base = { item: one.item, before: one, sources: [...progression.sources] };
  const record = itemRecords(args.ruleBook).find(({ id }) => id === one.item);
  if (!record) {
    return {
      ...base,
      move: 'stop',
      next: null,
      sentence: `${one.item}: no such item. Take it out.`,
    };
  }
  const flares = flaresOf(one, args.flares);
  const done = args.adherence[one.item] ?? [];
  return { ...base, ...moveOf({ one, record, done, flares, progression }) };
}

/**
 * How the doses of a program move on (spec §10): 3 days in a row with 5 of 7 days done and no flare raise an item one step,
 * longer or once more; a flare of more than 24 hours halves it, or stops it where its range holds no half; the second flare
 * stops it. Steps stay in the item's own range; an item with a caution is never raised by itself. The therapist decides.
 */
export function progressDose(args: ProgressArgs): ProgressedProgram {
  const proposals = args.program.map((one) => propose(one, args));
  return {
    proposals,
    program: proposals.flatMap(({ next }) => (next === null ? [] : [next])),
  };
}
