import { classNames } from '@/components/ui/class-names';
import { ToneShape, toneStyles } from '@/components/ui/tone';
import { isUsual, type Restriction, type RestrictionKind } from '@/lib/domain/screening/explain';

interface RedLinesProps {
  restrictions: readonly Restriction[];
}

/** What a therapist must have read before the first touch stands open; narrowed techniques are one tap away. */
const OPEN_KINDS: readonly RestrictionKind[] = [
  'finding',
  'pressure',
  'minutes',
  'position',
  'muscle',
  'region',
  'technique',
];

const inOrder = (restrictions: readonly Restriction[]): Restriction[] =>
  OPEN_KINDS.flatMap((kind) => restrictions.filter((one) => one.kind === kind));

/** The limits in words, where the work is: this client's own first, what holds for every client last. */
export function RedLines({ restrictions }: RedLinesProps) {
  const own = restrictions.filter((one) => !isUsual(one));
  const open = inOrder(own);
  const narrowed = own.filter(({ kind }) => kind === 'narrowed');
  const usual = restrictions.filter(isUsual);
  if (open.length + narrowed.length + usual.length === 0) return null;
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
      <Folded title={`${narrowed.length} more for techniques`} restrictions={narrowed} />
      <Folded title="The usual care of places, as for every client" restrictions={usual} />
    </section>
  );
}

function Folded({ title, restrictions }: RedLinesProps & { title: string }) {
  if (restrictions.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        {title}
      </summary>
      <RestrictionList restrictions={restrictions} />
    </details>
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
