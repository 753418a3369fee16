import { sideWords } from '@/lib/domain/anatomy/side-words';
import type { PlannedView } from '@/lib/muscle-map/plan-picture';

/** One picture of the map: what it shows, in words, and the drawing. */
export interface MapFigure extends PlannedView {
  /** The same in words: "1 Piriformis, left, level 3". */
  alt: string;
  svg: string;
}

const VIEW_WORDS = { posterior: 'Back', anterior: 'Front', lateral: 'Beside the hip' } as const;

function titleOf({ view, hip }: PlannedView): string {
  return view === 'lateral' && hip ? `${sideWords[hip]} hip from the side` : VIEW_WORDS[view];
}

/** An image can hold no script and shares no names with the page. */
const asImage = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/[%#<>"]/g, encodeURIComponent)}`;

/** The muscle map to read, not to pick. */
export function MapFigures({ figures }: { figures: readonly MapFigure[] }) {
  return (
    <div className="grid gap-1">
      <ul className="flex flex-wrap gap-4">
        {figures.map((one) => {
          const title = titleOf(one);
          return (
            <li key={title} className="min-w-0">
              <figure>
                <img
                  src={asImage(one.svg)}
                  alt={`${title}. ${one.alt}`}
                  className="h-auto w-88 max-w-full rounded border border-rule bg-white forced-color-adjust-none"
                />
                <figcaption>{title}</figcaption>
              </figure>
            </li>
          );
        })}
      </ul>
      <p className="text-16 text-quiet">
        L and R are the client’s own left and right
        {figures.some(({ view }) => view === 'lateral') ? ', F and B front and back' : ''}. A
        planning picture of one usual build.
      </p>
    </div>
  );
}
