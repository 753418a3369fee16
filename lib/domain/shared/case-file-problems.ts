import { dateProblems } from '../intake/date-problems';
import { isIsoDate, type IsoDate } from './iso-date';
import { onceFor } from './once-for';
import { pathText, quoted } from './path-text';
import type { RuleBook } from './rule-book';

/** What the case file names must be in: only the ids. */
export type KnownIds = Pick<RuleBook, 'redFlags' | 'contraindications'>;

type Fields = Readonly<Record<string, unknown>>;

/** The ids as sets: a batch asks for them once a line. */
export const idsOf = onceFor(({ redFlags, contraindications }: KnownIds) => ({
  flags: new Set<string>(redFlags.map(({ id }) => id)),
  rows: new Set<string>(contraindications.map(({ id }) => id)),
  words: new Map<string, ReadonlySet<string>>(
    contraindications.map(({ id, details }) => [id, new Set(details.map(({ word }) => word))]),
  ),
}));

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function line(path: readonly PropertyKey[], what: string): string {
  return `${pathText(path)}: ${what}`;
}

function unknownFlags(redFlags: unknown, known: KnownIds): string[] {
  const { flags } = idsOf(known);
  return Object.keys(fieldsOf(redFlags))
    .filter((id) => !flags.has(id))
    .map((id) => line(['redFlags', id], `unknown ${quoted(id)}`));
}

function unknownDetails(contraindications: unknown, known: KnownIds): string[] {
  const { words } = idsOf(known);
  return listOf(contraindications).flatMap((row, index) => {
    const { id, details } = fieldsOf(row);
    const own = typeof id === 'string' ? words.get(id) : undefined;
    if (!own) return [];
    return listOf(details).flatMap((word, place) => {
      if (typeof word !== 'string' || own.has(word)) return [];
      const path = ['contraindications', index, 'details', place];
      return [line(path, `unknown ${quoted(word)}`)];
    });
  });
}

function dateOf(value: unknown): IsoDate | null {
  return typeof value === 'string' && isIsoDate(value) ? value : null;
}

function impossibleDates(raw: Fields): string[] {
  const today = dateOf(raw.today);
  if (today === null) return [];
  const own = dateProblems({
    today,
    birthDate: dateOf(raw.birthDate),
    onsetDate: dateOf(raw.onsetDate),
    flareDate: dateOf(raw.flareDate),
    dueDate: dateOf(fieldsOf(raw.pregnancy).dueDate),
  });
  const clearances = listOf(raw.clearances).flatMap((clearance, index) => {
    const date = dateOf(fieldsOf(clearance).date);
    return date !== null && date > today
      ? [line(['clearances', index, 'date'], 'is after today')]
      : [];
  });
  return [...own.map(({ path, message }) => `${path}: ${message}`), ...clearances];
}

/**
 * What is wrong with a case file beyond the shape of its values: ids of red flags, words of a row, dates that cannot be
 * together. Reads whatever is there, so that these problems stand beside those of the shape.
 */
export function caseFileProblems(input: unknown, known: KnownIds): string[] {
  const raw = fieldsOf(input);
  return [
    ...unknownFlags(raw.redFlags, known),
    ...unknownDetails(raw.contraindications, known),
    ...impossibleDates(raw),
  ];
}
