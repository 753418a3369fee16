import { composeLines, rosterFor, type Composition, type Roster } from './compose-lines';
import { assumedConsents, type Consents } from './consents';
import { fillLines, type PostureMinutes } from './fill-lines';
import { setsOf, type PlanFacts } from './line-options';
import { lineSpreads, type LineSpread } from './line-spread';
import { minutesOf } from './plan-facts';
import { positionChangesMax } from './posture';
import { postureMinutesMax } from './posture-minutes';
import type { PlanLine, SessionPlan } from './session-plan';
import { phasesFor, rowForSpecific, totalMinutes, withSpecific } from './time-frame';
import type { PhaseMinutes } from './time-budget';
import { triggerPointsMax, withTriggerPoints } from './trigger-points';
import type { PlanMuscle } from '../anatomy/muscle';
import type { CauseSet } from '../screening/cause-sets';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';

/** Broad low-back work for minutes that the causes' own muscles cannot hold (pv_03, pv_08). */
const FILLERS: readonly PlanMuscle[] = ['thoracolumbar_fascia'];

export interface DraftArgs {
  clinicalCase: ClinicalCase;
  screening: Screening;
  ruleBook: RuleBook;
  /** Length that was booked, 15–120 minutes. */
  minutes: number;
  /** Left out: consent is assumed, as in a case file. */
  consents?: Consents;
}

/** The lines that hold the most specific minutes, up to `most` and more than `before` does. */
function fullestLines(
  { most, before }: { most: number; before: PlanLine[] },
  compositionFor: (specific: number) => Composition,
  caps: PostureMinutes,
): PlanLine[] {
  for (let specific = most; specific > minutesOf(before); specific -= 1) {
    const lines = fillLines(specific, compositionFor(specific), caps);
    if (lines) return lines;
  }
  return before;
}

function notesFor(planned: number, specific: number): string[] {
  if (specific === planned) return [];
  return specific === 0
    ? ['No muscle may be worked inside the limits: its time goes to warm-up and integration.']
    : [
        `The lines hold ${specific} of ${planned} minutes: the rest goes to warm-up and integration.`,
      ];
}

/** The first way to lay out the lines that holds all the specific minutes, or the one that holds the most. */
function linesInside(
  args: DraftArgs,
  phases: PhaseMinutes,
  { consents, caps }: { consents: Consents; caps: PostureMinutes },
): PlanLine[] {
  const { clinicalCase, screening, ruleBook } = args;
  const plain = { clinicalCase, screening, ruleBook, consents };
  const facts = { ...plain, sets: setsOf(plain) };
  let fullest: PlanLine[] = [];
  for (const fillers of [[], FILLERS]) {
    const roster = rosterFor(clinicalCase.affectedSide, { ...facts, fillers });
    for (const spread of lineSpreads) {
      const compositionFor = compositions({ roster, phases, spread, facts });
      fullest = fullestLines({ most: phases.specific, before: fullest }, compositionFor, caps);
      if (minutesOf(fullest) === phases.specific) return fullest;
    }
  }
  return fullest;
}

/** The lines for so many specific minutes: their number comes from the row of those minutes (decisions 23). */
function compositions(args: {
  roster: Roster;
  phases: PhaseMinutes;
  spread: LineSpread;
  facts: PlanFacts & { sets: readonly CauseSet[] };
}): (specific: number) => Composition {
  const { roster, phases, spread, facts } = args;
  const budgets = facts.ruleBook.timeBudgets;
  const changesMax = positionChangesMax(totalMinutes(phases), budgets);
  const known = new Map<number, Composition>();
  return (specific) => {
    const linesMax = rowForSpecific(specific, budgets)?.linesMax ?? 1;
    const made =
      known.get(linesMax) ??
      composeLines({ roster, spread, specific, linesMax, changesMax, facts });
    known.set(linesMax, made);
    return made;
  };
}

/**
 * The plan that the app offers: phases of §7.2 under the hands-on cap, the causes' muscles in working order with
 * techniques that fit, 15–25 % for the other side where one side is affected, level 3 at most. It passes `checkPlan`
 * with the same consents. Null when the screening blocks, general consent is missing, the length is out of range, or
 * the cap leaves no time.
 */
export function draftPlan(args: DraftArgs): SessionPlan | null {
  const { clinicalCase, screening, ruleBook, minutes, consents = assumedConsents } = args;
  if (screening.blocked || consents.general !== true) return null;
  const budgets = ruleBook.timeBudgets;
  const { handsOnMinutesMax } = screening.limits;
  const planned = phasesFor({ minutes, handsOnMinutesMax, budgets });
  if (!planned) return null;
  const caps = postureMinutesMax(clinicalCase, screening.limits);
  const lines = linesInside(args, planned, { consents, caps });
  const specific = minutesOf(lines);
  const phases = withSpecific(planned, specific);
  const { firstVisit } = clinicalCase.session;
  const notes = notesFor(planned.specific, specific);
  return {
    minutes: totalMinutes(phases),
    phases,
    lines: withTriggerPoints(lines, triggerPointsMax({ specific, firstVisit, budgets })),
    ...(notes.length > 0 ? { notes } : {}),
  };
}
