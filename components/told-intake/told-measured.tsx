/** One outcome measure as the client has answered it alone. */
export interface MeasuredView {
  id: string;
  name: string;
  /** Null: it is not whole, so its instrument gives no score. */
  score: string | null;
  lines: readonly string[];
}

/** Outcome measures that the client has answered behind the health questions. They stand among the outcomes as well. */
export function ToldMeasuredPart({ measured }: { measured: readonly MeasuredView[] }) {
  if (measured.length === 0) return null;
  return (
    <section aria-label="Outcome measures, told by the client" className="grid gap-2">
      <h3 className="text-18 font-semibold">Outcome measures, told by the client</h3>
      <ul className="border-t border-rule">
        {measured.map(({ id, name, score, lines }) => (
          <li key={id} className="grid gap-1 border-b border-rule py-2">
            <p>
              {name}:{' '}
              <strong className="font-semibold">
                {score ?? 'not finished, so no score. Ask it here'}
              </strong>
            </p>
            {lines.length > 0 ? (
              <ul className="text-quiet">
                {lines.map((line) => (
                  <li key={line} className="break-words">
                    <bdi>{line}</bdi>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
