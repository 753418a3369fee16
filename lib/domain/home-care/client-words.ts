import type { RuleBook } from '../shared/rule-book';

/**
 * Notes of the rules as the client reads them: an adaptation of the reason table becomes its plain twin (spec §4.11),
 * anything else stays as it is. Each once.
 */
export function inClientWords(
  notes: readonly string[],
  { reasons }: Pick<RuleBook, 'reasons'>,
): string[] {
  const twin = (note: string): string =>
    reasons.find(({ adaptation }) => adaptation === note)?.forClient ?? note;
  return [...new Set(notes.map(twin))];
}
