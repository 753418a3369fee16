import { musclesOf, type MuscleRecord, type PlanMuscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import type { Pressure } from '../anatomy/pressure';
import type { Region } from '../anatomy/region';
import type { Side } from '../anatomy/side';
import { factsOf } from '../screening/case-facts';
import { causeSets, type CauseSet } from '../screening/cause-sets';
import type { Limits } from '../screening/limits';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import { onceFor } from '../shared/once-for';
import type { RuleBook } from '../shared/rule-book';
import { levelAt, reasonsNoContact, reasonsNotHere, secondsMaxAt } from './ceiling';
import { consentsNeeded, type Consents } from './consents';
import { HOLD_SECONDS_MIN } from './trigger-points';
import type { Technique, TechniqueRecord } from './technique';

/** Level a draft does not go above by itself: 4 and 5 are a therapist's choice (spec §1.5). */
const DRAFT_LEVEL_MAX: Pressure = 3;
/** Level for techniques without a Walton range of their own (relaxation, stretch). */
const DRAFT_LEVEL_UNRANGED: Pressure = 2;
/**
 * Left to the therapist: they need a device, a warm-up of their own or a word with the client. Deep tissue would only be
 * drafted where slow stripping, its gentler sister, is out.
 */
const NOT_DRAFTED: readonly Technique[] = [
  'deep_tissue',
  'vibration',
  'tapotement_hacking',
  'thermal_pack_in_clinic',
];
/** What any muscle takes when none of its own techniques is left; as specific work they come last. */
const OPENING: readonly Technique[] = ['effleurage', 'static_hold'];

/** One way to work one muscle on one side inside every limit. */
export interface LineOption {
  technique: Technique;
  region: Region;
  pressure: Pressure;
}

/** A muscle that can be worked on a side, with its ways (best first) and the positions that remain. */
export interface Candidate {
  muscle: MuscleRecord;
  side: Side;
  options: LineOption[];
  /** How many of the options, from the first, every cause finds fitting. */
  fitting: number;
  positions: Position[];
}

/** Everything that candidates depend on. */
export interface PlanFacts {
  clinicalCase: ClinicalCase;
  screening: Pick<Screening, 'findings' | 'limits'>;
  ruleBook: RuleBook;
  consents: Consents;
}

/** The cause sets behind a screening, for muscles, techniques and positions that fit. */
export function setsOf({ clinicalCase, screening, ruleBook }: PlanFacts): CauseSet[] {
  const flags = screening.findings.filter((finding) => finding.class === 'red_flag');
  return causeSets({ clinicalCase, facts: factsOf(clinicalCase), flags, ruleBook });
}

/** The causes' muscles in working order: by their best place in any of the lists, earlier cause first. */
export function musclesInOrder(sets: readonly CauseSet[]): PlanMuscle[] {
  const best = new Map<PlanMuscle, number>();
  sets.forEach(({ guidance }, cause) => {
    guidance?.muscles.forEach((muscle, place) => {
      const rank = place * sets.length + cause;
      best.set(muscle, Math.min(rank, best.get(muscle) ?? rank));
    });
  });
  return [...best].sort(([, one], [, other]) => one - other).map(([muscle]) => muscle);
}

function isUnfit({ guidance }: CauseSet, technique: Technique, muscle: MuscleRecord): boolean {
  if (!guidance || guidance.techniquesFit.length === 0) return false;
  const only = guidance.techniquesFitOn?.[technique];
  return !guidance.techniquesFit.includes(technique) || only?.includes(muscle.id) === false;
}

/** A technique of a muscle, and how many cause sets find it unfit. */
interface Fit {
  technique: Technique;
  unfit: number;
  /** The muscle's own work first, then its own opening strokes, then those that any muscle takes. */
  place: number;
}

/** Techniques that every cause set with an opinion finds fitting come first; advice only (decisions 11). */
function techniquesInOrder(muscle: MuscleRecord, sets: readonly CauseSet[]): Fit[] {
  const drafted = muscle.techniques.filter((technique) => !NOT_DRAFTED.includes(technique));
  const work = drafted.filter((technique) => !OPENING.includes(technique));
  const opening = OPENING.filter((technique) => drafted.includes(technique));
  return [...new Set([...work, ...opening, ...OPENING])]
    .map((technique, place) => ({
      technique,
      place,
      unfit: sets.filter((set) => isUnfit(set, technique, muscle)).length,
    }))
    .sort((one, other) => one.unfit - other.unfit || one.place - other.place);
}

function levelOf(technique: TechniqueRecord, ceiling: Pressure): Pressure | null {
  const most = technique.pressureMax === null ? DRAFT_LEVEL_UNRANGED : DRAFT_LEVEL_MAX;
  const level = ceiling < most ? ceiling : most;
  return level >= (technique.pressureMin ?? 0) ? level : null;
}

function optionAt(
  spot: { muscle: MuscleRecord; technique: TechniqueRecord; region: Region; side: Side },
  limits: Limits,
): LineOption | null {
  if (reasonsNotHere(spot, limits)) return null;
  const seconds = secondsMaxAt(spot, limits)?.seconds ?? HOLD_SECONDS_MIN;
  if (spot.technique.id === 'trigger_point_pressure' && seconds < HOLD_SECONDS_MIN) return null;
  const pressure = levelOf(spot.technique, levelAt(spot, limits));
  return pressure === null ? null : { technique: spot.technique.id, region: spot.region, pressure };
}

/** The muscle's region, or its upper end where the region itself may not be touched (decisions 26). */
function regionFor(muscle: MuscleRecord, side: Side, facts: PlanFacts): Region | null {
  const places = [muscle.region, ...(muscle.endRegion ? [muscle.endRegion] : [])];
  const open = places.find(
    (region) =>
      !reasonsNoContact(region, side, facts.screening.limits) &&
      consentsNeeded(muscle, region).every((area) => facts.consents[area] === true),
  );
  return open ?? null;
}

function isMuscleOut(muscle: PlanMuscle, limits: Limits): boolean {
  return musclesOf(muscle).some((one) => limits.musclesOut.some((out) => out.muscle === one));
}

/** A technique that is not out, with only the limits that are about it: candidates are worked out often. */
interface Way {
  record: TechniqueRecord;
  limits: Limits;
}

type Ways = ReadonlyMap<Technique, Way>;

function waysIn(limits: Limits, ruleBook: RuleBook): Ways {
  const out = new Set(limits.techniquesOut.map(({ technique }) => technique));
  const own = new Map<Technique, Limits['techniqueLimits']>();
  for (const limit of limits.techniqueLimits) {
    const known = own.get(limit.technique);
    if (known) known.push(limit);
    else own.set(limit.technique, [limit]);
  }
  const left = ruleBook.techniques.filter(({ id }) => !out.has(id));
  return new Map(
    left.map((record) => {
      const techniqueLimits = own.get(record.id) ?? [];
      return [record.id, { record, limits: { ...limits, techniquesOut: [], techniqueLimits } }];
    }),
  );
}

/** Both sides, and fillers, ask for the same ones. */
const waysFor = onceFor((limits: Limits) => onceFor((book: RuleBook) => waysIn(limits, book)));

type CandidateFacts = PlanFacts & { sets: readonly CauseSet[]; ways: Ways };

/** The order of a muscle's techniques depends on the causes alone: both sides share it. */
const ordersFor = onceFor((_sets: readonly CauseSet[]) => new Map<PlanMuscle, Fit[]>());

function orderOf(muscle: MuscleRecord, sets: readonly CauseSet[]): readonly Fit[] {
  const orders = ordersFor(sets);
  const known = orders.get(muscle.id) ?? techniquesInOrder(muscle, sets);
  orders.set(muscle.id, known);
  return known;
}

function optionsFor(
  { muscle, region, side }: { muscle: MuscleRecord; region: Region; side: Side },
  { sets, ways }: CandidateFacts,
): Pick<Candidate, 'options' | 'fitting'> {
  const options: LineOption[] = [];
  let fitting = 0;
  for (const { technique, unfit } of orderOf(muscle, sets)) {
    const way = ways.get(technique);
    const option = way && optionAt({ muscle, technique: way.record, region, side }, way.limits);
    if (!option) continue;
    options.push(option);
    if (unfit === 0) fitting += 1;
  }
  return { options, fitting };
}

function candidateFor(muscle: MuscleRecord, side: Side, facts: CandidateFacts): Candidate | null {
  const { limits } = facts.screening;
  const region = regionFor(muscle, side, facts);
  if (region === null || isMuscleOut(muscle.id, limits)) return null;
  const positions = muscle.positions.filter(
    (position) => !limits.positionsOut.some((out) => out.position === position),
  );
  if (positions.length === 0) return null;
  const ways = optionsFor({ muscle, region, side }, facts);
  return ways.options.length === 0 ? null : { muscle, side, positions, ...ways };
}

const muscleRecords = onceFor(
  (ruleBook: RuleBook) => new Map(ruleBook.muscles.map((record) => [record.id, record])),
);

/**
 * Muscles of the causes that can be worked on this side inside every limit and consent, in working order; `fillers`
 * come after them, and only where a cause leaves a muscle at all.
 */
export function candidatesOn(
  side: Side,
  facts: PlanFacts & { sets: readonly CauseSet[]; fillers?: readonly PlanMuscle[] },
): Candidate[] {
  const own = candidatesAmong(musclesInOrder(facts.sets), side, facts);
  const chosen = own.map(({ muscle }) => muscle.id);
  const more = facts.fillers?.filter((id) => !chosen.includes(id)) ?? [];
  if (own.length === 0 || more.length === 0) return own;
  return [...own, ...candidatesAmong(more, side, facts)];
}

function candidatesAmong(
  ids: readonly PlanMuscle[],
  side: Side,
  facts: PlanFacts & { sets: readonly CauseSet[] },
): Candidate[] {
  const records = muscleRecords(facts.ruleBook);
  const withWays = { ...facts, ways: waysFor(facts.screening.limits)(facts.ruleBook) };
  return ids.flatMap((id) => {
    const muscle = records.get(id);
    const candidate = muscle && candidateFor(muscle, side, withWays);
    return candidate ? [candidate] : [];
  });
}
