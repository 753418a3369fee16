import type { LibraryKind, LibraryRef } from '@/lib/domain/library/library-record';

/** The page of a record. */
export function recordHref({ kind, id }: LibraryRef): string {
  return `/library/${kind}/${encodeURIComponent(id)}`;
}

/** The library with a search, narrowed to a kind. */
export function libraryHref({ query = '', kind }: { query?: string; kind?: LibraryKind }): string {
  const typed = new URLSearchParams();
  if (query !== '') typed.set('q', query);
  if (kind !== undefined) typed.set('kind', kind);
  const text = typed.toString();
  return text === '' ? '/library' : `/library?${text}`;
}
