import type { Result } from '../shared/result';
import type { ChangeJudgement, JudgeRefusal } from './change-judgement';
import { judgeBy, judgeChange } from './judge-change';
import type { MeasureRecord } from './measure';
import { activityKey, type ActivityAnswers } from './measure-answers.schema';
import { scoreMeasure, type ScoreRefusal } from './score-measure';

export interface ActivityChange {
  activity: string;
  judgement: ChangeJudgement;
}

/** The mean of the activities, and each of them by its own threshold (spec §8.1: 2 points, 3 points). */
export interface ActivitiesJudgement {
  mean: ChangeJudgement;
  activities: ActivityChange[];
}

export type ActivitiesRefusal = JudgeRefusal | ScoreRefusal | 'different_activities';

type Judged = Result<ActivitiesJudgement, ActivitiesRefusal>;

const keysOf = ({ activities }: ActivityAnswers): string[] =>
  activities.map(({ activity }) => activityKey(activity)).sort();

function isSameActivities(from: ActivityAnswers, to: ActivityAnswers): boolean {
  return keysOf(from).join('\n') === keysOf(to).join('\n');
}

function eachActivity(measure: MeasureRecord, from: ActivityAnswers, to: ActivityAnswers) {
  return from.activities.flatMap(({ activity, rating }): ActivityChange[] => {
    const same = to.activities.find((one) => activityKey(one.activity) === activityKey(activity));
    const judged = judgeBy(measure.itemChange ?? null, {
      measure,
      from: rating ?? Number.NaN,
      to: same?.rating ?? Number.NaN,
    });
    return judged.ok ? [{ activity, judgement: judged.value }] : [];
  });
}

/**
 * What a change of the client's own activities means. Refused where an answer is missing, or the second list is not the
 * same activities in the same words: their means cannot be compared.
 */
export function judgeActivities(args: {
  measure: MeasureRecord;
  from: ActivityAnswers;
  to: ActivityAnswers;
}): Judged {
  const { measure, from, to } = args;
  const before = scoreMeasure(from);
  if (!before.ok) return { ok: false, reason: before.reason };
  const after = scoreMeasure(to);
  if (!after.ok) return { ok: false, reason: after.reason };
  if (!isSameActivities(from, to)) return { ok: false, reason: 'different_activities' };
  const mean = judgeChange({ measure, from: before.value.score, to: after.value.score });
  if (!mean.ok) return mean;
  return { ok: true, value: { mean: mean.value, activities: eachActivity(measure, from, to) } };
}
