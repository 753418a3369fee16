import { settledOf } from '@/lib/domain/told-intake/settle-told';

import type { ToldReviewView } from './told-review';
import type { Settling } from './unsure-part';

interface OpenUnsureProps {
  view: ToldReviewView;
  corrected: ReadonlyMap<string, string>;
  settling: Settling;
}

/** Before the signature: what the client was not sure of and nobody has settled. It may stay so, and says it on paper. */
export function OpenUnsure({ view, corrected, settling: { settlements } }: OpenUnsureProps) {
  const open = view.unsure.filter(
    (line) => settledOf(line, corrected.get(line.path), settlements).state === 'open',
  );
  if (open.length === 0) return null;
  return (
    <p className="measure mb-3">
      <a href="#told-unsure" className="text-work-strong underline">
        {open.length === 1
          ? 'One answer that the client was not sure of is not settled.'
          : `${open.length} answers that the client was not sure of are not settled.`}
      </a>{' '}
      Signed now, the stricter reading counts.
    </p>
  );
}
