import { LinkButton } from '@/components/ui/link-button';
import { ruleBook } from '@/lib/content/rule-book';
import { dayWords } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { measureLines, pointWords } from '@/lib/domain/outcomes/measure-lines';
import { measuredFrom, outcomesOf } from '@/lib/domain/outcomes/standing-outcomes';
import { today as dayIn } from '@/lib/platform/clock';

import type { Situation } from './situation';

interface Time {
  today: IsoDate;
  timeZone: string;
}

/** The newest score of each measure that was asked in this course, with its change; pain stands on the card. */
function newestOf({ chart: { course, outcomes } }: Situation, { today, timeZone }: Time) {
  if (!course) return [];
  return measureLines({
    outcomes: outcomesOf(outcomes),
    measures: ruleBook.outcomeMeasures,
    episodeStart: measuredFrom(outcomes, dayIn(timeZone, course.beganAt)),
    today,
  }).flatMap(({ measure, points }) => {
    const last = points.at(-1);
    return last
      ? [
          {
            id: measure.id,
            name: measure.name,
            on: dayWords(last.on),
            words: pointWords(last, measure),
          },
        ]
      : [];
  });
}

/** What else of the course asks for something, beside what the card says: in the words of the course itself. */
const promptsOf = ({ course }: Situation): string[] =>
  (course?.prompts ?? [])
    .filter(({ kind }) => kind === 'worse_in_a_row' || kind === 'taper')
    .map(({ sentence }) => sentence);

/** The measures of a chart in a few lines, and the way to all of them. */
export function OutcomesPart({ situation, time }: { situation: Situation; time: Time }) {
  const newest = newestOf(situation, time);
  const prompts = promptsOf(situation);
  return (
    <section aria-label="Outcomes" className="grid gap-2">
      {prompts.map((sentence) => (
        <p key={sentence} className="measure font-semibold">
          {sentence}
        </p>
      ))}
      {newest.length > 0 ? (
        <dl className="measure grid gap-1">
          {newest.map(({ id, name, on, words }) => (
            <div key={id}>
              <dt className="inline font-semibold">
                {name}, {on}:{' '}
              </dt>
              <dd className="inline">{words}.</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <div>
        <LinkButton
          href={`/clients/${situation.chart.client.id}/outcomes`}
          kind="quiet"
          className="-mx-4"
          icon="scores"
        >
          Outcomes
        </LinkButton>
      </div>
    </section>
  );
}
