import { sideWords } from '@/lib/domain/anatomy/side-words';
import type { DrawnView } from '@/lib/muscle-map/plan-picture';

interface MapPicturesProps {
  pictures: readonly DrawnView[];
  /** The same in words: "1 Piriformis, left, level 3". */
  alt: (drawn: DrawnView) => string;
}

const VIEW_WORDS = { posterior: 'Back', anterior: 'Front', lateral: 'Beside the hip' } as const;

function titleOf({ view, hip }: DrawnView): string {
  return view === 'lateral' && hip ? `${sideWords[hip]} hip from the side` : VIEW_WORDS[view];
}

/** An image can hold no script and shares no names with the page. */
const asImage = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/[%#<>"]/g, encodeURIComponent)}`;

/** The muscle map to read, not to pick: drawn once, the same on every device and without script. */
export function MapPictures({ pictures, alt }: MapPicturesProps) {
  return (
    <div className="grid gap-1">
      <ul className="flex flex-wrap gap-4">
        {pictures.map((drawn) => {
          const title = titleOf(drawn);
          return (
            <li key={title} className="min-w-0">
              <figure>
                <img
                  src={asImage(drawn.svg)}
                  alt={`${title}. ${alt(drawn)}`}
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
        {pictures.some(({ view }) => view === 'lateral') ? ', F and B front and back' : ''}. A
        planning picture of one usual build.
      </p>
    </div>
  );
}
