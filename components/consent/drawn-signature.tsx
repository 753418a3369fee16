import { drawingPath, type Drawing } from '@/lib/domain/consent/signature';

/** A signature as it was drawn. */
export function DrawnSignature({ drawing, label }: { drawing: Drawing; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      className="h-24 w-auto max-w-full justify-self-start border-b-2 border-line"
    >
      <path
        d={drawingPath(drawing)}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
