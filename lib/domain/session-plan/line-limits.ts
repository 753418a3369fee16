import { musclesOf, type MuscleRecord, type PlanMuscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import { cautionWords } from '../screening/caution-words';
import { atMost } from '../screening/level-at-most';
import type { Limits, RuleId, TechniqueLimit } from '../screening/limits';
import { keyConcerns, keysAt } from '../screening/place';
import { isUsualCare, ownRules } from '../screening/usual-care';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import { withoutStop } from '../shared/sentence';
import { inWords, type ChoiceFacts } from './line-choices';
import type { PlanLine } from './session-plan';
import type { Technique } from './technique';

/** One limit that one line has beyond its level: what holds, and why where it is this client's own. */
export interface LineLimit {
  /** "Hold 60 seconds at most" */
  words: string;
  /** "Piriformis syndrome"; empty for what holds for every client. */
  why: string;
}

/** What is read of the limits, and of the names that they are put into words with. */
export interface LineLimitFacts {
  limits: Pick<Limits, 'techniqueLimits' | 'regions' | 'positionCautions'>;
  muscles: readonly Pick<MuscleRecord, 'id' | 'name' | 'pointSites'>[];
  positionName: (id: Position) => string;
  /** Rules in words. */
  rules: (ids: readonly RuleId[]) => string;
}

/** Where and how a line works. */
type LineAt = Pick<PlanLine, 'muscle' | 'side' | 'region' | 'technique' | 'position'>;

/** Work with a finger or thumb on one point: bounds on the points of a muscle hold for these (spec §6: "as TPP"). */
const POINT_TECHNIQUES: readonly Technique[] = ['trigger_point_pressure', 'neuromuscular_therapy'];

function why(because: readonly RuleId[], { rules }: LineLimitFacts): string {
  return because.length === 0 || isUsualCare(because) ? '' : rules(ownRules(because));
}

function concerns(limit: TechniqueLimit, line: LineAt): boolean {
  if (limit.technique !== line.technique) return false;
  if (limit.region !== undefined && !keyConcerns(limit.region, line.region, [line.side]))
    return false;
  const { muscles } = limit;
  return (
    muscles === undefined || musclesOf(line.muscle).some((one) => muscles.some((m) => m === one))
  );
}

/** How long a hold may be, and what the notes on the technique say; levels are refused where a level is picked. */
function techniqueWords(line: LineAt, facts: LineLimitFacts): LineLimit[] {
  const own = facts.limits.techniqueLimits.filter((limit) => concerns(limit, line));
  const seconds = Math.min(...own.map(({ secondsMax = Infinity }) => secondsMax));
  const holds = own.filter(({ secondsMax }) => secondsMax === seconds);
  const notes = own.flatMap(({ note, region, because }) =>
    // With a place it says why the technique is out there: no line has it.
    note === undefined || region !== undefined
      ? []
      : [{ words: withoutStop(note), why: why(because, facts) }],
  );
  if (holds.length === 0) return notes;
  const because = holds.flatMap((limit) => limit.because);
  return [...notes, { words: `Hold ${seconds} seconds at most`, why: why(because, facts) }];
}

function listed(names: readonly string[]): string {
  return names.join(' or the ');
}

/** Where this muscle takes point pressure at all, whoever the client is; null where nothing bounds it. */
function pointBound(muscle: PlanMuscle, { muscles }: LineLimitFacts): string | null {
  const sites = muscles.find(({ id }) => id === muscle)?.pointSites;
  if (sites === undefined) return null;
  return sites.length === 0
    ? 'No point pressure on this muscle'
    : `Point pressure at the ${listed(sites)} only`;
}

/** A note about this very muscle says the same and why: then the usual bound is not said twice. */
function pointWords(line: LineAt, facts: LineLimitFacts): LineLimit[] {
  if (!POINT_TECHNIQUES.includes(line.technique)) return [];
  const isSaid = facts.limits.techniqueLimits.some(
    (limit) => limit.muscles !== undefined && concerns(limit, line),
  );
  const words = isSaid ? null : pointBound(line.muscle, facts);
  return words === null ? [] : [{ words, why: '' }];
}

/** What the notes of a place say, with the level that they go with. */
function regionWords(line: LineAt, facts: LineLimitFacts): LineLimit[] {
  return keysAt(line.region, line.side).flatMap((key) => {
    const limit = facts.limits.regions[key];
    if (!limit?.notes) return [];
    const level = limit.contact === false ? 'No contact' : atMost(limit.pressureMax);
    const notes = limit.notes.map(withoutStop).join('; ');
    return [{ words: `${level} (${notes})`, why: why(limit.because, facts) }];
  });
}

function positionLimits(line: LineAt, facts: LineLimitFacts): LineLimit[] {
  return facts.limits.positionCautions
    .filter(({ position }) => position === line.position)
    .map((caution) => ({
      words: cautionWords(caution, facts.positionName),
      why: why(caution.because, facts),
    }));
}

/**
 * The limits that this one line has beyond its level, in words, for whoever works it: where in the muscle, how long a hold,
 * what the notes of technique, place and position say. Empty where nothing bounds it further.
 */
export function lineLimits(line: LineAt, facts: LineLimitFacts): LineLimit[] {
  return [
    ...pointWords(line, facts),
    ...techniqueWords(line, facts),
    ...regionWords(line, facts),
    ...positionLimits(line, facts),
  ];
}

/** One limit as one sentence: "Hold 60 seconds at most: Piriformis syndrome." */
export function lineLimitWords({ words, why: reason }: LineLimit): string {
  return reason === '' ? `${words}.` : `${words}: ${reason}.`;
}

/** What a browser already has for the choices of a line, read for its limits. */
export function limitFactsOf(facts: ChoiceFacts): LineLimitFacts {
  return {
    limits: facts.limits,
    muscles: facts.muscles,
    positionName: (id) => facts.positions.find((one) => one.id === id)?.name ?? id,
    rules: (ids) => inWords(ids, facts),
  };
}

/** The same where the whole rule book is at hand. */
export function bookLimits(limits: Limits, ruleBook: RuleBook): LineLimitFacts {
  const names = ruleNames(ruleBook);
  return { limits, muscles: ruleBook.muscles, positionName: names.position, rules: names.rules };
}
