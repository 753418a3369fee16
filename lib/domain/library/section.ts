import type { HomeStatus } from '../screening/limits';
import { capital } from '../shared/sentence';
import type { LibraryRef } from './library-record';

/** A piece of a line: words, words that lead to another record, or the status of a home item. */
export type Part = string | { ref: LibraryRef; text: string } | { status: HomeStatus };

/** A sentence or a few words, in pieces. */
export type Line = readonly Part[];

/** One part of a record's page. A section without content is left out by whoever makes it. */
export type Section =
  | { kind: 'facts'; title: string; facts: readonly Fact[] }
  | { kind: 'list'; title: string; lines: readonly Line[]; isOrdered?: true; note?: string }
  | {
      kind: 'table';
      title: string;
      head: readonly string[];
      rows: readonly (readonly Line[])[];
      note?: string;
    };

/** A fact with its name. */
export interface Fact {
  label: string;
  lines: readonly Line[];
}

/** A fact in plain words; none when there is nothing to say. */
export function fact(label: string, text: string | undefined): Fact[] {
  return text === undefined || text === '' || text === '–' ? [] : [{ label, lines: [[text]] }];
}

/** A fact of several lines; none when there are none. */
export function factOf(label: string, lines: readonly Line[]): Fact[] {
  return lines.length === 0 ? [] : [{ label, lines: lines.map(begun) }];
}

/** A list; none when it is empty. */
export function listOf(title: string, lines: readonly Line[], note?: string): Section[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'list', title, lines: lines.map(begun), ...(note === undefined ? {} : { note }) },
  ];
}

/** A line begins with a capital, also where it begins with a name. */
export function begun(parts: Line): Line {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  if (typeof first === 'string') return [capital(first), ...rest];
  return 'status' in first ? parts : [{ ...first, text: capital(first.text) }, ...rest];
}

/** Parts with a comma between; names that hold commas themselves are parted by a semicolon. */
export function joined(parts: readonly Part[], between = ', '): Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}

const STATUS_WORDS: Readonly<Record<HomeStatus, string>> = {
  ok: 'Suits',
  caution: 'With care',
  no: 'Not now',
};

/** What a status of a home item is called. */
export function statusWord(status: HomeStatus): string {
  return STATUS_WORDS[status];
}

/** A line as plain text. */
export function plainLine(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'status' in part ? statusWord(part.status) : part.text;
    })
    .join('');
}
