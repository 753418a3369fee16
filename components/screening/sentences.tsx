'use client';

/** Limits in words, one below the other. */
export function Sentences({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="measure mt-1 grid gap-1">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

/** The same behind a line that opens them; nothing where there are none. */
export function FoldedSentences({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        {title}
      </summary>
      <Sentences lines={lines} />
    </details>
  );
}
