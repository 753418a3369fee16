import { largestRemainder } from './largest-remainder';
import { handsOnPhases, sessionPhases, type PhaseMinutes, type TimeBudget } from './time-budget';

/** Shortest warm-up, in minutes (pv_02, decisions 23). */
export const WARM_UP_MIN = 3;
/** Smallest share of the session for the warm-up (pv_02). */
export const WARM_UP_SHARE = 0.1;
/** Session lengths the app takes, in minutes (decisions 25). */
export const SESSION_MIN = 15;
export const SESSION_MAX = 120;

/** Sum of the six phases, in minutes. */
export function totalMinutes(phases: PhaseMinutes): number {
  return sessionPhases.reduce((sum, phase) => sum + phases[phase], 0);
}

/** Minutes that count against the cap: warm-up, specific, integration. */
export function handsOnMinutes(phases: PhaseMinutes): number {
  return handsOnPhases.reduce((sum, phase) => sum + phases[phase], 0);
}

function phasesFrom(values: readonly number[]): PhaseMinutes {
  const [check_in = 0, warm_up = 0, specific = 0, integration = 0, retest = 0, home_care = 0] =
    values;
  return { check_in, warm_up, specific, integration, retest, home_care };
}

function byLength(budgets: readonly TimeBudget[]): TimeBudget[] {
  return [...budgets].sort((one, other) => one.length - other.length);
}

/** Shares of the phases for a length: a row, a blend of two rows, or the outer row's own (decisions 25). */
function sharesFor(minutes: number, rows: readonly TimeBudget[]): number[] {
  const upper = rows.find((row) => row.length >= minutes) ?? rows.at(-1);
  const lower = [...rows].reverse().find((row) => row.length <= minutes) ?? rows[0];
  if (!upper || !lower) return [];
  const span = upper.length - lower.length;
  const part = span === 0 ? 0 : (minutes - lower.length) / span;
  return sessionPhases.map(
    (phase) => lower.phases[phase] + (upper.phases[phase] - lower.phases[phase]) * part,
  );
}

/** Lengthens the warm-up to `least` at the cost of the specific work first, then of the integration. */
function withWarmUp(phases: PhaseMinutes, least: number): PhaseMinutes {
  const need = Math.max(0, least - phases.warm_up);
  const fromSpecific = Math.min(need, phases.specific);
  const fromIntegration = Math.min(need - fromSpecific, phases.integration);
  return {
    ...phases,
    warm_up: phases.warm_up + fromSpecific + fromIntegration,
    specific: phases.specific - fromSpecific,
    integration: phases.integration - fromIntegration,
  };
}

function leastWarmUp(total: number): number {
  return Math.max(WARM_UP_MIN, Math.ceil(total * WARM_UP_SHARE));
}

function shrinkTo(phases: PhaseMinutes, cap: number): PhaseMinutes | null {
  const hands = handsOnMinutes(phases);
  if (hands <= cap) return phases;
  const total = totalMinutes(phases) - hands + cap;
  if (cap < leastWarmUp(total)) return null;
  const shares = [phases.warm_up, phases.specific, phases.integration];
  const [warm_up = 0, specific = 0, integration = 0] = largestRemainder(shares, cap);
  return { ...phases, warm_up, specific, integration };
}

/**
 * The six phases of a session of `minutes` (15–120) under a hands-on cap (decisions 23, 25): the three hands-on phases
 * shrink in proportion to fill the cap exactly. Where that would leave less warm-up than pv_02 asks for, the warm-up
 * gets it from the specific work. Null when the length is out of range or the cap leaves no room for a warm-up.
 */
export function phasesFor(args: {
  minutes: number;
  handsOnMinutesMax: number | null;
  budgets: readonly TimeBudget[];
}): PhaseMinutes | null {
  const { minutes, handsOnMinutesMax, budgets } = args;
  if (!Number.isInteger(minutes) || minutes < SESSION_MIN || minutes > SESSION_MAX) return null;
  const whole = phasesFrom(largestRemainder(sharesFor(minutes, byLength(budgets)), minutes));
  const full = withWarmUp(whole, WARM_UP_MIN);
  const shrunk = shrinkTo(full, handsOnMinutesMax ?? handsOnMinutes(full));
  return shrunk && withWarmUp(shrunk, leastWarmUp(totalMinutes(shrunk)));
}

/** Gives minutes of specific work that no line can hold to warm-up and integration, in proportion (decisions 37). */
export function withSpecific(phases: PhaseMinutes, specific: number): PhaseMinutes {
  const shares = [phases.warm_up, phases.integration];
  const [more = 0, rest = 0] = largestRemainder(shares, phases.specific - specific);
  return {
    ...phases,
    specific,
    warm_up: phases.warm_up + more,
    integration: phases.integration + rest,
  };
}

/** The row that says how many lines and trigger points fit into that much specific work (decisions 23). */
export function rowForSpecific(
  specific: number,
  budgets: readonly TimeBudget[],
): TimeBudget | undefined {
  const rows = byLength(budgets);
  return rows.filter((row) => row.phases.specific <= specific).at(-1) ?? rows[0];
}
