import { daysBetween, type IsoDate } from '../shared/iso-date';
import type { ChangeJudgement } from './change-judgement';
import { judgeChange } from './judge-change';
import type { MeasureRecord, OutcomeMeasure } from './measure';

/** One score on one day. */
export interface Outcome {
  measure: OutcomeMeasure;
  on: IsoDate;
  score: number;
}

export interface ChangeSoFar {
  /** Each measure's first score of the episode against its latest, in the order of the measures. */
  judgements: ChangeJudgement[];
  /** A measure is meaningfully better, none is clearly worse, and the client does not say otherwise. */
  isMeaningful: boolean;
}

export interface ChangeFacts {
  outcomes: readonly Outcome[];
  measures: readonly MeasureRecord[];
  episodeStart: IsoDate;
  today: IsoDate;
  /** Days after which a comparison with the start is weak. */
  recallDaysMax: number;
}

interface Compared {
  judgement: ChangeJudgement;
  measure: MeasureRecord;
  on: IsoDate;
}

/** Worse by the measure's points: 30 % of a low score is one point, which says little by itself. */
export function isClearlyWorse({ direction, meaningful, reached }: ChangeJudgement): boolean {
  return direction === 'worse' && meaningful === 'yes' && reached.points !== false;
}

function isBetter({ direction, meaningful }: ChangeJudgement): boolean {
  return direction === 'better' && meaningful === 'yes';
}

function inEpisode({ outcomes, episodeStart, today }: ChangeFacts): Outcome[] {
  return outcomes
    .filter(({ on }) => on >= episodeStart && on <= today)
    .sort((one, other) => daysBetween(other.on, one.on));
}

function compare(measure: MeasureRecord, outcomes: readonly Outcome[]): Compared[] {
  const own = outcomes.filter((outcome) => outcome.measure === measure.id);
  const first = own[0];
  const latest = own.at(-1);
  if (!first || !latest) return [];
  const isOwnComparison = measure.unchanged !== undefined;
  if (!isOwnComparison && first === latest) return [];
  const judged = judgeChange({
    measure,
    from: measure.unchanged ?? first.score,
    to: latest.score,
  });
  return judged.ok ? [{ judgement: judged.value, measure, on: latest.on }] : [];
}

/** A comparison from memory counts for a change only while the start is well remembered; against one it always counts. */
function countsFor(
  { measure, on }: Compared,
  { episodeStart, recallDaysMax }: ChangeFacts,
): boolean {
  return measure.unchanged === undefined || daysBetween(episodeStart, on) <= recallDaysMax;
}

function saysOtherwise({ measure, judgement }: Compared): boolean {
  const isClientsOwnWord = measure.unchanged !== undefined;
  return isClearlyWorse(judgement) || (isClientsOwnWord && !isBetter(judgement));
}

/**
 * What the measures say of an episode up to today. Where they disagree, no meaningful change is taken as shown: a clearly
 * worse measure, or a client who rates the change below its threshold (scenario 22), outweighs a better one.
 */
export function changeSoFar(facts: ChangeFacts): ChangeSoFar {
  const outcomes = inEpisode(facts);
  const compared = facts.measures.flatMap((measure) => compare(measure, outcomes));
  const isShown = compared.some((one) => isBetter(one.judgement) && countsFor(one, facts));
  return {
    judgements: compared.map(({ judgement }) => judgement),
    isMeaningful: isShown && !compared.some(saysOtherwise),
  };
}
