import type { Picture } from '@/lib/figures/pictures-of';

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
