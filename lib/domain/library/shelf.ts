import type { Sourced } from '../shared/source-mark';
import type { LibraryBook, LibraryEntry, LibraryKind } from './library-record';
import type { Section } from './section';

/** What one kind of record needs to stand in the library. A new kind is one of these, in a file of its own. */
export interface ShelfOf<Item> {
  kind: LibraryKind;
  /** "Muscle", "Muscles". */
  one: string;
  many: string;
  /** A clinician signs its records; sources and the like are only read. */
  isReviewed: boolean;
  items: (book: LibraryBook) => readonly Item[];
  id: (item: Item) => string;
  name: (item: Item, book: LibraryBook) => string;
  aliases?: (item: Item, book: LibraryBook) => readonly string[] | undefined;
  foundBy?: (item: Item, book: LibraryBook) => readonly string[];
  code?: (item: Item, book: LibraryBook) => string | undefined;
  /** What it is among its kind, in a word or two. */
  sort?: (item: Item) => string;
  /** One line. */
  summary: (item: Item, book: LibraryBook) => string;
  /** What carries the marks; most items do themselves. */
  sourced?: (item: Item) => Partial<Sourced>;
  /** What the record says. */
  facts: (item: Item, book: LibraryBook) => Section[];
  /** What the rules do with it, worked out from the rule book. */
  rules: (item: Item, book: LibraryBook) => Section[];
  /**
   * What a review signs besides the record itself: parts of other tables that are part of it (an item's matrix row with
   * its reasons). Records that it only names are reviewed for themselves.
   */
  parts?: (item: Item, book: LibraryBook) => object;
}

/** The content of one record as it is hashed, and its page. */
export interface Shelf {
  kind: LibraryKind;
  one: string;
  many: string;
  isReviewed: boolean;
  entries: (book: LibraryBook) => LibraryEntry[];
  /** Null for an id that the book does not hold. */
  page: (id: string, book: LibraryBook) => { facts: Section[]; rules: Section[] } | null;
  /** Everything a review of the record signs, by id; empty where nothing is reviewed. */
  contents: (book: LibraryBook) => ReadonlyMap<string, object>;
}

const NOTHING = {
  aliases: () => [],
  foundBy: () => [],
  code: () => undefined,
  sort: () => null,
  sourced: (): Partial<Sourced> => ({}),
};

function entryOf<Item>(shelf: ShelfOf<Item>, item: Item, book: LibraryBook): LibraryEntry {
  const { kind, id, name, aliases, foundBy, code, sort, summary, sourced } = {
    ...NOTHING,
    ...shelf,
  };
  const { sources = [], seeds = [], retired = false } = sourced(item);
  return {
    kind,
    id: id(item),
    name: name(item, book),
    code: code(item, book) ?? null,
    aliases: aliases(item, book) ?? [],
    foundBy: foundBy(item, book),
    sort: sort(item),
    summary: summary(item, book),
    sources,
    seeds,
    retired,
  };
}

function contentOf<Item>(shelf: ShelfOf<Item>, item: Item, book: LibraryBook): object {
  const { kind, id, parts } = shelf;
  return { kind, id: id(item), record: item, parts: parts?.(item, book) ?? {} };
}

/** A shelf whose items nobody outside has to know the type of. */
export function shelf<Item>(definition: ShelfOf<Item>): Shelf {
  const { kind, one, many, isReviewed, items, id } = definition;
  return {
    kind,
    one,
    many,
    isReviewed,
    entries: (book) => items(book).map((item) => entryOf(definition, item, book)),
    page: (wanted, book) => {
      const item = items(book).find((each) => id(each) === wanted);
      if (item === undefined) return null;
      return { facts: definition.facts(item, book), rules: definition.rules(item, book) };
    },
    contents: (book) =>
      new Map(
        isReviewed
          ? items(book).map((item) => [id(item), contentOf(definition, item, book)] as const)
          : [],
      ),
  };
}
