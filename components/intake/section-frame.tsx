import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';

import { intakeSections, type IntakeSectionId } from './intake-sections';

interface SectionFrameProps {
  section: IntakeSectionId;
  /** Answers that are still missing here. */
  missing: number;
  /** What they are, where they are not single questions. */
  missingIs?: string;
  /** Nothing has to be answered here, and not all is. */
  isLeftOut?: boolean;
  /** A line below the title. */
  note?: ReactNode;
  children: ReactNode;
}

/** "3 to answer", or that all is answered; of a section that needs no answer and has none, that it may be left out. */
export function missingWords(missing: number, isLeftOut = false): string {
  if (missing > 0) return `${missing} to answer`;
  return isLeftOut ? 'May be left out' : 'Complete';
}

/** One section of the intake with its title and what is still missing in it. */
export function SectionFrame({
  section,
  missing,
  missingIs,
  isLeftOut = false,
  note,
  children,
}: SectionFrameProps) {
  const title = intakeSections.find(({ id }) => id === section)?.title;
  return (
    <section
      id={`section-${section}`}
      aria-labelledby={`title-${section}`}
      tabIndex={-1}
      className="border-t-2 border-ink pt-3"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={`title-${section}`} className="text-22 font-semibold">
          {title}
        </h2>
        <p className="inline-flex items-center gap-1 text-14 text-quiet tabular-nums">
          {missing === 0 && !isLeftOut ? <CircleCheck aria-hidden size={16} /> : null}
          {(missing > 0 && missingIs) || missingWords(missing, isLeftOut)}
        </p>
      </div>
      {note ? <div className="measure mt-1 text-quiet">{note}</div> : null}
      <div className="mt-4 grid gap-6">{children}</div>
    </section>
  );
}
