/** Half widths of the six fibres at the middle of the belly. */
const FIBRES = [-11, -6.6, -2.2, 2.2, 6.6, 11];

/** The product's sign: six fibres gathered into one bundle. Decoration: the name stands beside it. */
export function Mark({ size = 28, className }: { size?: number; className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      className={className}
    >
      {FIBRES.map((half) => (
        <path
          key={half}
          d={`M${16 + half * 0.22} 2.5C${16 + half * 1.28} 9 ${16 + half * 1.28} 23 ${16 + half * 0.22} 29.5`}
        />
      ))}
    </svg>
  );
}
