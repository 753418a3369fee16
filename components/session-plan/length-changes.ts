import { compareLines } from '@/lib/domain/session-plan/compare-lines';
import { lineWords, type LineNames } from '@/lib/domain/session-plan/line-words';
import { phaseWords } from '@/lib/domain/session-plan/phase-words';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { sessionPhases } from '@/lib/domain/session-plan/time-budget';
import { handsOnMinutes } from '@/lib/domain/session-plan/time-frame';

function phaseChanges(before: SessionPlan, after: SessionPlan): string[] {
  const changed = sessionPhases.filter((phase) => before.phases[phase] !== after.phases[phase]);
  if (changed.length === 0) return [];
  const words = changed.map(
    (phase) => `${phaseWords[phase]} ${after.phases[phase]} min, ${before.phases[phase]} before`,
  );
  return [`${words.join('; ')}.`];
}

function retimedWords(line: PlanLine, { title, from }: { title: string; from: number }): string {
  const must = line.mustDo ? ' A must: it stays, though not all its minutes fit.' : '';
  return `${title}: ${line.minutes} min, ${from} before.${must}`;
}

const pointsWords = (points: number): string =>
  points === 1 ? '1 trigger point' : `${points} trigger points`;

/** Why the plan did not come to the length that was asked for; null where it did. */
function missedWords({ wanted, handsOn }: Asked, after: SessionPlan): string | null {
  if (after.minutes === wanted) return null;
  const isCapped = handsOn.max !== null && handsOnMinutes(after.phases) >= handsOn.max;
  return isCapped
    ? `Not ${wanted}: ${handsOn.max} minutes hands-on at most${handsOn.why === '' ? '' : ` (${handsOn.why})`}.`
    : `Not ${wanted}: these lines hold no more. Add a line to fill it.`;
}

/** What was asked for, and the most minutes hands-on with the reasons in words. */
export interface Asked {
  wanted: number;
  handsOn: { max: number | null; why: string };
}

/** What another length made of a plan, one sentence each: the length, the phases, what went, what got other minutes. */
export function lengthChanges(
  before: SessionPlan,
  after: SessionPlan,
  { names, ...asked }: Asked & { names: LineNames },
): string[] {
  const missed = missedWords(asked, after);
  const { leftOut, retimed, fewerPoints } = compareLines(before.lines, after.lines);
  const title = (line: PlanLine): string => lineWords(line, names).title;
  const length =
    before.minutes === after.minutes
      ? `${after.minutes} minutes, as before.`
      : `${after.minutes} minutes now, ${before.minutes} before.`;
  return [
    length,
    ...(missed === null ? [] : [missed]),
    ...leftOut.map((line) => `Taken out: ${title(line)}, ${line.minutes} min.`),
    ...retimed.map(({ line, from }) => retimedWords(line, { title: title(line), from })),
    ...fewerPoints.map(
      ({ line, from }) => `${title(line)}: ${pointsWords(line.points ?? 0)}, ${from} before.`,
    ),
    ...phaseChanges(before, after),
  ];
}
