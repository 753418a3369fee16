/** One later change of a signed record, in words. */
export interface AmendmentView {
  id: string;
  /** "Wed 25 Nov, 09:10" */
  at: string;
  by: string;
  text: string;
  reason: string;
}

/** What was added to a signed record, the oldest first; the record itself stands as it was signed. */
export function Amendments({ amendments }: { amendments: readonly AmendmentView[] }) {
  if (amendments.length === 0) return <p className="text-quiet">Nothing was added since.</p>;
  return (
    <ol className="grid gap-4">
      {amendments.map(({ id, at, by, text, reason }) => (
        <li key={id} className="border-l-4 border-limits py-1 pl-4">
          <p className="font-semibold">
            {at}, {by}
          </p>
          <p className="whitespace-pre-line" dir="auto">
            {text}
          </p>
          <p className="text-quiet" dir="auto">
            Reason: {reason}
          </p>
        </li>
      ))}
    </ol>
  );
}
