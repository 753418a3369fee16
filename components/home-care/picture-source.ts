import type { Picture } from '@/lib/figures/pictures-of';

import type { ShownPicture } from './picture-list';

/** Where the practice's own pictures are read: by those who work there, or by the client with the sheet's code. */
export interface OwnPictures {
  before: string;
  after: string;
}

const forMembers: OwnPictures = { before: '/api/pictures/', after: '' };

/** The same in pale grey, to save ink. */
export const palePictures: OwnPictures = { before: '/api/pictures/', after: '?pale' };

/** On the client's page: the code that opens the sheet opens its pictures. */
export const picturesByCode = (code: string): OwnPictures => ({
  before: `/s/${encodeURIComponent(code)}/pictures/`,
  after: '',
});

/** The address of a picture: a drawing of the build, or one of the practice's own. */
export function pictureSource(
  { file, isOwn }: Pick<Picture, 'file' | 'isOwn'>,
  own: OwnPictures = forMembers,
): string {
  return isOwn ? `${own.before}${file}${own.after}` : `/figures/${file}`;
}

/** Where the drawings of an item are read. */
export interface PictureSources {
  /** Other sources by the file's name: outlines for paper that saves ink. */
  sources?: Readonly<Record<string, string>> | undefined;
  /** Where the practice's own are read; left out: by those who work there. */
  own?: OwnPictures | undefined;
  /** How high a drawing is, by the file’s name: its place is then free before it has come; left out: nobody knows. */
  heightOf?: ((file: string) => number | null) | undefined;
}

/** A picture as a page shows it. */
export function shownPicture(
  picture: Picture,
  { sources = {}, own, heightOf }: PictureSources,
): ShownPicture {
  const { file, alt, writtenIn } = picture;
  const src = sources[file] ?? pictureSource(picture, own);
  const high = heightOf?.(file) ?? null;
  return { src, alt, ...(writtenIn && { writtenIn }), ...(high !== null && { high }) };
}
