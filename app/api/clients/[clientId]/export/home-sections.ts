import { ruleBook } from '@/lib/content/rule-book';
import type { WholeRecord } from '@/lib/data/whole-record';
import { toldLines } from '@/lib/domain/check-in/told-words';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import type { IndexSection } from '@/lib/print/record-index';

/** What the client told from home, and what was done about it, in words; empty where nothing was told. */
export function homeSections(
  { checkIns }: WholeRecord,
  { day }: { day: (at: Date) => string },
): IndexSection[] {
  const names = ruleNames(ruleBook);
  const lines = checkIns.flatMap(({ day: of, content, answer }) => [
    `${dayAndYearWords(of)}: ${toldLines(content, names).join('. ')}`,
    ...(answer ? [`Dealt with ${day(answer.at)} by ${answer.byName}: ${answer.note}`] : []),
  ]);
  return lines.length > 0 ? [{ title: 'Told from home', lines }] : [];
}
