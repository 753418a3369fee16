import type { AffectedSide } from '../anatomy/side';
import { firstNameAndInitial } from '../home-care/client-name';
import { glanceLimits, type GlanceLimit } from '../screening/glance-limits';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import { bookLimits, lineLimits } from './line-limits';
import { lineWords } from './line-words';
import { phaseWords } from './phase-words';
import { posturesInOrder, type ShownPosture } from './posture';
import type { PlanLine, SessionPlan } from './session-plan';
import { sessionPhases } from './time-budget';

/** What the muscle map needs of a line. */
type MappedLine = Pick<PlanLine, 'muscle' | 'side' | 'pressure' | 'minutes'>;

/** One page for the wall: what is done, in which order, inside which limits. */
export interface SessionCard {
  practice: string;
  /** First name and initial: the card hangs where others pass. */
  client: string;
  /** The client's own. */
  side: AffectedSide;
  confirmed: string;
  minutes: number;
  phases: { name: string; minutes: number }[];
  redLines: GlanceLimit[];
  lines: {
    title: string;
    detail: string;
    isMust: boolean;
    /** What bounds it beyond its level; the reasons stand on the screen. */
    limits: string[];
    planned: MappedLine;
  }[];
  positions: ShownPosture[];
  notes: readonly string[];
}

interface CardArgs {
  practice: string;
  clientName: string;
  side: AffectedSide;
  /** "Tue 24 Nov 2026, Anna Weiss" */
  confirmed: string;
  plan: SessionPlan;
  screening: Pick<Screening, 'limits' | 'findings'>;
  clinicalCase: Pick<ClinicalCase, 'contraindications'>;
  ruleBook: RuleBook;
}

/** The card of a confirmed plan, inside the limits of the screening that it was made in. Left and right come from the lines. */
export function sessionCard(args: CardArgs): SessionCard {
  const { plan, screening, clinicalCase, ruleBook, practice, side, confirmed, clientName } = args;
  const bounds = bookLimits(screening.limits, ruleBook);
  return {
    practice,
    client: firstNameAndInitial(clientName),
    side,
    confirmed,
    minutes: plan.minutes,
    phases: sessionPhases.map((phase) => ({
      name: phaseWords[phase],
      minutes: plan.phases[phase],
    })),
    redLines: glanceLimits({ ...screening, clinicalCase, ruleBook }),
    lines: plan.lines.map((line) => ({
      ...lineWords(line, ruleBook),
      isMust: line.mustDo === true,
      limits: lineLimits(line, bounds).map(({ words }) => words),
      planned: line,
    })),
    positions: posturesInOrder(plan.lines, ruleNames(ruleBook).position),
    notes: plan.notes ?? [],
  };
}
