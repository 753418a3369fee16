import { englishFrame } from '@/lib/content/sheet-frame';
import { drawnNote, type DrawnNotes } from '@/lib/domain/home-care/drawn-note';
import type { Picture } from '@/lib/figures/pictures-of';

import { pictureSource, type OwnPictures } from './picture-source';

interface ItemPicturesProps {
  pictures: readonly Picture[];
  /** Says which side they show. */
  drawnFor?: DrawnNotes;
  /** In the chooser, where many stand below each other. */
  size?: 'usual' | 'small';
  /** Other sources by the file's name: outlines for paper that saves ink. */
  sources?: Readonly<Record<string, string>> | undefined;
  /** Where the practice's own are read; left out: by those who work there. */
  own?: OwnPictures | undefined;
}

const WIDTH = { usual: 'w-72', small: 'w-48' } as const;

/**
 * The drawings of one item, side by side where there is room; the words beside them say the same. Loaded at once: one that
 * comes while somebody scrolls would push away what they read.
 */
export function ItemPictures({
  pictures,
  drawnFor = englishFrame.drawnFor,
  size = 'usual',
  sources = {},
  own,
}: ItemPicturesProps) {
  if (pictures.length === 0) return null;
  const note = drawnNote(pictures, drawnFor);
  return (
    <div className="grid content-start gap-1 print:text-[length:var(--print-small,11pt)]">
      <ul className="flex flex-wrap gap-4 print:gap-1">
        {pictures.map((picture) => (
          <li key={picture.file} className="min-w-0">
            <img
              src={sources[picture.file] ?? pictureSource(picture, own)}
              alt={picture.alt}
              lang={picture.writtenIn}
              width={440}
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
