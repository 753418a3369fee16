/** Half widths of the six fibres at the middle of the belly. */
const FIBRES = [-8.4, -5, -1.7, 1.7, 5, 8.4];

/** One fibre, from tendon to tendon. */
const fibre = (half: number): string => {
  const bend = 16 + half * 1.32;
  return `M16 1V5.5C${bend} 11 ${bend} 21 16 26.5V31`;
};

/** The product's sign: six fibres in one bundle, as in a muscle. Decoration: the name stands beside it. */
export function Mark({ size = 28, className }: { size?: number; className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <g transform="rotate(38 16 16)">
        {FIBRES.map((half) => (
          <path key={half} d={fibre(half)} />
        ))}
      </g>
    </svg>
  );
}
