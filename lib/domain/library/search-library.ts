import { onceFor } from '../shared/once-for';
import { kindWords } from './library';
import type { LibraryEntry } from './library-record';
import { begins, isNear } from './near-word';
import { codeText, phraseOf, queryWords, wordsOf, type SearchWord } from './search-words';

/** A record that fits, best first. */
export interface LibraryHit {
  entry: LibraryEntry;
  /** The other name that fits, when that is why it was found. */
  also: string | null;
}

export interface LibraryHits {
  hits: LibraryHit[];
  /** Nothing fits as it was typed: these are near. */
  isNear: boolean;
}

interface Name {
  text: string;
  phrase: string;
  words: SearchWord[];
}

interface Indexed {
  entry: LibraryEntry;
  codes: string[];
  name: Name;
  aliases: Name[];
  /** Words of name, other names, id and kind. */
  own: SearchWord[];
  /** The same and the words of the summary. */
  whole: SearchWord[];
}

const nameOf = (text: string): Name => ({ text, phrase: phraseOf(text), words: wordsOf(text) });

const once = (words: readonly SearchWord[]): SearchWord[] => [
  ...new Map(words.map((word) => [word.plain, word])).values(),
];

function indexed(entry: LibraryEntry): Indexed {
  const { id, kind, name, code, aliases, foundBy, summary } = entry;
  const kindName = kindWords(kind).one;
  const own = once([name, ...aliases, ...foundBy, id, kindName].flatMap(wordsOf));
  return {
    entry,
    codes: [codeText(id), ...(code === null ? [] : [codeText(code)])],
    name: nameOf(name),
    aliases: [...aliases, ...foundBy].map(nameOf),
    own,
    whole: once([...own, ...wordsOf(summary)]),
  };
}

const indexOf = onceFor((entries: readonly LibraryEntry[]) => entries.map(indexed));

interface Query {
  code: string;
  phrase: string;
  words: SearchWord[];
}

type Fits = (word: SearchWord, typed: SearchWord) => boolean;

const all = (words: readonly SearchWord[], typed: readonly SearchWord[], fits: Fits): boolean =>
  typed.every((one) => words.some((word) => fits(word, one)));

/** How well a record fits, the closest first; the alias that did it stands beside. */
const tiers: readonly ((record: Indexed, query: Query) => boolean | Name)[] = [
  ({ codes }, { code }) => codes.includes(code),
  ({ name }, { phrase }) => name.phrase === phrase,
  ({ aliases }, { phrase }) => aliases.find((one) => one.phrase === phrase) ?? false,
  ({ name }, { phrase }) => name.phrase.startsWith(phrase),
  ({ aliases }, { phrase }) => aliases.find((one) => one.phrase.startsWith(phrase)) ?? false,
  ({ name }, { words }) => all(name.words, words, begins),
  ({ aliases }, { words }) => aliases.find((one) => all(one.words, words, begins)) ?? false,
  ({ own }, { words }) => all(own, words, begins),
  ({ whole }, { words }) => all(whole, words, begins),
];

const nearTiers: typeof tiers = [
  ({ name }, { words }) => all(name.words, words, isNear),
  ({ aliases }, { words }) => aliases.find((one) => all(one.words, words, isNear)) ?? false,
  ({ own }, { words }) => all(own, words, isNear),
  ({ whole }, { words }) => all(whole, words, isNear),
];

/** What is only read (sources) and what is no longer offered stand behind the rest, unless asked for by name. */
function isLate({ retired, kind }: LibraryEntry, isNamed: boolean): boolean {
  return retired || (!isNamed && !kindWords(kind).isReviewed);
}

/** Tiers of `tiers` that mean the record's own code or whole name. */
const NAMED_TIERS = 2;

function ranked(records: readonly Indexed[], query: Query, steps: typeof tiers): LibraryHit[] {
  const found = records.flatMap((record, index) => {
    for (const [tier, fits] of steps.entries()) {
      const why = fits(record, query);
      if (why === false) continue;
      const also = why === true ? null : why.text;
      const isNamed = steps === tiers && tier < NAMED_TIERS;
      const late = isLate(record.entry, isNamed) ? 1 : 0;
      return [{ late, tier, index, hit: { entry: record.entry, also } }];
    }
    return [];
  });
  return found
    .sort((one, other) => one.late - other.late || one.tier - other.tier || one.index - other.index)
    .map(({ hit }) => hit);
}

/**
 * The records that fit a query, best first: by id or short code, name, other names, the beginnings of words in any
 * order, the summary. Where nothing fits as it was typed, what differs by a slip or two. An empty query finds nothing.
 */
export function searchLibrary(entries: readonly LibraryEntry[], typed: string): LibraryHits {
  const words = queryWords(typed);
  if (words.length === 0) return { hits: [], isNear: false };
  const query = { code: codeText(typed), phrase: phraseOf(typed), words };
  const records = indexOf(entries);
  // Most records do not fit at all: the tiers are asked of the rest only.
  const fitting = records.filter(
    ({ codes, whole }) => codes.includes(query.code) || all(whole, words, begins),
  );
  const hits = ranked(fitting, query, tiers);
  if (hits.length > 0) return { hits, isNear: false };
  const near = ranked(
    records.filter(({ whole }) => all(whole, words, isNear)),
    query,
    nearTiers,
  );
  return { hits: near, isNear: near.length > 0 };
}
