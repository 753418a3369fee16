import type { CalendarReview } from './calendar-review';

const SHOWN = 30;

/** "1 event is", "3 events are": one word for one, one for several. */
const events = (count: number, [one, several]: [string, string]): string =>
  count === 1 ? `1 event ${one}` : `${count} events ${several}`;

/** What of the file makes no new appointment, and why. */
export function CalendarRest({ review }: { review: CalendarReview }) {
  const { known, outside, tooMany, differing, leftOut } = review;
  const counts = [
    known > 0 ? `${events(known, ['stands', 'stand'])} here already.` : '',
    outside > 0 ? `${events(outside, ['is', 'are'])} over, or more than half a year ahead.` : '',
    tooMany > 0
      ? `${events(tooMany, ['is', 'are'])} more than one file may bring: read the file again.`
      : '',
  ].filter((line) => line !== '');
  if (counts.length + differing.length + leftOut.length === 0) return null;
  return (
    <div className="grid gap-3">
      <h3 className="text-18 font-semibold">Not taken</h3>
      <ul className="measure grid gap-1">
        {counts.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {differing.map(({ title, words }, index) => (
          <Left key={`d${index}`} title={title} words={words} />
        ))}
        {leftOut.slice(0, SHOWN).map(({ title, why }, index) => (
          <Left key={`l${index}`} title={title} words={why} />
        ))}
        {leftOut.length > SHOWN ? <li>And {leftOut.length - SHOWN} more.</li> : null}
      </ul>
    </div>
  );
}

function Left({ title, words }: { title: string; words: string }) {
  return (
    <li className="break-words">
      <bdi className="font-semibold">{title || 'Without a title'}</bdi>: {words}
    </li>
  );
}
