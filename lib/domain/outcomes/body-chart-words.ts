import { sideWords } from '../anatomy/side-words';
import type { RuleNames } from '../shared/rule-names';
import type { BodyChartAnswers } from './measure-answers.schema';
import { judgeBodyChart, type BodyChartChange } from './judge-body-chart';

const kneeWords: Readonly<Partial<Record<BodyChartChange['belowKnee'], string>>> = {
  new: 'New: it goes below the knee',
  gone: 'It no longer goes below the knee',
};

/** What has changed from one body chart to the next, one thing a line; empty where nothing that counts has. */
export function bodyChartNews(
  { from, to }: { from: BodyChartAnswers; to: BodyChartAnswers },
  names: Pick<RuleNames, 'region'>,
): { isSign: boolean; words: string }[] {
  const { belowKnee, newNerveSigns } = judgeBodyChart({ from, to });
  const knee = kneeWords[belowKnee];
  return [
    ...(knee === undefined ? [] : [{ isSign: belowKnee === 'new', words: knee }]),
    ...newNerveSigns.map(({ region, side, kinds }) => ({
      isSign: true,
      words: `New here: ${names.region(region)}, ${sideWords[side].toLowerCase()}, ${kinds.join(', ')}`,
    })),
  ];
}
