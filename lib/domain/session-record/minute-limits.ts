import {
  isDeepRotator,
  LINE_MINUTES_MAX,
  ROTATOR_MINUTES_MAX,
} from '../session-plan/allot-minutes';
import { isReason } from '../session-plan/reasons';
import type { PlanLine, SessionPlan } from '../session-plan/session-plan';
import { postureOf, type Posture } from '../session-plan/posture';
import { postureCaps } from '../session-plan/posture-minutes';
import type { Limits } from '../screening/limits';
import type { ClinicalCase } from '../shared/clinical-case';

/** A most, and why, in words. */
interface Most {
  minutes: number;
  why: string;
}

/** What bounds the minutes of a running session; small and plain, for a browser. */
export interface MinuteLimits {
  /** Warm-up and integration: they count as hands-on minutes too. */
  besides: number;
  handsOn: Most | null;
  postures: (Most & { posture: Posture })[];
}

interface LimitArgs {
  plan: Pick<SessionPlan, 'phases' | 'longerBecause'>;
  clinicalCase: ClinicalCase;
  limits: Limits;
  /** Names rules in words. */
  rules: (ids: readonly string[]) => string;
}

/** The bounds of minutes under the limits of a screening. */
export function minuteLimits({ plan, clinicalCase, limits, rules }: LimitArgs): MinuteLimits {
  const { handsOnMinutesMax, minutesBecause, byNote } = limits;
  // A plan with its reason may take the upper end of a range.
  const top = isReason(plan.longerBecause) ? byNote?.handsOnMinutesMax : undefined;
  return {
    besides: plan.phases.warm_up + plan.phases.integration,
    handsOn:
      handsOnMinutesMax === null
        ? null
        : { minutes: top ?? handsOnMinutesMax, why: rules(minutesBecause) },
    postures: [...postureCaps(clinicalCase, limits)].map(([posture, { minutes, because }]) => ({
      posture,
      minutes,
      why: rules(because),
    })),
  };
}

const sum = (lines: readonly PlanLine[], matches: (line: PlanLine) => boolean): number =>
  lines.filter(matches).reduce((all, { minutes }) => all + minutes, 0);

const because = (why: string): string => (why === '' ? '' : `: ${why}`);

/** Every bound that the line at `at` counts under: what is used, the most, and what is said. */
function boundsOf(line: PlanLine, lines: readonly PlanLine[], limits: MinuteLimits) {
  const { besides, handsOn, postures } = limits;
  const cap = postures.find(({ posture }) => posture === postureOf(line));
  const isSame = (one: PlanLine): boolean => one.muscle === line.muscle && one.side === line.side;
  return [
    {
      used: sum(lines, isSame),
      most: LINE_MINUTES_MAX,
      words: `${LINE_MINUTES_MAX} minutes at most on one muscle and side`,
    },
    ...(isDeepRotator(line.muscle)
      ? [
          {
            used: sum(lines, (one) => isDeepRotator(one.muscle) && one.side === line.side),
            most: ROTATOR_MINUTES_MAX,
            words: `${ROTATOR_MINUTES_MAX} minutes at most on the deep hip rotators of one side`,
          },
        ]
      : []),
    ...(handsOn
      ? [
          {
            used: besides + sum(lines, () => true),
            most: handsOn.minutes,
            words: `${handsOn.minutes} minutes hands-on at most${because(handsOn.why)}`,
          },
        ]
      : []),
    ...(cap
      ? [
          {
            used: sum(lines, (one) => postureOf(one) === cap.posture),
            most: cap.minutes,
            words: `${cap.minutes} minutes at most in one position${because(cap.why)}`,
          },
        ]
      : []),
  ];
}

/**
 * Why the line may not take that many minutes (pv_03, pv_04, pv_08, hands-on cap); null where it may. Fewer minutes than it
 * has are always allowed. `lines` are the session's as they stand now.
 */
export function minutesRefusal(args: {
  lines: readonly PlanLine[];
  at: number;
  minutes: number;
  limits: MinuteLimits;
}): string | null {
  const { lines, at, minutes, limits } = args;
  const line = lines[at];
  if (!line || minutes <= line.minutes) return null;
  const after = lines.map((one, index) => (index === at ? { ...one, minutes } : one));
  return boundsOf(line, after, limits).find(({ used, most }) => used > most)?.words ?? null;
}
