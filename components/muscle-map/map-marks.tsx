import type { Point } from '@/lib/muscle-map/geometry/points';

const ARM = 6;

/** Where a trigger point is looked for. */
export function TriggerPointMark({ at: { x, y } }: { at: Point }) {
  const d = `M${x - ARM} ${y - ARM}L${x + ARM} ${y + ARM}M${x + ARM} ${y - ARM}L${x - ARM} ${y + ARM}`;
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke="#fff" strokeWidth="5.6" />
      <path d={d} stroke="#111" strokeWidth="2.6" />
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
