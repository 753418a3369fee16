import { homeCareItems } from '../home-care/home-care-item';
import {
  causeColumns,
  suspectedCauses,
  type CauseColumn,
  type CauseGuidance,
  type CauseRecord,
  type Phase,
  type SuspectedCause,
} from '../intake/suspected-cause';
import type { ClinicalCase } from '../shared/clinical-case';
import { onceFor } from '../shared/once-for';
import type { RuleBook } from '../shared/rule-book';
import type { ActiveEffect } from './apply-effect';
import { conditionHolds, type CaseFacts } from './case-facts';
import { clearanceFor } from './clearance-state';
import { FIRST_EPISODE_FLAG } from './raised-flags';
import type { Finding } from './screening';

/** Caps, advice and matrix column of one cause for this client. */
export interface CauseSet {
  cause: SuspectedCause;
  column: CauseColumn;
  /** Null when the rule book has no guidance for the case's situation. */
  guidance: CauseGuidance | null;
}

/** The matrix column of a cause; a disc has one for the acute phase and one for later (decisions 21). */
export function columnOf(cause: SuspectedCause, phase: Phase): CauseColumn {
  if (cause !== 'disc_herniation') return cause;
  return phase === 'acute' ? 'disc_herniation.acute' : 'disc_herniation.later';
}

interface Situation {
  facts: CaseFacts;
  seenByDoctor: boolean;
  cleared: boolean;
}

function timeHolds(when: NonNullable<CauseGuidance['when']>, facts: CaseFacts): boolean {
  if (when.phases && !when.phases.includes(facts.phase)) return false;
  if (when.daysSinceOnsetMax === undefined) return true;
  return facts.daysSinceOnset !== null && facts.daysSinceOnset <= when.daysSinceOnsetMax;
}

function guidanceHolds(when: CauseGuidance['when'], situation: Situation): boolean {
  if (!when) return true;
  const { seenByDoctor = situation.seenByDoctor, cleared = situation.cleared } = when;
  if (seenByDoctor !== situation.seenByDoctor || cleared !== situation.cleared) return false;
  return timeHolds(when, situation.facts);
}

function guidanceOf(record: CauseRecord | undefined, situation: Situation): CauseGuidance | null {
  return record?.guidance.find((one) => guidanceHolds(one.when, situation)) ?? null;
}

const causeRecords = onceFor(
  (ruleBook: RuleBook) => new Map(ruleBook.causes.map((record) => [record.id, record])),
);

/** The caution sets of §4.10 that lie on top of "unknown": they are not diagnoses and raise no rows (decisions 38). */
function likeCauses(clinicalCase: ClinicalCase): SuspectedCause[] {
  const { belowKnee, nerveSigns = false, sittingHelps = false, pregnancy } = clinicalCase;
  return [
    ...(belowKnee || nerveSigns ? (['disc_herniation'] as const) : []),
    ...(sittingHelps ? (['spinal_stenosis'] as const) : []),
    ...(pregnancy === null ? [] : (['pregnancy_related'] as const)),
  ];
}

/**
 * The cause sets that hold, in the fixed order of causes, whatever the order of answers: the reported causes; the
 * "unknown" set on top while a first episode has not been seen by a doctor; with "unknown", the sets it is treated
 * like (decisions 9).
 */
export function causeSets(args: {
  clinicalCase: ClinicalCase;
  facts: CaseFacts;
  flags: readonly Finding[];
  ruleBook: RuleBook;
}): CauseSet[] {
  const { clinicalCase, facts, flags, ruleBook } = args;
  const causes = new Set(clinicalCase.causes.map((one) => one.cause));
  const unseen = flags.some((flag) => flag.rule === FIRST_EPISODE_FLAG);
  if (unseen) causes.add('unknown');
  if (causes.has('unknown')) likeCauses(clinicalCase).forEach((cause) => causes.add(cause));
  const situation: Situation = {
    facts,
    seenByDoctor: clinicalCase.seenByDoctor === true && !unseen,
    cleared: clearanceFor('ci_spinal_tumour_active', clinicalCase).state === 'given',
  };
  const records = causeRecords(ruleBook);
  return suspectedCauses
    .filter((cause) => causes.has(cause))
    .map((cause) => ({
      cause,
      column: columnOf(cause, facts.phase),
      guidance: guidanceOf(records.get(cause), situation),
    }));
}

function columnEffects(column: CauseColumn, ruleBook: RuleBook): ActiveEffect[] {
  const adaptations = new Map(ruleBook.reasons.map((one) => [one.code, one.adaptation]));
  return homeCareItems.flatMap((item) => {
    const cell = ruleBook.causeItemMatrix[item][column];
    if (cell === 'y') return [];
    const note = adaptations.get(cell.reason);
    const effect = { kind: 'home' as const, status: cell.status, items: [item] };
    return [{ rule: column, sites: [], effect: note === undefined ? effect : { ...effect, note } }];
  });
}

/** The effects of each matrix column. */
const matrixEffects = onceFor(
  (ruleBook: RuleBook) =>
    new Map(causeColumns.map((column) => [column, columnEffects(column, ruleBook)])),
);

/** What a cause set does: its caps, what it leaves out, and its matrix column, all under the column's name. */
export function causeEffects(
  { column, guidance }: CauseSet,
  facts: CaseFacts,
  ruleBook: RuleBook,
): ActiveEffect[] {
  const matrix = matrixEffects(ruleBook).get(column) ?? [];
  if (!guidance) return matrix;
  const caps: ActiveEffect['effect'][] = [
    { kind: 'pressure_max', level: guidance.pressureMax },
    { kind: 'minutes_max', minutes: guidance.minutesMax },
  ];
  const own = [...caps, ...guidance.effects]
    .filter((effect) => conditionHolds(effect.when, facts, []))
    .map((effect) => ({ rule: column, sites: [], effect }));
  return [...own, ...matrix];
}
