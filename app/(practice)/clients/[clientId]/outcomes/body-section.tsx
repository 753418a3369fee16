import { ruleBook } from '@/lib/content/rule-book';
import type { OutcomeRow } from '@/lib/data/rows/outcome-row';
import { answerDetails, measureOf } from '@/lib/domain/outcomes/answer-words';
import { bodyChartNews } from '@/lib/domain/outcomes/body-chart-words';
import type { BodyChartAnswers } from '@/lib/domain/outcomes/measure-answers.schema';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import type { Measured } from './measured';

interface Chart extends Pick<OutcomeRow, 'id' | 'day'> {
  answers: BodyChartAnswers;
}

const names = ruleNames(ruleBook);

/** The body charts that count, the earliest first. */
const chartsOf = ({ now }: Measured): Chart[] =>
  now.standing
    .flatMap(({ id, day, answers }) =>
      answers.measure === 'body_chart' ? [{ id, day, answers }] : [],
    )
    .reverse();

function OneDay({ chart, before }: { chart: Chart; before: Chart | undefined }) {
  const { day, answers } = chart;
  const record = measureOf(ruleBook.outcomeMeasures, 'body_chart');
  const news = before ? bodyChartNews({ from: before.answers, to: answers }, names) : [];
  return (
    <li className="grid gap-1 py-3">
      <p>
        <strong>{dayAndYearWords(day)}</strong>
      </p>
      <ul>
        {answerDetails(answers, record, names).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {news.map(({ words, isSign }) => (
        <p
          key={words}
          className={isSign ? 'measure font-semibold text-stop' : 'measure text-quiet'}
        >
          {words}
          {isSign ? '. Ask the red-flag questions again' : ''}.
        </p>
      ))}
    </li>
  );
}

/** Where the client felt it, day after day, the newest first, each against the one before it; nothing where nobody asked. */
export function BodySection({ measured }: { measured: Measured }) {
  const charts = chartsOf(measured);
  if (charts.length === 0) return null;
  const days = charts.map((chart, index) => ({ chart, before: charts[index - 1] })).reverse();
  return (
    <section aria-labelledby="body-chart" className="grid gap-2">
      <h2 id="body-chart" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Body chart over time
      </h2>
      <ul className="divide-y divide-rule">
        {days.map(({ chart, before }) => (
          <OneDay key={chart.id} chart={chart} before={before} />
        ))}
      </ul>
    </section>
  );
}
