import type { Position } from '@/lib/domain/anatomy/position';
import type { HomeItemId, OwnPicture } from '@/lib/domain/home-care/own-item';
import type { PictureTexts } from '@/lib/domain/home-care/picture-texts';
import type { ItemSide } from '@/lib/domain/home-care/program';
import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';

import { inWords, panelOn, type DrawnSide } from './drawn-side';
import { drawingFile, drawingName } from './drawing-name';
import { figures } from './figures';
import type { Figure, Side } from './pose';

/** A drawing as a page or a sheet shows it. */
export interface Picture {
  file: string;
  side: DrawnSide;
  /** What it shows, for those who cannot see it. */
  alt: string;
  /** A picture of the practice's own: `file` is its id. */
  isOwn?: true;
}

export interface Pictured {
  item: HomeItemId;
  /** The side of the client that the item is for. */
  side: ItemSide;
  /** The other way that it is given in, if any. */
  way?: string | undefined;
  /** A pack lies where the therapist picked, not where the drawing shows it. */
  isElsewhere?: boolean;
}

/** An item for both sides is drawn for the right one: the other side is done the same way. */
function drawnSide(figure: Figure, side: ItemSide): DrawnSide {
  if (!figure.sided) return 'none';
  return side === 'left' ? 'left' : 'right';
}

function drawn(figure: Figure, side: ItemSide, alts: PictureTexts | null = null): Picture[] {
  const of = drawnSide(figure, side);
  return figure.panels.map((panel, index) => {
    const alt = alts?.byFigure[figure.id]?.[index];
    return {
      file: drawingFile(drawingName(figure, panel, of)),
      side: of,
      alt: alts && alt !== undefined ? inWords(alt, of, alts) : panelOn(panel, of).alt,
    };
  });
}

/** The pictures of one item in the order of its panels; none where no picture would be true. */
export function picturesOf(
  { item, side, way, isElsewhere = false }: Pictured,
  alts: PictureTexts | null = null,
): Picture[] {
  const wanted = way === undefined ? item : `${item}--${way}`;
  const figure = figures.find(({ id }) => id === wanted);
  return !figure || isElsewhere ? [] : drawn(figure, side, alts);
}

/** How the client lies or sits on the table. Side-lying is drawn with `side` up. */
export function picturesOfPosition(position: Position, side: Side): Picture[] {
  const figure = figures.find(({ id }) => id === `position--${position}`);
  return figure ? drawn(figure, side) : [];
}

/** A picture of the practice's own, which is the same on either side. */
export const ownPicture = ({ pictureId, alt }: OwnPicture): Picture => ({
  file: pictureId,
  side: 'none',
  alt,
  isOwn: true,
});

/** The pictures of an item on a sheet. A pack that lies elsewhere says so behind its side, after a colon. */
export function sheetPicturesOf(one: SheetItem, alts: PictureTexts | null = null): Picture[] {
  const { item, way, side, sideWords, kind, pictures } = one;
  if (pictures) return pictures.map(ownPicture);
  const isElsewhere = kind === 'thermal' && sideWords.includes(':');
  return picturesOf({ item, way, side, isElsewhere }, alts);
}
