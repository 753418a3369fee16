export interface ShownPicture {
  src: string;
  alt: string;
  /** The language of its words, where that is not the page’s. */
  writtenIn?: string | undefined;
  /** Of a width of 440; left out: it is known when the picture comes. */
  high?: number | undefined;
}

interface PictureListProps {
  pictures: readonly ShownPicture[];
  /** Whose side they show; empty where they serve both. */
  note: string;
  /** In the chooser, where many stand below each other. */
  size?: 'usual' | 'small' | undefined;
  /** Further down: they come when the page has its look, into the place that their height has kept for them. */
  isLate?: boolean;
}

const WIDTH = { usual: 'w-72', small: 'w-48' } as const;

/**
 * The drawings of one item, side by side where there is room; the words beside them say the same. Loaded at once where
 * their height is not known: one that comes while somebody scrolls would push away what they read.
 */
export function PictureList({ pictures, note, size = 'usual', isLate = false }: PictureListProps) {
  if (pictures.length === 0) return null;
  return (
    <div className="grid content-start gap-1 print:text-[length:var(--print-small,11pt)]">
      <ul className="flex flex-wrap gap-4 print:gap-1">
        {pictures.map(({ src, alt, writtenIn, high }, index) => (
          <li key={index} className="min-w-0">
            <img
              src={src}
              alt={alt}
              lang={writtenIn}
              width={440}
              height={high}
              loading={isLate && high !== undefined ? 'lazy' : undefined}
              className={`h-auto ${WIDTH[size]} max-w-full rounded border border-rule bg-white forced-color-adjust-none p-1 print:w-[var(--print-picture,36mm)] print:border-0 print:p-0`}
            />
          </li>
        ))}
      </ul>
      {note === '' ? null : (
        <p className="text-16 text-quiet print:text-[length:var(--print-small,11pt)]">{note}</p>
      )}
    </div>
  );
}
