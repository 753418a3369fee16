import { classNames } from '@/components/ui/class-names';
import { toneStyles } from '@/components/ui/tone';
import { ToneShape } from '@/components/ui/tone-shape';
import { isUsual, type Restriction, type RestrictionKind } from '@/lib/domain/screening/explain';

import { FoldedSentences, Sentences } from './sentences';

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

const inWords = ({ sentence }: Restriction): string => sentence;

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
      <Sentences lines={open.map(inWords)} />
      <FoldedSentences
        title={`${narrowed.length} more for techniques`}
        lines={narrowed.map(inWords)}
      />
      <FoldedSentences
        title="The usual care of places, as for every client"
        lines={usual.map(inWords)}
      />
    </section>
  );
}
