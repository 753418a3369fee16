'use client';

import type { AffectedSide } from '@/lib/domain/anatomy/side';
import { sideWords } from '@/lib/domain/anatomy/side-words';
import { isHalfFilled, isSideOpen, SIDE_FIGURE_BOX, sideHalves } from '@/lib/figures/side-figure';

function Half({ path, filled }: { path: string; filled: boolean }) {
  return (
    <path
      d={path}
      className={filled ? 'fill-current' : 'fill-transparent'}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
  );
}

/** The figure alone, from behind with the client's own half filled: beside words that say the side. */
export function SideFigure({ side }: { side: AffectedSide }) {
  return (
    <svg
      aria-hidden
      viewBox={SIDE_FIGURE_BOX}
      width="13"
      height="26"
      className="inline-block shrink-0"
      strokeDasharray={isSideOpen(side) ? '2 1.4' : undefined}
    >
      <Half path={sideHalves.left} filled={isHalfFilled('left', side)} />
      <Half path={sideHalves.right} filled={isHalfFilled('right', side)} />
    </svg>
  );
}

/**
 * The client's own side, in words and as a figure from behind with that half filled. The one way to show a side, on
 * every page.
 */
export function SideBadge({ side }: { side: AffectedSide }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold whitespace-nowrap">
      <SideFigure side={side} />
      {sideWords[side]}
    </span>
  );
}
