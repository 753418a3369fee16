import type { PartWords } from '@/components/drafts/draft-saved';

/** One answer in words, with the path of its field (`pain.back`). */
export interface WordedAnswer {
  path: string;
  question: string;
  answer: string;
}

const partOf = (path: string): string => path.split(/[.[]/)[0] ?? path;

const NOTHING = 'Nothing';

/**
 * Every part in which two versions differ, in words. A part with several answers shows those that differ, each with its
 * question.
 */
export function differingWords(
  yours: readonly WordedAnswer[],
  theirs: readonly WordedAnswer[],
): PartWords[] {
  const [mine, other] = [yours, theirs].map(
    (list) => new Map(list.map(({ path, answer }) => [path, answer])),
  ) as [Map<string, string>, Map<string, string>];
  const all = new Map([...theirs, ...yours].map(({ path, question }) => [path, question]));
  const differing = [...all].filter(([path]) => mine.get(path) !== other.get(path));
  const parts = new Set(differing.map(([path]) => partOf(path)));
  return [...parts].map((part) => {
    const own = differing.filter(([path]) => partOf(path) === part);
    const say = (said: Map<string, string>): string =>
      own
        .map(([path, question]) => {
          const answer = said.get(path) ?? NOTHING;
          return own.length === 1 ? answer : `${question}: ${answer}`;
        })
        .join('\n');
    const [first] = own;
    const label = own.length === 1 ? (first?.[1] ?? part) : own.map(([, name]) => name).join(' · ');
    return { part, label, yours: say(mine), theirs: say(other) };
  });
}
