'use client';

import { useIsLive } from '@/components/forms/use-is-live';
import { classNames } from '@/components/ui/class-names';
import { toneStyles } from '@/components/ui/tone';
import { ToneShape } from '@/components/ui/tone-shape';

interface LinesProps {
  lines: readonly string[];
}

/** Limits in words, one below the other. */
function Sentences({ lines }: LinesProps) {
  return (
    <ul className="measure mt-1 grid gap-1">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

/** The same behind a line that opens them; nothing where there are none. */
function FoldedSentences({ title, lines }: LinesProps & { title: string }) {
  // Folded away, they need not be sent twice: the script has them with the page.
  const isLive = useIsLive();
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        {title}
      </summary>
      {isLive ? <Sentences lines={lines} /> : null}
    </details>
  );
}

interface LimitLinesProps {
  /** Read before the first touch. */
  open: readonly string[];
  /** Techniques that are narrowed for this client. */
  narrowed: readonly string[];
  /** What holds for every client. */
  usual: readonly string[];
}

/** Limits as sentences, the client's own open and the rest one tap away. */
export function LimitLines({ open, narrowed, usual }: LimitLinesProps) {
  const { block, word } = toneStyles.limits;
  return (
    <section aria-label="Limits" className={classNames('border-l-4 px-4 py-3', block)}>
      <h2 className={classNames('flex items-center gap-2 font-semibold', word)}>
        <ToneShape tone="limits" />
        Limits
      </h2>
      <Sentences lines={open} />
      <FoldedSentences title={`${narrowed.length} more for techniques`} lines={narrowed} />
      <FoldedSentences title="The usual care of places, as for every client" lines={usual} />
    </section>
  );
}
