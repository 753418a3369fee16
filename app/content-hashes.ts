import { libraryBook } from '@/lib/content/library-book';
import { documentHash } from '@/lib/data/document-hash';
import { reviewableContents } from '@/lib/domain/library/library';
import { refKey, type LibraryBook, type LibraryRef } from '@/lib/domain/library/library-record';
import { onceFor } from '@/lib/domain/shared/once-for';

const hashesOf = onceFor(
  (book: LibraryBook): ReadonlyMap<string, string> =>
    new Map(
      [...reviewableContents(book)].map(([key, content]) => [key, documentHash(content)] as const),
    ),
);

/** Hash of the present text of every record that clinicians review, by `refKey`. Worked out once a process. */
export function contentHashes(): ReadonlyMap<string, string> {
  return hashesOf(libraryBook);
}

/** Hash of one record's present text; null for what nobody reviews or what is not there. */
export function contentHashOf(ref: LibraryRef): string | null {
  return contentHashes().get(refKey(ref)) ?? null;
}
