import { isUsual, type Restriction, type RestrictionKind } from '@/lib/domain/screening/explain';

import { LimitLines } from './limit-lines';

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
    <LimitLines
      open={open.map(inWords)}
      narrowed={narrowed.map(inWords)}
      usual={usual.map(inWords)}
    />
  );
}
