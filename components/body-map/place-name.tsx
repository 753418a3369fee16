import type { AskedRegion } from '@/lib/domain/intake/intake-questions';

import type { BodyMark } from './body-chart';
import { SideBadge } from './side-badge';

/** A marked place in words: its name, and the side where it has one. */
export function PlaceName({ mark, regions }: { mark: BodyMark; regions: readonly AskedRegion[] }) {
  const known = regions.find(({ id }) => id === mark.region);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <span className="font-semibold">{known?.label ?? mark.region}</span>
      {known?.midline ? null : <SideBadge side={mark.side} />}
    </span>
  );
}
