import Link from 'next/link';

import { shownDate } from '@/app/shown-date';
import { LinkButton } from '@/components/ui/link-button';
import { ruleBook } from '@/lib/content/rule-book';
import { measureOf } from '@/lib/domain/outcomes/answer-words';
import type { DueBecause, MeasureDue } from '@/lib/domain/outcomes/measures-due';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import { askHref, canAsk, toAsk, type Measured } from './measured';

const becauseWords: Readonly<Record<DueBecause, string>> = {
  every_session: 'Every session',
  start: 'At the start',
  session_4: 'At session 4',
  week_4: 'In week 4',
  repeat: 'Every 4 to 6 weeks',
  end: 'At the end',
};

const HEAD = 'border-t-2 border-ink pt-2 text-22 font-semibold';

/** A measure that is due: why, since when, and whether it is late. */
function Due({ due, measured, today }: { due: MeasureDue; measured: Measured; today: IsoDate }) {
  const { rows } = measured;
  const { name } = measureOf(ruleBook.outcomeMeasures, due.measure);
  const isOpen = canAsk(rows, due.measure);
  const since = due.isLate ? `, late since ${shownDate(due.until, today)}` : '';
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 py-1">
      {isOpen ? (
        <Link
          href={askHref(rows.client.id, due.measure)}
          className="text-link inline-flex min-h-11 items-center font-semibold"
        >
          {name}
        </Link>
      ) : (
        <span className="inline-flex min-h-11 items-center font-semibold">{name}</span>
      )}
      <span className="text-quiet">
        {becauseWords[due.because]}
        {since}
        {isOpen ? null : (
          <>
            . Its sentences are not entered yet:{' '}
            <Link href="/settings/questionnaires" className="text-link">
              how to get them
            </Link>
          </>
        )}
      </span>
    </li>
  );
}

/** Every measure there is, for whoever wants to ask one that is not due. */
function Others({ measured }: { measured: Measured }) {
  const { rows } = measured;
  const all = ruleBook.outcomeMeasures.filter(({ retired, id }) => !retired && canAsk(rows, id));
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Ask another measure
      </summary>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {all.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={askHref(rows.client.id, id)}
              className="text-link inline-flex min-h-11 items-center"
            >
              {id === 'body_chart' ? 'Below the knee' : name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is to be asked today by the schedule of the measures, as one run or one by one. */
export function DueSection({ measured, today }: { measured: Measured; today: IsoDate }) {
  const { now, rows } = measured;
  const due = now.due.filter(({ because }) => because !== 'every_session');
  const isPainDue = now.due.some(({ because }) => because === 'every_session');
  const [first] = toAsk(measured);
  return (
    <section aria-labelledby="due" className="grid gap-4">
      <h2 id="due" className={HEAD}>
        To ask today
      </h2>
      {isPainDue ? <p>Pain is asked in the session record, as at every session.</p> : null}
      {due.length === 0 ? (
        <p>{isPainDue ? 'Nothing else is due.' : 'Nothing is due today.'}</p>
      ) : (
        <ul>
          {due.map((one) => (
            <Due key={one.measure} due={one} measured={measured} today={today} />
          ))}
        </ul>
      )}
      {first ? (
        <div>
          <LinkButton href={askHref(rows.client.id, first, { run: '1' })} kind="primary">
            Ask what is due, one after the other
          </LinkButton>
        </div>
      ) : null}
      <Others measured={measured} />
    </section>
  );
}
