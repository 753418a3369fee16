import type { PartWords } from './draft-saved';

/** `onsetDate` reads "Onset date". */
const labelOf = (part: string): string =>
  part.charAt(0).toUpperCase() +
  part.slice(1).replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`);

/**
 * Every contested part in words. What could not be sent (a date that cannot be) was put into no words by the server: it
 * is asked about all the same, or nobody could ever choose.
 */
export function contestedWords(
  contested: readonly string[],
  words: readonly PartWords[],
): PartWords[] {
  return contested.map(
    (part) =>
      words.find((one) => one.part === part) ?? {
        part,
        label: labelOf(part),
        yours: 'What stands on this page',
        theirs: 'What they have saved',
      },
  );
}

/** What parts that somebody else changed are called. */
export const joinedLabels = (words: readonly PartWords[], parts: readonly string[]): string[] =>
  words.filter(({ part }) => parts.includes(part)).map(({ label }) => label);
