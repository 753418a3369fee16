import { classNames } from '@/components/ui/class-names';
import { ToneShape, toneStyles } from '@/components/ui/tone';
import type { Restriction, RestrictionKind } from '@/lib/domain/screening/explain';

interface RedLinesProps {
  restrictions: readonly Restriction[];
}

/** What holds for the whole session stands open; single techniques, places and positions one tap away. */
const OPEN_KINDS: readonly RestrictionKind[] = ['pressure', 'minutes', 'position', 'muscle'];
const HANDS_KINDS: readonly RestrictionKind[] = ['technique', 'region'];

/** The limits in words, where the work is: each with the rule behind it. Home care has its own page. */
export function RedLines({ restrictions }: RedLinesProps) {
  const open = restrictions.filter(({ kind }) => OPEN_KINDS.includes(kind));
  const more = restrictions.filter(({ kind }) => HANDS_KINDS.includes(kind));
  if (open.length + more.length === 0) return null;
  return (
    <section
      aria-label="Limits"
      className={classNames('border-l-4 px-4 py-3', toneStyles.limits.block)}
    >
      <h2 className={classNames('flex items-center gap-2 font-semibold', toneStyles.limits.word)}>
        <ToneShape tone="limits" />
        Limits
      </h2>
      <RestrictionList restrictions={open} />
      {more.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 items-center text-work-strong underline">
            {more.length} more for techniques and places
          </summary>
          <RestrictionList restrictions={more} />
        </details>
      ) : null}
    </section>
  );
}

function RestrictionList({ restrictions }: RedLinesProps) {
  return (
    <ul className="measure mt-1 grid gap-1">
      {restrictions.map(({ kind, about, sentence }) => (
        <li key={`${kind}-${about}-${sentence}`}>{sentence}</li>
      ))}
    </ul>
  );
}
