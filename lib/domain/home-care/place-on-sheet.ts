/** A place in words is short; whatever is longer is a note, and notes stay in the chart. */
const PLACE_MAX = 80;

/** Letters and numbers of any script, and what stands between words. */
const NO_PLACE = /[^\p{L}\p{M}\p{N} .,;()'’/-]+/gu;

/**
 * A place as it was typed in the intake ("left chest, under the collarbone"), fit for the middle of a sentence on a sheet that
 * lies about at home. Null where it is empty, too long, or holds one of the `unsaid` beginnings of words, which would name an
 * illness or a device (spec §9.1).
 */
export function placeOnSheet(typed: string | undefined, unsaid: readonly string[]): string | null {
  const place = (typed ?? '')
    .replace(NO_PLACE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .,;/-]+|[ .,;/-]+$/g, '');
  if (place === '' || place.length > PLACE_MAX) return null;
  const words = place.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.some((word) => unsaid.some((begin) => word.startsWith(begin))) ? null : place;
}
