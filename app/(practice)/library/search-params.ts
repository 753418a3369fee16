import { isLibraryKind } from '@/lib/domain/library/library';
import type { LibraryKind } from '@/lib/domain/library/library-record';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

const QUERY_MAX = 120;

/** One value of the address; a repeated or overlong one is cut down. */
export function paramOf(value: string | string[] | undefined): string {
  const one = Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
  return one.slice(0, QUERY_MAX);
}

/** A part of a path as text; '' for one that is none. */
export function pathPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The kind that the address names; null for none, and for a word that is no kind. */
export function kindParam(value: string | string[] | undefined): LibraryKind | null {
  const word = paramOf(value);
  return isLibraryKind(word) ? word : null;
}
