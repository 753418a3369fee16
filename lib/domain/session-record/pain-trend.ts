import type { RecordAnswers } from './session-record.schema';

type Pain = { back: number | null; leg: number | null };

/** Pain over time, the earliest first; only what was asked. */
export interface PainTrend {
  /** Scores as they were given: at the intake, at the start of each session, and after the last. */
  back: number[];
  leg: number[];
}

function scores(
  place: keyof Pain,
  intake: Pain,
  sessions: readonly Pick<RecordAnswers, 'painBefore' | 'painAfter'>[],
): number[] {
  const asked = [
    intake[place],
    ...sessions.map(({ painBefore }) => painBefore[place]),
    sessions.at(-1)?.painAfter[place] ?? null,
  ];
  return asked.filter((score) => score !== null);
}

/** `sessions` are the signed ones, the earliest first. */
export function painTrend(
  intake: Pain,
  sessions: readonly Pick<RecordAnswers, 'painBefore' | 'painAfter'>[],
): PainTrend {
  return { back: scores('back', intake, sessions), leg: scores('leg', intake, sessions) };
}
