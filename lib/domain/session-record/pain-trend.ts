import type { RecordAnswers } from './session-record.schema';

type Pain = { back: number | null; leg: number | null };

/** When a score was given: at the intake, at the start of a session, or after the last one. */
export type PainMoment = 'intake' | 'before' | 'after';

export interface PainScore {
  at: PainMoment;
  score: number;
}

/** Pain over time, the earliest first; only what was asked. */
export interface PainTrend {
  back: PainScore[];
  leg: PainScore[];
}

function scores(
  place: keyof Pain,
  intake: Pain,
  sessions: readonly Pick<RecordAnswers, 'painBefore' | 'painAfter'>[],
): PainScore[] {
  const asked: readonly (readonly [PainMoment, number | null])[] = [
    ['intake', intake[place]],
    ...sessions.map(({ painBefore }) => ['before', painBefore[place]] as const),
    ['after', sessions.at(-1)?.painAfter[place] ?? null],
  ];
  return asked.flatMap(([at, score]) => (score === null ? [] : [{ at, score }]));
}

/** `sessions` are the signed ones, the earliest first. */
export function painTrend(
  intake: Pain,
  sessions: readonly Pick<RecordAnswers, 'painBefore' | 'painAfter'>[],
): PainTrend {
  return { back: scores('back', intake, sessions), leg: scores('leg', intake, sessions) };
}
