import { answerWords, dateWords } from '../intake/answer-words';
import type { FrozenEntry, FrozenIntake, FrozenSection } from '../intake/frozen-entry';
import type { AskedFlag } from '../intake/intake-questions';
import type { IsoDate } from '../shared/iso-date';
import { shortScreenPath } from './join-short-screens';
import {
  starredFlags,
  type DayShortScreen,
  type NewsFact,
  type ShortScreenAnswers,
} from './short-screen';

/** Everything the short screen asks, as it is shown. */
export interface ShortScreenQuestions {
  contentVersion: string;
  /** The starred ones. */
  redFlags: readonly AskedFlag[];
  news: readonly { id: NewsFact; ask: string }[];
}

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
        entries: starredFlags(redFlags).flatMap(({ id, ask }) =>
          entry(`redFlags.${id}`, ask, answers.redFlags[id]),
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
