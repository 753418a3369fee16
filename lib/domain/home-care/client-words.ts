import type { RuleBook } from '../shared/rule-book';
import type { SheetTexts } from './sheet-texts';

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

/** The same in the language of a sheet. What a therapist has written stays as it was written. */
export function inSheetWords(
  notes: readonly string[],
  { reasons }: Pick<RuleBook, 'reasons'>,
  { translation }: Pick<SheetTexts, 'translation'>,
): string[] {
  const plain = inClientWords(notes, { reasons });
  if (!translation) return plain;
  const translated = (note: string): string => {
    const reason = reasons.find(({ forClient }) => forClient === note);
    return (reason && translation.reasons[reason.code]) ?? translation.notes[note] ?? note;
  };
  return [...new Set(plain.map(translated))];
}
