import type { SheetLanguage } from '../home-care/sheet-language';
import { answerWords, dateWords } from '../intake/answer-words';
import type { FrozenEntry, FrozenIntake, FrozenSection } from '../intake/frozen-entry';
import type { AskedFlag } from '../intake/intake-questions';
import type { Answer } from '../shared/clinical-case';
import type { IsoDate } from '../shared/iso-date';
import { shortScreenPath } from './join-short-screens';
import {
  starredFlags,
  type DayShortScreen,
  type NewsFact,
  type ShortScreenAnswers,
} from './short-screen';

/** A starred question as it is shown; the points of a list stand below it. */
export interface ShortScreenFlag extends AskedFlag {
  points?: readonly string[];
}

/** What stands around the questions, in the language they are asked in. */
export interface ShortScreenWords {
  title: string;
  note: string;
  newsTitle: string;
  newsNote: string;
  answers: Readonly<Record<Answer, string>>;
  save: string;
  saving: string;
  /** "{number} of {all} answered" */
  answered: string;
  /** Heads the list of what is left to answer, and what stands at each of it. */
  missing: { one: string; many: string; at: string };
  /** With an answer that stops the session. */
  stop: { note: string; save: string };
}

/** Everything the short screen asks, as it is shown. */
export interface ShortScreenQuestions {
  contentVersion: string;
  language: SheetLanguage;
  words: ShortScreenWords;
  /** The client reads them: nothing stands there that is meant for the therapist. */
  readByClient: boolean;
  /** The starred ones. */
  redFlags: readonly ShortScreenFlag[];
  news: readonly { id: NewsFact; ask: string }[];
}

/** The whole question: its points are part of what was asked. */
export const wholeAsk = ({ ask, points = [] }: Pick<ShortScreenFlag, 'ask' | 'points'>): string =>
  [ask, ...points].join(' ');

function entry(
  path: string,
  ask: string,
  answer: keyof typeof answerWords | undefined,
): FrozenEntry[] {
  return answer === undefined ? [] : [{ path, question: ask, answer: answerWords[answer] }];
}

/** What was asked and answered, in words: what was left out in an emergency is not there. */
export function frozenShortScreen(
  answers: ShortScreenAnswers,
  { contentVersion, redFlags, news }: ShortScreenQuestions,
): FrozenIntake {
  return {
    contentVersion,
    sections: [
      {
        title: 'Before the session',
        entries: starredFlags(redFlags).flatMap((flag) =>
          entry(`redFlags.${flag.id}`, wholeAsk(flag), answers.redFlags[flag.id]),
        ),
      },
      {
        title: 'Anything new',
        entries: news.flatMap(({ id, ask }) => entry(`news.${id}`, ask, answers.news[id])),
      },
    ],
  };
}

/** The answers that short screens have raised something with, under the paths by which findings name them. */
export function raisedSection(args: {
  shortScreens: readonly DayShortScreen[];
  redFlags: readonly AskedFlag[];
  today: IsoDate;
}): FrozenSection {
  const { shortScreens, redFlags, today } = args;
  const entries = shortScreens.flatMap(({ day, answers }) => {
    const when = day === today ? 'Today’s check' : `Check of ${dateWords(day)}`;
    return redFlags.flatMap(({ id, ask }) => {
      const answer = answers.redFlags[id];
      return answer === 'no' ? [] : entry(shortScreenPath(day, id), `${when}: ${ask}`, answer);
    });
  });
  return { title: 'Short screens', entries };
}
