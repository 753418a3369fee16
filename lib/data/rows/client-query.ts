import { searchWords } from '@/lib/data/rows/search-name';
import { isIsoDate, type IsoDate } from '@/lib/domain/shared/iso-date';

/** What was typed into the search field, taken apart. */
export interface ClientQuery {
  words: string[];
  /** Birth dates that the typed date can mean; empty when none was typed. */
  birthDates: IsoDate[];
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const QUERY_MAX = 200;
const WORDS_MAX = 5;

const isoOf = (year: string, month: string, day: string): IsoDate =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** 3/4/1980 is the third of April here and the fourth of March there: both are looked for. */
function datesOf(token: string): IsoDate[] {
  const first = YEAR_FIRST.exec(token);
  const last = YEAR_LAST.exec(token);
  const [, a = '', b = '', c = ''] = first ?? last ?? [];
  const meant = first ? [isoOf(a, b, c)] : last ? [isoOf(c, b, a), isoOf(c, a, b)] : [];
  return [...new Set(meant)].filter(isIsoDate);
}

/** Reads a search as it is typed: starts of names in any order, and a birth date in the usual ways of writing it. */
export function parseClientQuery(query: string): ClientQuery {
  const tokens = query.slice(0, QUERY_MAX).trim().split(/\s+/);
  const birthDates = tokens.flatMap(datesOf);
  const rest = tokens.filter((token) => datesOf(token).length === 0).join(' ');
  return { words: searchWords(rest).slice(0, WORDS_MAX), birthDates };
}
