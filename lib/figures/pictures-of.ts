import type { Position } from '@/lib/domain/anatomy/position';
import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { HomeItemId, OwnPicture } from '@/lib/domain/home-care/own-item';
import type { WorkedLeg } from '@/lib/domain/home-care/drawn-note';
import type { PictureTexts } from '@/lib/domain/home-care/picture-texts';
import type { ItemSide } from '@/lib/domain/home-care/program';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';

import { inWords, panelOn, type DrawnSide } from './drawn-side';
import { drawingFile, drawingName } from './drawing-name';
import { figures } from './figures';
import type { Figure, Side } from './pose';

/** A drawing as a page or a sheet shows it. */
export interface Picture {
  file: string;
  side: DrawnSide;
  /** What the leg of that side does, where the words hang on it. */
  leg?: WorkedLeg;
  /** What it shows, for those who cannot see it. */
  alt: string;
  /** A picture of the practice's own: `file` is its id. */
  isOwn?: true;
  /** The language of `alt`, where that is not the one asked for. */
  writtenIn?: SheetLanguage;
}

export interface Pictured {
  item: HomeItemId;
  /** The side of the client that the item is for. */
  side: ItemSide;
  /** Where the client's pain is; left out: no client is meant. */
  affected?: AffectedSide | undefined;
  /** The other way that it is given in, if any. */
  way?: string | undefined;
  /** A pack lies where the therapist picked, not where the drawing shows it. */
  isElsewhere?: boolean;
}

/**
 * An item for both sides is drawn for the one that hurts, as the top of the sheet names it, and for the right one where both
 * do or nobody knows: the other side is done the same way.
 */
function drawnSide(figure: Figure, side: ItemSide, affected: AffectedSide): DrawnSide {
  if (!figure.sided) return 'none';
  const shown = side === 'left' || side === 'right' ? side : affected;
  return shown === 'left' ? 'left' : 'right';
}

function drawn(figure: Figure, of: DrawnSide, alts: PictureTexts | null = null): Picture[] {
  return figure.panels.map((panel, index) => {
    const alt = alts?.byFigure[figure.id]?.[index];
    return {
      file: drawingFile(drawingName(figure, panel, of)),
      side: of,
      ...(figure.leg && { leg: figure.leg }),
      alt: alts && alt !== undefined ? inWords(alt, of, alts) : panelOn(panel, of).alt,
    };
  });
}

/** The pictures of one item in the order of its panels; none where no picture would be true. */
export function picturesOf(
  { item, side, affected = 'right', way, isElsewhere = false }: Pictured,
  alts: PictureTexts | null = null,
): Picture[] {
  const wanted = way === undefined ? item : `${item}--${way}`;
  const figure = figures.find(({ id }) => id === wanted);
  if (!figure || isElsewhere) return [];
  return drawn(figure, drawnSide(figure, side, affected), alts);
}

/** How the client lies or sits on the table. Side-lying is drawn with `side` up. */
export function picturesOfPosition(position: Position, side: Side): Picture[] {
  const figure = figures.find(({ id }) => id === `position--${position}`);
  return figure ? drawn(figure, figure.sided ? side : 'none') : [];
}

/** A picture of the practice's own, which is the same on either side. */
export const ownPicture = ({
  pictureId,
  alt,
  writtenIn,
}: OwnPicture & Pick<Picture, 'writtenIn'>): Picture => ({
  file: pictureId,
  side: 'none',
  alt,
  isOwn: true,
  ...(writtenIn && { writtenIn }),
});

/**
 * The pictures of an item on the sheet of a client with that painful side. A pack that lies elsewhere says so behind its side,
 * after a colon.
 */
export function sheetPicturesOf(
  one: SheetItem,
  affected: AffectedSide,
  alts: PictureTexts | null = null,
): Picture[] {
  const { item, way, side, sideWords, kind, pictures } = one;
  if (pictures) return pictures.map(ownPicture);
  const isElsewhere = kind === 'thermal' && sideWords.includes(':');
  return picturesOf({ item, way, side, affected, isElsewhere }, alts);
}
