import type { Point } from '@/lib/muscle-map/geometry/points';
import { siteMark } from '@/lib/muscle-map/site-mark';

/** Half of a cross in a whole view, in drawing units. */
const ARM = 6;

interface SiteProps {
  at: Point;
  /** What the place is called. */
  site: string;
  /** It is not to be pressed now. */
  isShut: boolean;
  /** Half of the cross, in drawing units. */
  arm?: number;
}

/** Where a trigger point is looked for, or is not to be pressed now: the same sign on the map of a plan and of its record. */
export function SiteMark({ at, site, isShut, arm = ARM }: SiteProps) {
  const d = siteMark(at, arm, isShut);
  return (
    <g fill="none" strokeLinecap="round" data-site={site} data-shut={isShut}>
      <path d={d} stroke="#fff" strokeWidth={arm} />
      <path d={d} stroke="#111" strokeWidth={arm * 0.42} />
    </g>
  );
}

interface LineNumberProps {
  at: Point;
  text: string;
  /** Its line is open. */
  isInHand: boolean;
}

/** The number of a plan line; turned over where the line is open. */
export function LineNumber({ at: { x, y }, text, isInHand }: LineNumberProps) {
  const [ground, ink] = isInHand ? ['#fff', '#14343a'] : ['#14343a', '#fff'];
  return (
    <g>
      <rect
        x={x - 8 - text.length * 4}
        y={y - 12}
        width={16 + text.length * 8}
        height="24"
        rx="12"
        fill={ground}
        stroke={ink}
        strokeWidth={isInHand ? 3.4 : 2}
      />
      <text x={x} y={y + 5.5} textAnchor="middle" fontSize="15" fontWeight="700" fill={ink}>
        {text}
      </text>
    </g>
  );
}
