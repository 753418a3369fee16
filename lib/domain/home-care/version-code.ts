/** Letters of the document's hash that stand on the paper. */
const LETTERS = 4;

/**
 * The version of a sheet in small print ("2-A7F3"): its number, and the first letters of what it says. Two papers with
 * the same code say the same.
 */
export function versionCode(sheet: { number: number; contentHash: string }): string {
  return `${sheet.number}-${sheet.contentHash.slice(0, LETTERS).toUpperCase()}`;
}
