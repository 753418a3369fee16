import { differingWords, type WordedAnswer } from '@/app/(practice)/part-words';
import type { Theirs } from '@/components/drafts/draft-saved';
import {
  BLOCKS_LABEL,
  HELPER_LABEL,
  helperWords,
  LANGUAGE_LABEL,
  OWN_WORDS_LABEL,
} from '@/components/home-care/program-fields';
import { programShape } from '@/components/home-care/program-shape';
import type { Member } from '@/lib/access/require-member';
import { languages } from '@/lib/content/languages/languages';
import { sheetTexts } from '@/lib/content/sheet-texts';
import { doseWords } from '@/lib/domain/home-care/dose-words';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { ItemSide, ProgramItem } from '@/lib/domain/home-care/program';
import type { ProgramChoice } from '@/lib/domain/home-care/program-choice';
import { itemRecords } from '@/lib/domain/home-care/item-records';
import { sheetLanguageOf } from '@/lib/domain/home-care/sheet-language';
import type { RuleBook } from '@/lib/domain/shared/rule-book';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { clockTime } from '@/lib/platform/clock';

import { readSituation } from '../situation';
import { readChoice } from './choice';

const sideWords: Record<ItemSide, string> = {
  left: 'Left.',
  right: 'Right.',
  both: 'Both sides.',
  none: '',
};

function answerOf(one: ProgramItem | undefined, ruleBook: RuleBook): string {
  const record = itemRecords(ruleBook).find(({ id }) => id === one?.item);
  if (!one || !record) return 'Not on the sheet';
  const { side, dose, region, cautions } = one;
  return [
    sideWords[side],
    region === undefined ? '' : `On the ${ruleNames(ruleBook).region(region)}.`,
    doseWords({ record, dose, side }),
    ...cautions,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const worded = ({ program, around }: ProgramChoice, ruleBook: RuleBook): WordedAnswer[] => [
  ...itemRecords(ruleBook).map(({ id, name }) => ({
    path: id,
    question: name,
    answer: answerOf(
      program.find(({ item }) => item === id),
      ruleBook,
    ),
  })),
  { path: 'words', question: OWN_WORDS_LABEL, answer: around.words },
  {
    path: 'blocks',
    question: BLOCKS_LABEL,
    answer: around.blocks.map((id) => sheetTexts[id].title).join(', '),
  },
  {
    path: 'helper',
    question: HELPER_LABEL,
    answer: around.helper ? helperWords[around.helper] : 'Not asked',
  },
  {
    path: 'language',
    question: LANGUAGE_LABEL,
    answer: languages[sheetLanguageOf(around.language)].name,
  },
];

const ownIdsOf = ({ ownItems = [] }: RuleBook): HomeItemId[] => ownItems.map(({ id }) => id);

/** The choice as it stands now, a sheet that was issued meanwhile among it, and what was sent beside it, in words. */
export async function homeCareTheirs(
  member: Member,
  { clientId, sent }: { clientId: string; sent: ProgramChoice },
): Promise<Theirs | undefined> {
  const situation = await readSituation(member, clientId);
  if (!situation?.home) return undefined;
  const { home: live, chart } = situation;
  const { program, around, version, savedAt } = await readChoice(member, { situation, live });
  const issuedAt = chart.sheet && clockTime(chart.sheet.issuedAt, member.practice.timeZone);
  return {
    version,
    savedAt: savedAt ?? issuedAt ?? '',
    parts: programShape(ownIdsOf(live.ruleBook)).split({ program, around }),
    words: differingWords(worded(sent, live.ruleBook), worded({ program, around }, live.ruleBook)),
  };
}
