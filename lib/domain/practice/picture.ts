/** Why a picture is not taken. */
export type PictureProblem =
  'too_big' | 'not_a_picture' | 'not_plain' | 'too_many_pixels' | 'damaged' | 'too_many';

/** What is answered to a picture that was brought. */
export type PictureAnswer =
  | { ok: true; pictureId: string; width: number; height: number }
  | { ok: false; reason: PictureProblem };

/** The same for people, with what to do. */
export const pictureProblemWords: Record<PictureProblem, string> = {
  too_big:
    'This file is more than 5 MB. Save the picture smaller, or as JPEG, and choose it again.',
  not_a_picture:
    'This file is no PNG, JPEG, WebP or SVG, whatever it is called. Choose another one.',
  not_plain:
    'This SVG reads something else or holds a picture inside. Save it as PNG and choose that.',
  too_many_pixels:
    'This picture has more than 25 million pixels. Save it smaller and choose it again.',
  damaged: 'This picture is damaged or cut off. Open it, save it again, and choose that.',
  too_many: 'The practice has as many pictures as can be kept. Use one that is there.',
};
