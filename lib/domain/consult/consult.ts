import { homeCareItems, type HomeCareItem } from '../home-care/home-care-item';
import { draftProgram } from '../home-care/draft-program';
import { minutesPerDay } from '../home-care/minutes-per-day';
import type { ProgramItem } from '../home-care/program';
import type { Disposition } from '../screening/disposition';
import type { HomeStatus, Limits, RegionLimit, RuleId, TechniqueLimit } from '../screening/limits';
import { sortRules } from '../screening/rule-order';
import { screen } from '../screening/screen';
import type { Finding } from '../screening/screening';
import { draftPlan } from '../session-plan/draft-plan';
import type { PlanLine, SessionPlan } from '../session-plan/session-plan';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';

type LineOut = Omit<PlanLine, 'points' | 'holdSeconds' | 'holdRepeats'>;
type RegionOut = Pick<RegionLimit, 'pressureMax' | 'contact' | 'because'>;

/** The document that `npm run consult` prints for one case. */
export interface Consultation {
  contentVersion: string;
  phase: string;
  disposition: Disposition;
  blocked: boolean;
  findings: Pick<Finding, 'rule' | 'level' | 'class' | 'because' | 'sources'>[];
  limits: {
    pressureMax: number;
    handsOnMinutesMax: number | null;
    techniquesOut: string[];
    techniqueLimits: Omit<TechniqueLimit, 'note'>[];
    musclesOut: Limits['musclesOut'];
    positionsOut: string[];
    regions: Record<string, RegionOut>;
    homeItems: Record<HomeCareItem, { status: HomeStatus; because?: RuleId[] }>;
  };
  plan: (Pick<SessionPlan, 'minutes' | 'phases'> & { lines: LineOut[] }) | null;
  homeCare: { minutesPerDay: number; items: ProgramItem[] } | null;
}

const isUsualCare = (because: readonly RuleId[]): boolean =>
  because.every((rule) => rule.startsWith('region_default.'));

/**
 * Numbers and places only: what is nothing but a note is for the therapist's screen. The usual care of the regions is
 * told by their ceilings.
 */
function techniqueLimitsOut(limits: Limits): Omit<TechniqueLimit, 'note'>[] {
  const merged = new Map<string, Omit<TechniqueLimit, 'note'>>();
  for (const limit of limits.techniqueLimits) {
    const { technique, region, pressureMax, secondsMax, note, because } = limit;
    if ((note !== undefined && region === undefined) || isUsualCare(because)) continue;
    const key = [technique, region, pressureMax, secondsMax].join('|');
    const known = merged.get(key);
    if (known) known.because = sortRules([...known.because, ...because]);
    else merged.set(key, withoutNote(limit));
  }
  return [...merged.values()];
}

/** Field by field: there are many in a case, and a spread of the rest costs more than the rules behind it. */
function withoutNote(limit: TechniqueLimit): Omit<TechniqueLimit, 'note'> {
  const { technique, region, pressureMax, secondsMax, because } = limit;
  return {
    technique,
    ...(region === undefined ? undefined : { region }),
    ...(pressureMax === undefined ? undefined : { pressureMax }),
    ...(secondsMax === undefined ? undefined : { secondsMax }),
    because,
  };
}

function strictness({ contact, pressureMax }: RegionLimit): number {
  return contact === false ? -1 : pressureMax;
}

/** Regions below the session's ceiling; one side only where it is stricter than both. */
function regionsOut({ regions, pressureMax }: Limits): Record<string, RegionOut> {
  const out: Record<string, RegionOut> = {};
  for (const [key, limit] of Object.entries(regions)) {
    const [region = key, side] = key.split('.');
    const whole = side === undefined ? undefined : regions[region];
    if (strictness(limit) >= pressureMax) continue;
    if (whole && strictness(whole) <= strictness(limit)) continue;
    const { notes: _notes, ...rest } = limit;
    out[key] = rest;
  }
  return out;
}

function homeItemsOut(limits: Limits): Consultation['limits']['homeItems'] {
  const out = {} as Consultation['limits']['homeItems'];
  for (const item of homeCareItems) {
    const { status, because } = limits.homeItems[item];
    out[item] = { status, ...(because ? { because } : {}) };
  }
  return out;
}

function limitsOut(limits: Limits): Consultation['limits'] {
  return {
    pressureMax: limits.pressureMax,
    handsOnMinutesMax: limits.handsOnMinutesMax,
    techniquesOut: limits.techniquesOut.map(({ technique }) => technique),
    techniqueLimits: techniqueLimitsOut(limits),
    musclesOut: limits.musclesOut,
    positionsOut: limits.positionsOut.map(({ position }) => position),
    regions: regionsOut(limits),
    homeItems: homeItemsOut(limits),
  };
}

/** Points and holds are the screen's: the case file's line has these seven keys. */
function lineOut({ muscle, side, region, technique, pressure, minutes, position }: PlanLine) {
  return { muscle, side, region, technique, pressure, minutes, position };
}

function findingOut({ rule, level, class: kind, because, sources }: Finding) {
  return { rule, level, class: kind, because, sources };
}

/**
 * Everything the rules say of one case, in the exact shape of the case file: findings, limits, the draft plan and the
 * draft home program that the app would offer. The same case always gives the same document.
 */
export function consult(clinicalCase: ClinicalCase, ruleBook: RuleBook): Consultation {
  const screening = screen({ clinicalCase, ruleBook });
  const { minutes } = clinicalCase.session;
  const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes });
  const items = draftProgram({ clinicalCase, screening, ruleBook });
  return {
    contentVersion: screening.contentVersion,
    phase: screening.phase,
    disposition: screening.disposition,
    blocked: screening.blocked,
    findings: screening.findings.map(findingOut),
    limits: limitsOut(screening.limits),
    plan: plan && { minutes: plan.minutes, phases: plan.phases, lines: plan.lines.map(lineOut) },
    homeCare: items && { minutesPerDay: minutesPerDay(items), items },
  };
}
