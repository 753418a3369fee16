import { clientSideOf, type BodyView } from '@/lib/domain/anatomy/picture-sides';

import type { BodyOutlineProps } from './body-outline';
import type { BodyOutlines, OutlinePart } from './body-outlines';
import { chartSlugs, markedParts, oneSide, regionsUnder, type MarkedPart } from './chart-parts';
import { pictureSideOf } from './chart-sides';

const MARKED = 'var(--color-work)';
const PLAIN = 'var(--color-rule)';
/** Head and arms: there to be a body, not to be tapped. */
const FAINT = 'var(--color-wash)';

interface LightOutlineProps extends BodyOutlineProps {
  outlines: BodyOutlines;
}

/** A shape without a side belongs to both of them. */
function isMarked(view: BodyView, part: OutlinePart, marked: readonly MarkedPart[]): boolean {
  return marked.some(({ slug, side }) => {
    const one = oneSide(side);
    if (slug !== part.slug) return false;
    return part.side === null || one === undefined || part.side === pictureSideOf(view, one);
  });
}

/**
 * The same picture as `BodyOutline`, from data instead of from a library: what a client's phone loads. A test holds that both
 * fill the same shapes on the same side.
 */
export function LightOutline({ view, marks, onTap, outlines }: LightOutlineProps) {
  const { viewBox, border, parts } = outlines[view];
  const marked = markedParts(view, marks);
  const known = chartSlugs(view);
  const fillOf = (part: OutlinePart): string => {
    if (isMarked(view, part, marked)) return MARKED;
    return known.includes(part.slug) ? PLAIN : FAINT;
  };
  const tap = ({ slug, side }: OutlinePart) => {
    const regions = regionsUnder(view, slug);
    if (regions.length > 0) onTap(regions, clientSideOf(view, side ?? 'left'));
  };
  return (
    <svg viewBox={viewBox} className="block">
      {border.map((d) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke="var(--color-line)"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {parts.map((part, index) => (
        <path
          key={index}
          d={part.d}
          fill={fillOf(part)}
          stroke="var(--color-surface)"
          strokeWidth={2}
          className="cursor-pointer"
          onClick={() => tap(part)}
        />
      ))}
    </svg>
  );
}
