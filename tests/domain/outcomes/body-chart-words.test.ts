import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { bodyChartNews } from '@/lib/domain/outcomes/body-chart-words';
import type { BodyChartAnswers } from '@/lib/domain/outcomes/measure-answers.schema';
import { ruleNames } from '@/lib/domain/shared/rule-names';

type Kinds = BodyChartAnswers['places'][number]['kinds'];
const chart = (belowKnee: boolean | null, ...kinds: Kinds): BodyChartAnswers => ({
  ...{ measure: 'body_chart', belowKnee },
  places: [{ region: 'calf', side: 'left', kinds }],
});

describe('what is new on a body chart', () => {
  test.each<[string, BodyChartAnswers, BodyChartAnswers, string[]]>([
    ['nothing', chart(true, 'ache'), chart(true, 'ache'), []],
    ['below the knee', chart(false), chart(true), ['New: it goes below the knee']],
    ['no longer below it', chart(true), chart(false), ['It no longer goes below the knee']],
    ['not asked before', chart(null), chart(true), []],
    [
      'a sign of a nerve',
      chart(true, 'ache'),
      chart(true, 'numbness'),
      ['New here: calf and shin, left, numbness'],
    ],
  ])('%s', (_what, from, to, words) => {
    const news = bodyChartNews({ from, to }, ruleNames(ruleBook));
    expect(news.map((one) => one.words)).toEqual(words);
    expect(news.every(({ isSign }) => isSign)).toBe(words.every((one) => one.startsWith('New')));
  });
});
