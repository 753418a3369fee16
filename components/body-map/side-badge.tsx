import type { AffectedSide } from '@/lib/domain/anatomy/side';
import { sideWords } from '@/lib/domain/anatomy/side-words';

/** The figure is seen from behind, so that the client's left is on the left. */
const LEFT_HALF = 'M12 1.5a3.4 3.4 0 0 0 0 6.8ZM12 9.4H8.6L6 18.5l2.2.7.9 11.3H12Z';
const RIGHT_HALF = 'M12 1.5a3.4 3.4 0 0 1 0 6.8ZM12 9.4h3.4l2.6 9.1-2.2.7-.9 11.3H12Z';

const isFilled = (half: 'left' | 'right', side: AffectedSide): boolean =>
  side === half || side === 'both' || side === 'alternating';

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

/**
 * The client's own side, in words and as a figure from behind with that half filled. The one way to show a side, on
 * every page.
 */
export function SideBadge({ side }: { side: AffectedSide }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold whitespace-nowrap">
      <svg
        aria-hidden
        viewBox="4 0 16 32"
        width="13"
        height="26"
        className="shrink-0"
        strokeDasharray={side === 'unsure' || side === 'alternating' ? '2 1.4' : undefined}
      >
        <Half path={LEFT_HALF} filled={isFilled('left', side)} />
        <Half path={RIGHT_HALF} filled={isFilled('right', side)} />
      </svg>
      {sideWords[side]}
    </span>
  );
}
