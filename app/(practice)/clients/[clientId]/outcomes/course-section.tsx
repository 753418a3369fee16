import { shownDate } from '@/app/shown-date';
import { CourseReviewForm } from '@/components/outcomes/course-review-form';
import { Notice } from '@/components/ui/notice';
import type { Tone } from '@/components/ui/tone';
import { reachedWords, type CoursePrompt } from '@/lib/domain/outcomes/course-prompts';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import { reviewCourseAction } from './actions';
import type { Measured } from './measured';

const tones: Readonly<Record<CoursePrompt['leadsTo'], { tone: Tone; word: string }>> = {
  screen: { tone: 'stop', word: 'Screen again' },
  refer: { tone: 'hold', word: 'Refer' },
  review: { tone: 'limits', word: 'Review' },
  advice: { tone: 'limits', word: 'Advice' },
};

function Prompt({ prompt }: { prompt: CoursePrompt }) {
  const { tone, word } = tones[prompt.leadsTo];
  // What to do comes first; the numbers behind it stand in the charts as well.
  const [first, ...rest] = prompt.sentence.split(/(?<=\.) (?=\p{Lu})/u);
  // The usual word on soreness is said after every session: it is no notice.
  if (prompt.kind === 'warn_of_soreness') return <p className="measure">{prompt.sentence}</p>;
  return (
    <Notice tone={tone} word={word}>
      <p>{first}</p>
      {rest.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 items-center underline">
            What the measures say
          </summary>
          <p>{rest.join(' ')}</p>
        </details>
      ) : null}
    </Notice>
  );
}

function LastReview({ measured, today }: { measured: Measured; today: IsoDate }) {
  const [last] = measured.rows.reviews;
  if (!last) return null;
  return (
    <p className="measure text-quiet">
      Last looked at with the client {shownDate(last.day, today)} by <bdi>{last.createdByName}</bdi>
      : goals {last.goalsMet ? 'met' : 'not met'}.{last.note === null ? null : ` ${last.note}`}
    </p>
  );
}

/** Where the course of care stands, and what it asks for: review, referral, fewer sessions. */
export function CourseSection({
  measured,
  mayReview,
  today,
}: {
  measured: Measured;
  mayReview: boolean;
  today: IsoDate;
}) {
  const { course } = measured.now;
  const clientId = measured.rows.client.id;
  return (
    <section aria-labelledby="course" className="grid gap-4">
      <h2 id="course" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Course of care
      </h2>
      {course ? (
        <>
          <p className="text-18">{reachedWords(course)}.</p>
          {course.prompts.map((prompt) => (
            <Prompt key={prompt.kind} prompt={prompt} />
          ))}
          <LastReview measured={measured} today={today} />
          {mayReview ? (
            <CourseReviewForm
              key={measured.rows.reviews.length}
              action={reviewCourseAction.bind(null, { clientId })}
            />
          ) : null}
        </>
      ) : (
        <p>The course is looked at from its first signed session on.</p>
      )}
    </section>
  );
}
