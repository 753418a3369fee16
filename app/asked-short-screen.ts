import { askedQuestions } from '@/app/asked-questions';
import {
  askedAloudWords,
  newsQuestionsIn,
  readByClientWords,
} from '@/lib/content/short-screen-words';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type {
  ShortScreenFlag,
  ShortScreenQuestions,
} from '@/lib/domain/screening/frozen-short-screen';
import { starredFlags } from '@/lib/domain/screening/short-screen';

const { contentVersion, redFlags } = askedQuestions;

/** The short screen as the therapist asks it aloud: drawn by the page, frozen with the answers. */
export const askedShortScreen: ShortScreenQuestions = {
  contentVersion,
  language: 'en',
  words: askedAloudWords,
  readByClient: false,
  redFlags: starredFlags(redFlags),
  news: newsQuestionsIn('en'),
};

/** The starred questions in the words that the client reads in the own intake. */
function flagsToRead(language: SheetLanguage): ShortScreenFlag[] {
  const told = toldIntakeIn(language).sections.flatMap(({ questions }) => questions);
  return starredFlags(redFlags).map(({ id, level, starred }) => {
    const words = told.find((one) => one.kind === 'flag' && one.flag === id);
    if (!words) throw new Error(`No words for clients: ${id}.`);
    const { ask, hint, points = [] } = words;
    return {
      ...{ id, level, starred, ask, therapistNote: '' },
      points: [...(hint === undefined ? [] : [hint]), ...points],
    };
  });
}

const toRead: Readonly<Record<SheetLanguage, ShortScreenQuestions>> = {
  en: readIn('en'),
  es: readIn('es'),
};

function readIn(language: SheetLanguage): ShortScreenQuestions {
  return {
    contentVersion,
    language,
    words: readByClientWords[language],
    readByClient: true,
    redFlags: flagsToRead(language),
    news: newsQuestionsIn(language),
  };
}

/** Who reads the questions: the therapist aloud, or the client in a language. Everything else is read aloud. */
export function shortScreenRead(by: unknown): ShortScreenQuestions {
  const language = sheetLanguages.find((one) => one === by);
  return language ? toRead[language] : askedShortScreen;
}
