import { englishFrame } from '@/lib/content/sheet-frame';
import { drawnNote, type DrawnNotes } from '@/lib/domain/home-care/drawn-note';
import type { Picture } from '@/lib/figures/pictures-of';

import { PictureList } from './picture-list';
import { shownPicture, type PictureSources } from './picture-source';

interface ItemPicturesProps extends PictureSources {
  pictures: readonly Picture[];
  /** Says which side they show. */
  drawnFor?: DrawnNotes;
  /** In the chooser, where many stand below each other. */
  size?: 'usual' | 'small';
}

/** The drawings of one item, from the practice’s own pictures or the build’s. */
export function ItemPictures({
  pictures,
  drawnFor = englishFrame.drawnFor,
  size,
  sources,
  own,
}: ItemPicturesProps) {
  return (
    <PictureList
      pictures={pictures.map((picture) => shownPicture(picture, { sources, own }))}
      note={drawnNote(pictures, drawnFor)}
      size={size}
    />
  );
}
