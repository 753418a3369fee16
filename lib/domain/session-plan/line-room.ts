import {
  DEEPEST_LEVEL,
  DEEPEST_MINUTES,
  isDeepRotator,
  LINE_MINUTES_MAX,
  ROTATOR_MINUTES_MAX,
} from './allot-minutes';
import { secondsMaxAt } from './ceiling';
import { inWords, spotIn, type ChoiceFacts } from './line-choices';
import { postureOf } from './posture';
import type { PlanLine } from './session-plan';
import { OTHER_SIDE_MAX, OTHER_SIDE_MIN, otherSideMinutes } from './share-of-other-side';
import { HOLD_SECONDS_MAX } from './trigger-points';

/** How much a number of a line may be, and what sets it, in words. */
export interface Room {
  most: number;
  why: string;
}

interface Cap {
  most: number;
  why: string;
  /** Other lines whose minutes count against it as well. */
  counts: (other: PlanLine) => boolean;
}

function ownCap(line: PlanLine): Cap {
  return {
    most: LINE_MINUTES_MAX,
    why: `${LINE_MINUTES_MAX} minutes on one muscle and side at most`,
    counts: ({ muscle, side }) => muscle === line.muscle && side === line.side,
  };
}

function rotatorCap(line: PlanLine): Cap[] {
  if (!isDeepRotator(line.muscle)) return [];
  const why = `${ROTATOR_MINUTES_MAX} minutes on the deep hip rotators of one side together`;
  const counts = ({ muscle, side }: PlanLine) => isDeepRotator(muscle) && side === line.side;
  return [{ most: ROTATOR_MINUTES_MAX, why, counts }];
}

function deepestCap({ pressure }: PlanLine): Cap[] {
  if (pressure !== DEEPEST_LEVEL) return [];
  const why = `${DEEPEST_MINUTES} minutes at level ${DEEPEST_LEVEL} at most`;
  return [{ most: DEEPEST_MINUTES, why, counts: (other) => other.pressure === DEEPEST_LEVEL }];
}

function postureCap(line: PlanLine, facts: ChoiceFacts): Cap[] {
  const posture = postureOf(line);
  const cap = facts.postureMinutes?.find((one) => one.posture === posture);
  if (!cap) return [];
  const why = `${cap.minutes} minutes in one position at most: ${inWords(cap.because, facts)}`;
  return [{ most: cap.minutes, why, counts: (other) => postureOf(other) === posture }];
}

function otherSideCap(line: PlanLine, { otherSide }: ChoiceFacts, specific: number): Cap[] {
  if (line.side !== otherSide || specific === 0) return [];
  const most = Math.max(...otherSideMinutes(specific));
  const [from, to] = [OTHER_SIDE_MIN, OTHER_SIDE_MAX].map((share) => Math.round(share * 100));
  const why = `${most} minutes on the ${otherSide} side, which is not the affected one: ${from}–${to} % of the ${specific} minutes of specific work`;
  return [{ most, why, counts: ({ side }) => side === otherSide }];
}

/** A line among the lines of a plan, and how many minutes the plan's specific work has. */
interface LineAmong {
  lines: readonly PlanLine[];
  index: number;
  specific: number;
}

/**
 * The most minutes that a line of a plan may have beside the others (pv_03, pv_04, pv_05, pv_08, pv_12); 0 where the others
 * have used them up. What the whole plan adds up to is another matter: minutes move between lines.
 */
export function minutesRoom({ lines, index, specific }: LineAmong, facts: ChoiceFacts): Room {
  const line = lines[index];
  if (!line) return { most: 0, why: '' };
  const caps = [
    ownCap(line),
    ...rotatorCap(line),
    ...deepestCap(line),
    ...postureCap(line, facts),
    ...otherSideCap(line, facts, specific),
  ];
  const rooms = caps.map(({ most, why, counts }) => {
    const others = lines.filter((other, at) => at !== index && counts(other));
    const used = others.reduce((sum, { minutes }) => sum + minutes, 0);
    const shared = used > 0 ? `${why}; other lines have ${used}` : why;
    return { most: Math.max(0, most - used), why: shared };
  });
  return rooms.reduce((tightest, one) => (one.most < tightest.most ? one : tightest));
}

/** The longest hold of a line's trigger points, in seconds (pv_06). */
export function holdRoom(line: PlanLine, facts: ChoiceFacts): Room {
  const spot = spotIn(line, facts);
  const limit = spot && secondsMaxAt(spot, facts.limits);
  if (!limit || limit.seconds >= HOLD_SECONDS_MAX) {
    return { most: HOLD_SECONDS_MAX, why: `${HOLD_SECONDS_MAX} seconds a hold at most` };
  }
  const why = `${limit.seconds} seconds a hold at most: ${inWords(limit.because, facts)}`;
  return { most: limit.seconds, why };
}
