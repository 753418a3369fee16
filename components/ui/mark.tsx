/** Where each of the six fibres bends out to, from the left: it stands on every page, so in few letters. */
const BENDS = [4.9, 9.4, 13.8, 18.2, 22.6, 27.1];

/** One fibre, from tendon to tendon. */
const fibre = (bend: number): string => `M16 1V5.5C${bend} 11 ${bend} 21 16 26.5V31`;

const FIBRES = BENDS.map(fibre).join('');

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
      <path transform="rotate(38 16 16)" d={FIBRES} />
    </svg>
  );
}
