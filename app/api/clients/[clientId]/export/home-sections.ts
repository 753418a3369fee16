import { ruleBook } from '@/lib/content/rule-book';
import type { WholeRecord } from '@/lib/data/whole-record';
import { toldLines } from '@/lib/domain/check-in/told-words';
import { teachBackWords } from '@/lib/domain/home-care/teach-back';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { withOwnNames } from '@/lib/domain/home-care/own-names';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import type { IndexSection } from '@/lib/print/record-index';

const from = (enteredByName: string | null): string =>
  enteredByName === null ? '' : ` (from paper, entered by ${enteredByName})`;

/** How the items of a sheet were shown back, what the client told from home, and what was done about it, in words; empty where there is nothing. */
export function homeSections(
  { checkIns, teachBacks, sheets }: WholeRecord,
  { day }: { day: (at: Date) => string },
): IndexSection[] {
  const names = withOwnNames(ruleNames(ruleBook), sheets);
  const lines = checkIns.flatMap(({ day: of, content, answer, enteredByName }) => [
    `${dayAndYearWords(of)}: ${toldLines(content, names).join('. ')}${from(enteredByName)}`,
    ...(answer ? [`Dealt with ${day(answer.at)} by ${answer.byName}: ${answer.note}`] : []),
  ]);
  const shown = teachBacks.map(({ sheetId, answers, recordedAt, recordedByName }) => {
    const number = sheets.find(({ id }) => id === sheetId)?.number;
    const told = answers.map(
      ({ item, answer }) => `${names.item(item)}: ${teachBackWords[answer]}`,
    );
    return `${day(recordedAt)}, sheet ${number}, by ${recordedByName}: ${told.join('. ')}`;
  });
  return [
    ...(shown.length > 0 ? [{ title: 'Shown back', lines: shown }] : []),
    ...(lines.length > 0 ? [{ title: 'Told from home', lines }] : []),
  ];
}
