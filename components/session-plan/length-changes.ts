import { compareLines } from '@/lib/domain/session-plan/compare-lines';
import { lineWords, type LineNames } from '@/lib/domain/session-plan/line-words';
import { phaseWords } from '@/lib/domain/session-plan/phase-words';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { sessionPhases } from '@/lib/domain/session-plan/time-budget';

function phaseChanges(before: SessionPlan, after: SessionPlan): string[] {
  const changed = sessionPhases.filter((phase) => before.phases[phase] !== after.phases[phase]);
  if (changed.length === 0) return [];
  const words = changed.map(
    (phase) => `${phaseWords[phase]} ${after.phases[phase]} min, ${before.phases[phase]} before`,
  );
  return [`${words.join('; ')}.`];
}

function retimedWords(line: PlanLine, { title, from }: { title: string; from: number }): string {
  const must = line.mustDo ? ' A must: the line stays, its minutes do not.' : '';
  return `${title}: ${line.minutes} min, ${from} before.${must}`;
}

const pointsWords = (points: number): string =>
  points === 1 ? '1 trigger point' : `${points} trigger points`;

/** What another length made of a plan, one sentence each: the length, the phases, what went, what got other minutes. */
export function lengthChanges(before: SessionPlan, after: SessionPlan, names: LineNames): string[] {
  const { leftOut, retimed, fewerPoints } = compareLines(before.lines, after.lines);
  const title = (line: PlanLine): string => lineWords(line, names).title;
  const length =
    before.minutes === after.minutes
      ? `${after.minutes} minutes, as before.`
      : `${after.minutes} minutes now, ${before.minutes} before.`;
  return [
    length,
    ...leftOut.map((line) => `Taken out: ${title(line)}, ${line.minutes} min.`),
    ...retimed.map(({ line, from }) => retimedWords(line, { title: title(line), from })),
    ...fewerPoints.map(
      ({ line, from }) => `${title(line)}: ${pointsWords(line.points ?? 0)}, ${from} before.`,
    ),
    ...phaseChanges(before, after),
  ];
}
