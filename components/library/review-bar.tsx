interface ReviewBarProps {
  /** Read out with the number. */
  label: string;
  reviewed: number;
  of: number;
}

/** How much of something is reviewed, as a bar that fills, with the numbers beside it. */
export function ReviewBar({ label, reviewed, of }: ReviewBarProps) {
  // A picture and no width in a style attribute: the page's policy lets no such attribute through.
  const share = of === 0 ? 0 : (reviewed / of) * 100;
  return (
    <span className="flex items-center gap-3">
      <span
        role="img"
        aria-label={`${label}: ${reviewed} of ${of}`}
        className="block h-3 w-16 shrink-0 border border-line sm:w-40 print:hidden"
      >
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" className="block h-full w-full">
          <rect width={share} height="1" className="fill-work" />
        </svg>
      </span>
      <span aria-hidden className="text-14 whitespace-nowrap text-quiet tabular-nums">
        {reviewed} of {of}
      </span>
    </span>
  );
}
