/** What a picture may be brought as. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'svg';

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const RIFF = [0x52, 0x49, 0x46, 0x46];
const WEBP = [0x57, 0x45, 0x42, 0x50];

/** An SVG begins with its element, after a declaration, comments and a doctype. */
const BEFORE_SVG = String.raw`\s|<\?[^>]*\?>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>`;
const SVG = new RegExp(`^\\uFEFF?(?:${BEFORE_SVG})*<svg[\\s>]`, 'i');
/** Enough for what stands before it. */
const HEAD = 8_192;

/** The kind by the first bytes; what a name or a header says of it is not asked. Null: none that is taken. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  if (startsWith(bytes, PNG)) return 'png';
  if (startsWith(bytes, JPEG)) return 'jpeg';
  if (startsWith(bytes, RIFF) && startsWith(bytes, WEBP, 8)) return 'webp';
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  return SVG.test(head) ? 'svg' : null;
}

/** Longer is no drawing of a logo or an exercise, and takes long to draw. */
const SVG_BYTES_MAX = 1_000_000;
/** Named pieces that grow when they are read, pictures inside a picture, styles from elsewhere, other alphabets of bytes. */
const NOT_PLAIN = /<!ENTITY|<(?:\w+:)?(?:image|feImage)\b|@import/i;
const OTHER_ENCODING = /^\uFEFF?\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-8|us-ascii|iso-8859-1)/i;

/** Whether an SVG is made of its own lines and text alone, so that it can be drawn without reading anything else. */
export function isPlainSvg(bytes: Uint8Array): boolean {
  if (bytes.length > SVG_BYTES_MAX) return false;
  const text = new TextDecoder().decode(bytes);
  return !NOT_PLAIN.test(text) && !OTHER_ENCODING.test(text);
}
