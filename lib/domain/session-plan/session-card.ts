import { musclesOf, type Muscle } from '../anatomy/muscle';
import type { AffectedSide, Side } from '../anatomy/side';
import { firstNameAndInitial } from '../home-care/client-name';
import { glanceLimits, type GlanceLimit } from '../screening/glance-limits';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import { assumedConsents } from './consents';
import { bookLimits, lineLimits } from './line-limits';
import { lineWords } from './line-words';
import { phaseWords } from './phase-words';
import { pointBoundsIn, type PointBounds } from './point-bounds';
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
  /** Where the limits bound point pressure in a muscle of the lines: its other sites are not shown as open. */
  pointBounds: { muscle: Muscle; side: Side; bounds: PointBounds }[];
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

/** The bounds that the maps on the screen show. Confirmed lines have their consent. */
function boundsIn({ plan, screening, ruleBook }: CardArgs): SessionCard['pointBounds'] {
  const { muscles, techniques, positions } = ruleBook;
  const facts = { muscles, techniques, positions, limits: screening.limits };
  const boundsOf = pointBoundsIn({ ...facts, consents: assumedConsents, reasons: {} });
  return plan.lines.flatMap(({ muscle: worked, side }) =>
    musclesOf(worked).flatMap((muscle) => {
      const bounds = boundsOf({ muscle, side });
      return bounds ? [{ muscle, side, bounds }] : [];
    }),
  );
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
    pointBounds: boundsIn(args),
    positions: posturesInOrder(plan.lines, ruleNames(ruleBook).position),
    notes: plan.notes ?? [],
  };
}
