/** Evidence mark of a clinical fact: V1…V47 read source, R recalled, S from the seeds, P product decision. */
export type SourceMark =
  | `V${number}${'' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm'}`
  | 'R'
  | 'S'
  | 'P';

/** What every record of clinical content carries. Review state is not here: reviews are rows in the database. */
export interface Sourced {
  sources: readonly SourceMark[];
  /** Set when a released record is no longer offered; its id stays forever. */
  retired?: true;
}
