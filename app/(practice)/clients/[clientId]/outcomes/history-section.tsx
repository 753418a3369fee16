import { TakeBackForm } from '@/components/outcomes/take-back-form';
import { LinkButton } from '@/components/ui/link-button';
import { ruleBook } from '@/lib/content/rule-book';
import type { OutcomeRow } from '@/lib/data/rows/outcome-row';
import {
  answerDetails,
  answeredScore,
  askedWords,
  measureOf,
} from '@/lib/domain/outcomes/answer-words';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { takeBackOutcomeAction } from './actions';
import { askHref, type Measured } from './measured';

interface HistoryProps {
  measured: Measured;
  mayChange: boolean;
}

const stateOf = (row: OutcomeRow, counts: boolean): string | null => {
  if (counts) return row.replacesId === null ? null : `Corrected: ${row.reason ?? ''}`;
  return row.takenBack ? `Does not count: ${row.reason ?? ''}` : 'Replaced by a later row';
};

function ByWords({ row }: { row: OutcomeRow }) {
  const { before, name } = askedWords(row);
  if (name === null) return before;
  return (
    <>
      {before} <bdi>{name}</bdi>
    </>
  );
}

function Changes({ row, clientId }: { row: OutcomeRow; clientId: string }) {
  return (
    <div className="flex flex-wrap items-start gap-x-6">
      <LinkButton
        kind="quiet"
        className="-mx-4"
        href={askHref(clientId, row.answers.measure, { replaces: row.id, lang: row.language })}
      >
        Correct it
      </LinkButton>
      <TakeBackForm
        action={takeBackOutcomeAction.bind(null, { clientId, outcomeId: row.id })}
        id={row.id}
      />
    </div>
  );
}

function Row({ row, counts, mayChange, clientId }: HistoryRowProps) {
  const measure = measureOf(ruleBook.outcomeMeasures, row.answers.measure);
  const state = stateOf(row, counts);
  const isScored = measure.range !== null;
  const details = answerDetails(row.answers, measure, ruleNames(ruleBook));
  return (
    <li className="grid gap-1 py-3">
      <p>
        <strong>{dayAndYearWords(row.day)}</strong>, {measure.name}
        {isScored ? <>: {answeredScore(row.answers, measure)}</> : null}
      </p>
      {details.length > 0 ? (
        <ul className="text-quiet">
          {details.map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="text-14 text-quiet">
        <ByWords row={row} />
        {row.language === 'es' ? ', in Spanish' : null}
        {state === null ? null : `. ${state}`}
      </p>
      {counts && mayChange ? <Changes row={row} clientId={clientId} /> : null}
    </li>
  );
}

interface HistoryRowProps {
  row: OutcomeRow;
  counts: boolean;
  mayChange: boolean;
  clientId: string;
}

/** Everything that was ever answered, the newest first, with what stands in its place. */
export function HistorySection({ measured, mayChange }: HistoryProps) {
  const { rows, now } = measured;
  const counting = new Set(now.standing.map(({ id }) => id));
  return (
    <section aria-labelledby="history" className="grid gap-2">
      <h2 id="history" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Everything that was asked
      </h2>
      {rows.outcomes.length === 0 ? (
        <p>Nothing yet. The pain of the sessions stands in their records.</p>
      ) : (
        <ul className="divide-y divide-rule">
          {rows.outcomes.map((row) => (
            <Row
              key={row.id}
              row={row}
              counts={counting.has(row.id)}
              mayChange={mayChange}
              clientId={rows.client.id}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
