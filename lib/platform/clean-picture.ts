import type sharpFunction from 'sharp';
import type { Metadata, Sharp } from 'sharp';

import { isPlainSvg, pictureKind, type PictureKind } from '@/lib/platform/picture-kind';
import { PICTURE_BYTES_MAX } from '@/lib/platform/request-limits';

/** A camera's 24 megapixels; a few bytes can claim a thousand times as many. */
const PIXELS_MAX = 25_000_000;
/** The longer edge afterwards: 9 cm of paper at 300 dots an inch. */
const EDGE_MAX = 1_000;
/** Longer than any honest picture takes. */
const SECONDS_MAX = 10;
/** A drawing is smaller as PNG, a photograph as JPEG: from here on the second is tried. */
const PNG_BYTES_MAX = 200_000;
const JPEG_QUALITY = 85;
/** Black becomes a grey that saves ink. */
const PALE = { factor: 0.6, offset: 102 } as const;

export type PictureFormat = 'png' | 'jpeg';

/** A picture as it is kept: drawn anew, so that nothing of the file is left but what can be seen. */
export interface CleanPicture {
  format: PictureFormat;
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
  /** The same in pale grey, to save ink. */
  pale: Uint8Array<ArrayBuffer>;
}

export type PictureRefusal =
  'too_big' | 'not_a_picture' | 'not_plain' | 'too_many_pixels' | 'damaged';

export type Cleaned = { ok: true; picture: CleanPicture } | { ok: false; reason: PictureRefusal };

const refused = (reason: PictureRefusal): Cleaned => ({ ok: false, reason });

const loaders = ['Jpeg', 'Png', 'Webp', 'Svg'].map((name) => `VipsForeignLoad${name}Buffer`);

type Library = typeof sharpFunction;

let library: Promise<Library> | undefined;

/** Read when the first picture comes: most processes never see one. Only the four kinds can be opened, from memory alone. */
function theLibrary(): Promise<Library> {
  library ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: loaders });
    return sharp;
  });
  return library;
}

/** An SVG has no pixels of its own: it is drawn as large as it is kept. */
function dotsFor(kind: PictureKind, { width, height }: Metadata): number | null {
  if (kind !== 'svg') return null;
  const wanted = (72 * EDGE_MAX) / Math.max(width, height);
  return Math.min(2_400, Math.max(1, Math.round(wanted)));
}

async function encoded(
  picture: Sharp,
  format: PictureFormat,
): Promise<{ data: Uint8Array<ArrayBuffer>; width: number; height: number }> {
  const file = format === 'png' ? picture.png({ compressionLevel: 9 }) : jpeg(picture);
  const { data, info } = await file.toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

const jpeg = (picture: Sharp): Sharp => picture.jpeg({ quality: JPEG_QUALITY });

/** As PNG, or as JPEG where that is smaller and the PNG is not small anyway; and pale in the same format. */
async function asKept(one: Sharp): Promise<CleanPicture> {
  const png = await encoded(one.clone(), 'png');
  const other = png.data.length > PNG_BYTES_MAX ? await encoded(one.clone(), 'jpeg') : null;
  const isPhoto = other !== null && other.data.length < png.data.length;
  const format = isPhoto ? 'jpeg' : 'png';
  const { data: bytes, width, height } = isPhoto ? other : png;
  const grey = one.clone().greyscale().linear(PALE.factor, PALE.offset);
  return { format, width, height, bytes, pale: (await encoded(grey, format)).data };
}

async function drawnAnew(bytes: Uint8Array, kind: PictureKind): Promise<Cleaned> {
  const sharp = await theLibrary();
  const limits = { limitInputPixels: PIXELS_MAX, failOn: 'warning' } as const;
  const about = await sharp(bytes, limits).metadata();
  if (about.format !== kind) return refused('damaged');
  if (about.width * about.height > PIXELS_MAX) return refused('too_many_pixels');
  const density = dotsFor(kind, about);
  const one = sharp(bytes, { ...limits, ...(density !== null && { density }) })
    .timeout({ seconds: SECONDS_MAX })
    .autoOrient()
    .resize(EDGE_MAX, EDGE_MAX, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb');
  return { ok: true, picture: await asKept(one) };
}

/** libvips names what it refuses by words alone. */
const reasonOf = (error: unknown): PictureRefusal =>
  error instanceof Error && /pixel limit|dimension|too (large|big)/i.test(error.message)
    ? 'too_many_pixels'
    : 'damaged';

/** One at a time: ten that come at once take the memory of one. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture that somebody has brought anew, as PNG or JPEG of at most 1,000 pixels on white, turned as its camera
 * says: no metadata, no colour profile, nothing behind its end, no script. Refuses what is too big (5 MB, 25 megapixels),
 * damaged or cut off, none of PNG, JPEG, WebP and SVG by its first bytes, or an SVG that would read something else.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Cleaned> {
  if (bytes.length > PICTURE_BYTES_MAX) return refused('too_big');
  const kind = pictureKind(bytes);
  if (kind === null) return refused('not_a_picture');
  if (kind === 'svg' && !isPlainSvg(bytes)) return refused('not_plain');
  const next = last.then(() =>
    drawnAnew(bytes, kind).catch((error: unknown) => refused(reasonOf(error))),
  );
  last = next;
  return next;
}
