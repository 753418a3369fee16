import { differingWords, type WordedAnswer } from '@/app/(practice)/part-words';
import type { Theirs } from '@/components/drafts/draft-saved';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { readPaperGround } from '@/lib/data/paper-grids';
import type { PaperRow } from '@/lib/domain/check-in/paper-grid';
import { cellName, paperValues } from '@/lib/domain/check-in/paper-values';
import { paperPainWords } from '@/lib/domain/check-in/told-words';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import { dayWords } from '@/lib/domain/shared/day-words';
import { withOwnNames } from '@/lib/domain/home-care/own-names';
import { ruleNames, type RuleNames } from '@/lib/domain/shared/rule-names';
import { clockTime } from '@/lib/platform/clock';

import { paperOf } from './paper-of';

/** A cell each, by the name of its field: of two that were changed one is chosen. */
const worded = (
  rows: readonly PaperRow[],
  { items, names }: { items: readonly HomeItemId[]; names: RuleNames },
): WordedAnswer[] =>
  rows.flatMap(({ day, done, before, after }) => [
    ...items.map((item) => ({
      path: cellName(day, item),
      question: `${names.item(item)}, ${dayWords(day)}`,
      answer: done.includes(item) ? 'Done' : 'Not done',
    })),
    {
      path: cellName(day, 'before'),
      question: `Pain before, ${dayWords(day)}`,
      answer: paperPainWords({ before, after }),
    },
    {
      path: cellName(day, 'after'),
      question: `Pain after, ${dayWords(day)}`,
      answer: paperPainWords({ before, after }),
    },
  ]);

/** The grid as it stands now, and what was sent beside it, in words. */
export async function paperTheirs(
  { scope, today, practice }: Member,
  { sent, ...ids }: { clientId: string; sheetId: string; sent: readonly PaperRow[] },
): Promise<Theirs | undefined> {
  const ground = await readPaperGround(scope, ids);
  if (!ground) return undefined;
  const { rows, items } = paperOf(ground, { today, timeZone: practice.timeZone });
  const named = { items, names: withOwnNames(ruleNames(ruleBook), [ground.sheet]) };
  const [last] = ground.told;
  return {
    version: ground.version,
    savedAt: last ? clockTime(last.receivedAt, practice.timeZone) : '',
    parts: paperValues(rows, items),
    words: differingWords(worded(sent, named), worded(rows, named)),
  };
}
