/** Evidence mark of a clinical fact: V1…V47 read source, R recalled, S from the seeds, P product decision. */
export type SourceMark =
  | `V${number}${'' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm'}`
  | 'R'
  | 'S'
  | 'P';

/** The five articles the product started from; the mark S stands for any of them. */
export const seedArticles = ['S000', 'S001', 'S002', 'S003', 'S004'] as const;
export type SeedArticle = (typeof seedArticles)[number];

/** What every record of clinical content carries. Review state is not here: reviews are rows in the database. */
export interface Sourced {
  sources: readonly SourceMark[];
  /** Which of the seed articles gave it, where that is known; goes with the mark S. */
  seeds?: readonly SeedArticle[];
  /** Set when a released record is no longer offered; its id stays forever. */
  retired?: true;
}
