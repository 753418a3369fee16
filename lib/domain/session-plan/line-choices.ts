import { musclesOf, type MuscleRecord, type PlanMuscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import { pressures, type Pressure } from '../anatomy/pressure';
import type { Region } from '../anatomy/region';
import { sides, type Side } from '../anatomy/side';
import type { Limits, RuleId } from '../screening/limits';
import { ceilingAt, levelByNote, reasonsNoContact, reasonsNotHere, secondsMaxAt } from './ceiling';
import { consentsNeeded, type Consents } from './consents';
import { isHardStop } from './hard-stops';
import type { Posture } from './posture';
import type { PlanLine } from './session-plan';
import type { Technique, TechniqueRecord } from './technique';
import { HOLD_SECONDS_MIN, isTriggerPointLine } from './trigger-points';

/** The part of a muscle's record that choices depend on: small enough to travel to a browser. */
export type MuscleFacts = Pick<
  MuscleRecord,
  | 'id'
  | 'name'
  | 'region'
  | 'endRegion'
  | 'positions'
  | 'techniques'
  | 'pressureMax'
  | 'techniquePressureMax'
  | 'pointSites'
  | 'consent'
>;

export type TechniqueFacts = Pick<
  TechniqueRecord,
  'id' | 'name' | 'track' | 'pressureMin' | 'pressureMax'
>;

type ChoiceLimits = Pick<
  Limits,
  | 'pressureMax'
  | 'pressureBecause'
  | 'techniquesOut'
  | 'techniqueLimits'
  | 'musclesOut'
  | 'positionsOut'
  | 'positionCautions'
  | 'regions'
  | 'handsOnMinutesMax'
  | 'minutesBecause'
  | 'byNote'
>;

/** What the choices of a line depend on. `reasons` names rules in words, by id. */
export interface ChoiceFacts {
  muscles: readonly MuscleFacts[];
  techniques: readonly TechniqueFacts[];
  positions: readonly { id: Position; name: string }[];
  limits: ChoiceLimits;
  consents: Consents;
  reasons: Readonly<Record<RuleId, string>>;
  /** Most minutes in a posture, where there is a most (pv_08). */
  postureMinutes?: readonly { posture: Posture; minutes: number; because: readonly RuleId[] }[];
  /** The side that does not hurt, where one alone hurts: it gets a share of the work (pv_12). */
  otherSide?: Side;
}

/** One thing that can be picked; `refused` says why it cannot. */
export interface LineChoice<Value> {
  value: Value;
  label: string;
  refused: string | null;
  /** Usual for this muscle. */
  usual: boolean;
  /** May be picked with a written reason only: what holds without one. */
  needsReason?: string;
}

const CONSENT_WORDS = {
  general: 'no consent to treatment',
  gluteal: 'no consent for buttock work',
  inner_thigh: 'no consent for inner-thigh work',
  abdomen: 'no consent for abdomen work',
} as const;

/** The rules in words, each once. */
export function inWords(rules: readonly RuleId[], facts: ChoiceFacts): string {
  return [...new Set(rules.map((rule) => facts.reasons[rule] ?? rule.replaceAll('_', ' ')))].join(
    ', ',
  );
}

function rulesOut(muscle: PlanMuscle, limits: ChoiceLimits): RuleId[] {
  const parts: readonly string[] = musclesOf(muscle);
  return limits.musclesOut
    .filter((out) => parts.includes(out.muscle))
    .flatMap((out) => out.because);
}

/** The muscle's own region, and its upper end where it has one. */
export function regionsOf(muscle: Pick<MuscleFacts, 'region' | 'endRegion'>): Region[] {
  return muscle.endRegion ? [muscle.region, muscle.endRegion] : [muscle.region];
}

function muscleRefusal(muscle: MuscleFacts, side: Side, facts: ChoiceFacts): string | null {
  const out = rulesOut(muscle.id, facts.limits);
  if (out.length > 0) return inWords(out, facts);
  const refusals = regionsOf(muscle).map((region) =>
    regionRefusal(muscle, region, { side, facts }),
  );
  return refusals.every((one) => one !== null) ? (refusals[0] ?? null) : null;
}

function regionRefusal(
  muscle: MuscleFacts,
  region: Region,
  { side, facts }: { side: Side; facts: ChoiceFacts },
): string | null {
  const noContact = reasonsNoContact(region, side, facts.limits);
  if (noContact) return inWords(noContact, facts);
  const missing = consentsNeeded(muscle, region).find((area) => facts.consents[area] !== true);
  return missing ? CONSENT_WORDS[missing] : null;
}

/** All muscles; one that the limits or a missing consent shut says why. */
export function muscleChoices(side: Side, facts: ChoiceFacts): LineChoice<PlanMuscle>[] {
  return facts.muscles.map((muscle) => ({
    value: muscle.id,
    label: muscle.name,
    refused: muscleRefusal(muscle, side, facts),
    usual: true,
  }));
}

/** Both sides; one on which the line's muscle is shut says why. */
export function sideChoices(
  { muscle }: Pick<PlanLine, 'muscle'>,
  facts: ChoiceFacts,
): LineChoice<Side>[] {
  const record = facts.muscles.find((one) => one.id === muscle);
  return sides.map((side) => ({
    value: side,
    label: side,
    refused: record ? muscleRefusal(record, side, facts) : null,
    usual: true,
  }));
}

/** The places of a line's muscle; one that is shut on that side says why. `label` is the region's id: the screen names it. */
export function regionChoices(
  line: Pick<PlanLine, 'muscle' | 'side'>,
  facts: ChoiceFacts,
): LineChoice<Region>[] {
  const muscle = facts.muscles.find((one) => one.id === line.muscle);
  if (!muscle) return [];
  return regionsOf(muscle).map((region) => ({
    value: region,
    label: region,
    refused: regionRefusal(muscle, region, { side: line.side, facts }),
    usual: true,
  }));
}

function spotOf(line: PlanLine, technique: TechniqueFacts | undefined, facts: ChoiceFacts) {
  const muscle = facts.muscles.find((one) => one.id === line.muscle);
  return muscle && technique ? { muscle, technique, region: line.region, side: line.side } : null;
}

/** Where and how a line works, with the records behind it; null where a muscle or technique is not known. */
export function spotIn(line: PlanLine, facts: ChoiceFacts) {
  const technique = facts.techniques.find((one) => one.id === line.technique);
  return spotOf(line, technique, facts);
}

/** All techniques for a line's muscle, region and side; the muscle's usual ones first. */
export function techniqueChoices(line: PlanLine, facts: ChoiceFacts): LineChoice<Technique>[] {
  const own = facts.muscles.find((one) => one.id === line.muscle)?.techniques ?? [];
  return facts.techniques
    .map((technique) => ({
      value: technique.id,
      label: technique.name,
      refused: techniqueRefusal(line, technique, facts),
      usual: own.includes(technique.id),
    }))
    .sort((one, other) => Number(other.usual) - Number(one.usual));
}

function techniqueRefusal(
  line: PlanLine,
  technique: TechniqueFacts,
  facts: ChoiceFacts,
): string | null {
  const spot = spotOf(line, technique, facts);
  if (!spot) return null;
  if (isHardStop(technique.id, line.region)) return 'never at this place';
  const rules = reasonsNotHere(spot, facts.limits);
  if (rules) return inWords(rules, facts);
  return holdRefusal(spot, facts) ?? levelRefusal(spot, facts);
}

type Spot = NonNullable<ReturnType<typeof spotOf>>;

/** Trigger-point work where no hold may be as long as the shortest. */
function holdRefusal(spot: Spot, facts: ChoiceFacts): string | null {
  if (!isTriggerPointLine({ technique: spot.technique.id })) return null;
  const limit = secondsMaxAt(spot, facts.limits);
  if (!limit || limit.seconds >= HOLD_SECONDS_MIN) return null;
  return `A hold is ${limit.seconds} seconds at most: ${inWords(limit.because, facts)}`;
}

function levelRefusal(spot: Spot, facts: ChoiceFacts): string | null {
  const ceiling = ceilingAt(spot, facts.limits);
  const least = spot.technique.pressureMin ?? 0;
  return least > ceiling.level
    ? `needs level ${least}, ${ceiling.level} at most: ${inWords(ceiling.because, facts)}`
    : null;
}

/**
 * The six Walton levels for a line; those above the ceiling or below the technique's range say why, and those that a range
 * opens say that they need a reason.
 */
export function pressureChoices(line: PlanLine, facts: ChoiceFacts): LineChoice<Pressure>[] {
  const spot = spotIn(line, facts);
  const technique = facts.techniques.find((one) => one.id === line.technique);
  const ceiling = spot ? ceilingAt(spot, facts.limits) : { level: 5 as const, because: [] };
  const top = spot ? levelByNote(spot, facts.limits) : ceiling.level;
  const least = technique?.pressureMin ?? 0;
  const byNote = top > ceiling.level ? `, ${top} with a written reason` : '';
  const refusal = (level: Pressure): string | null => {
    if (level > top) return `${ceiling.level} at most${byNote}: ${inWords(ceiling.because, facts)}`;
    return level < least ? `${technique?.name ?? 'This technique'} starts at ${least}` : null;
  };
  return pressures.map((level) => ({
    value: level,
    label: String(level),
    refused: refusal(level),
    usual: true,
    ...(level > ceiling.level &&
      level <= top && {
        needsReason: `${ceiling.level} without a reason: ${inWords(ceiling.because, facts)}`,
      }),
  }));
}

/** All positions; the muscle's usual ones first, those that are out with the rule. */
export function positionChoices(line: PlanLine, facts: ChoiceFacts): LineChoice<Position>[] {
  const own = facts.muscles.find((one) => one.id === line.muscle)?.positions ?? [];
  return facts.positions
    .map(({ id, name }) => {
      const out = facts.limits.positionsOut.find((one) => one.position === id);
      const refused = out ? inWords(out.because, facts) : null;
      return { value: id, label: name, refused, usual: own.includes(id) };
    })
    .sort((one, other) => Number(other.usual) - Number(one.usual));
}
