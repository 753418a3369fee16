import { createHash } from 'node:crypto';

import type { SessionCard } from '@/lib/domain/session-plan/session-card';
import { viewWords } from '@/lib/domain/session-record/view-words';
import { marksOfLines, type MarkedMuscle } from '@/lib/muscle-map/plan-marks';
import { planPictures } from '@/lib/muscle-map/plan-picture';

/** A view of a plan on the body, as a file beside the template. */
export interface CardMap {
  /** Named by what it shows: cards in one document do not meet. */
  file: string;
  svg: string;
  /** Whose left and right it shows. */
  words: string;
  alt: string;
}

const NAME_LENGTH = 16;

/** The lines of a card by their numbers on the body, in black and greys; each from its own side. None where there is no line. */
export function mapsOfCard({
  lines,
  pointBounds,
}: Pick<SessionCard, 'lines' | 'pointBounds'>): CardMap[] {
  const boundsOf = ({ muscle, side }: MarkedMuscle) =>
    pointBounds.find((one) => one.muscle === muscle && one.side === side)?.bounds ?? null;
  const muscles = marksOfLines(lines.map(({ planned }) => planned))
    .filter((mark) => mark.lines.length > 0)
    .map((mark) => ({ ...mark, bounds: boundsOf(mark) }));
  if (muscles.length === 0) return [];
  const says = (number: number): string => `${number} ${lines[number - 1]?.title ?? ''}`;
  const views = planPictures({ muscles, isForPaper: true, isCut: true });
  return views
    .filter(({ lines: shown }) => shown.length > 0)
    .map(({ view, svg, lines: shown }) => {
      const from = `The client ${viewWords[view]}`;
      const hash = createHash('sha256').update(svg).digest('hex').slice(0, NAME_LENGTH);
      return {
        svg,
        file: `map-${hash}.svg`,
        words: `${from}: L and R are the client’s own left and right.`,
        alt: `${from}. Lines ${shown.map(says).join('; ')}.`,
      };
    });
}
