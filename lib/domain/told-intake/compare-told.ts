import { NOT_RECORDED } from '../intake/answer-words';
import type { ToldLine } from './told-lines';

/** A field that says something else than before. */
export interface ToldNews extends ToldLine {
  /** What the last signed intake says; null where it says nothing. */
  before: string | null;
}

export interface ComparedTold {
  /** New or changed since the last signed intake; before the first one, whatever is not a plain no or nothing. */
  news: ToldNews[];
  /** Everything else, as it was. */
  same: ToldLine[];
}

const SAYS_NOTHING = new Set([
  NOT_RECORDED,
  'No',
  'None',
  'None marked',
  'Takes none; None',
  'No; None',
]);

/** What a line says of a client of whom nothing is known yet. */
const isQuiet = ({ answer }: ToldLine): boolean => SAYS_NOTHING.has(answer);

/**
 * What a client has told against the last signed intake (null: there is none), both in words, field by field. A field
 * that the last intake has not recorded is new. Only fields that were told are compared: silence takes nothing back.
 */
export function compareTold({
  before,
  told,
}: {
  before: readonly ToldLine[] | null;
  told: readonly ToldLine[];
}): ComparedTold {
  const known = new Map((before ?? []).map(({ path, answer }) => [path, answer]));
  const wasOf = (path: string): string | null => {
    const answer = known.get(path) ?? NOT_RECORDED;
    return answer === NOT_RECORDED ? null : answer;
  };
  const isNews = (line: ToldLine): boolean => {
    const was = wasOf(line.path);
    return was === null ? !isQuiet(line) : was !== line.answer;
  };
  return {
    news: told.filter(isNews).map((line) => ({ ...line, before: wasOf(line.path) })),
    same: told.filter((line) => !isNews(line)),
  };
}

/** What the client said of each field that now says otherwise, by its path: the therapist's correction stands beside it. */
export function clientSaid(
  told: readonly ToldLine[],
  now: readonly ToldLine[],
): ReadonlyMap<string, string> {
  const current = new Map(now.map(({ path, answer }) => [path, answer]));
  return new Map(
    told.flatMap(({ path, answer, said = answer }) =>
      current.get(path) === answer ? [] : [[path, said]],
    ),
  );
}
