import { Tag } from '@/components/ui/tag';
import type {
  Difference,
  LineDifference,
  VisitDifferences,
} from '@/lib/domain/session-record/compare-visits';

interface DifferencesProps {
  differences: VisitDifferences;
  /** "Tue 17 Nov", "Tue 24 Nov": the older first. */
  days: { before: string; after: string };
}

const kinds = { added: 'Added', left_out: 'Dropped', changed: 'Changed' } as const;

/** Only what was otherwise the second time: side by side where there is room, one under the other on a phone. */
export function VisitDifferencesView({ differences, days }: DifferencesProps) {
  const { whole, lines } = differences;
  if (whole.length === 0 && lines.length === 0) {
    return (
      <p role="status" className="measure text-18">
        No differences: the same lines, minutes, comfort, response and pain on both days.
      </p>
    );
  }
  return (
    <div className="grid gap-8">
      {whole.length > 0 ? (
        <section aria-labelledby="whole-title">
          <h2 id="whole-title" className="text-22 font-semibold">
            The whole session
          </h2>
          <Parts parts={whole} days={days} />
        </section>
      ) : null}
      {lines.length > 0 ? (
        <section aria-labelledby="different-lines">
          <h2 id="different-lines" className="text-22 font-semibold">
            Lines
          </h2>
          <ul>
            {lines.map((line, index) => (
              <Line key={index} line={line} days={days} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Line({ line, days }: { line: LineDifference; days: DifferencesProps['days'] }) {
  const { title, kind, parts } = line;
  return (
    <li className="border-t border-rule py-3">
      <h3 className="flex flex-wrap items-center gap-2 text-18 font-semibold">
        {title} <Tag tone="fine">{kinds[kind]}</Tag>
      </h3>
      {kind === 'changed' ? <Parts parts={parts} days={days} /> : null}
      {kind === 'changed'
        ? null
        : parts.map(({ before, after }) => (
            <p key={before + after} className="measure">
              <span className="text-14 text-quiet">
                {kind === 'added' ? days.after : days.before}:{' '}
              </span>
              {kind === 'added' ? after : before}
            </p>
          ))}
    </li>
  );
}

function Parts({ parts, days }: { parts: readonly Difference[]; days: DifferencesProps['days'] }) {
  return (
    <dl className="mt-1 grid gap-3">
      {parts.map(({ what, before, after }) => (
        <div key={what} className="grid gap-x-6 gap-y-1 md:grid-cols-[9rem_1fr_1fr]">
          <dt className="text-quiet">{what}</dt>
          <dd>
            <span className="text-14 text-quiet">{days.before}: </span>
            {before}
          </dd>
          <dd>
            <span className="text-14 text-quiet">{days.after}: </span>
            <span className="font-semibold">{after}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
