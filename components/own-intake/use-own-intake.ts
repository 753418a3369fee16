'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

import type { DraftError } from '@/components/drafts/draft-saved';
import { DraftKeeper } from '@/components/drafts/draft-keeper';
import type { DraftShape } from '@/components/drafts/draft-view';
import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldRule } from '@/lib/domain/told-intake/told-alarm';
import { takeBack, withoutOldWrongTaps } from '@/lib/domain/told-intake/wrong-tap';

import { allQuestions } from './all-questions';
import { saveAnswers } from './ask-server';
import type { IntakePageProps } from './intake-props';
import { measureRefusals } from './measures/measure-refusals';
import { problemsByQuestion, problemWords } from './problem-words';
import { keepLast, waitingStore, type LastAnswers } from './kept-answers';

/** What the page starts from. */
export interface OpenedIntake extends LastAnswers {
  /** Null where the browser cannot seal anything: answers then live as long as the page. */
  key: CryptoKey | null;
}

/** `now`: all answers at this moment, because what is wrong with one may lie in another. */
function shapeOf(
  props: IntakePageProps,
  own: IntakeInLanguage,
  now: () => ToldAnswers,
): DraftShape<ToldAnswers> {
  const byId = new Map(allQuestions(own).map((question) => [question.id, question]));
  return {
    split: (answers) => answers,
    join: (parts) =>
      Object.fromEntries(
        Object.entries(parts).filter(([, value]) => value !== undefined && value !== null),
      ) as ToldAnswers,
    sendsChanges: true,
    refuse: (parts) => {
      const facts = { ...props, sections: own.told.sections, answers: now() };
      const ofQuestions = [...problemsByQuestion(facts)].flatMap(
        ([field, problem]): DraftError[] => {
          const question = byId.get(field);
          const message = question && problemWords(problem, question, own);
          return field in parts && message !== undefined ? [{ field, message }] : [];
        },
      );
      return [...ofQuestions, ...measureRefusals(now(), own).filter(({ field }) => field in parts)];
    },
  };
}

function makeKeeper(
  props: IntakePageProps,
  opened: OpenedIntake,
  tell: (isLost: boolean) => void,
): { keeper: DraftKeeper<ToldAnswers>; speak: (language: IntakePageProps['language']) => void } {
  let language = props.language;
  const own = () => props.languages[language];
  const { key, measures } = opened;
  const measured = measures && { measures };
  const place = key && { mark: props.mark, kind: props.kind, key };
  const keeper: DraftKeeper<ToldAnswers> = new DraftKeeper({
    initial: opened.answers,
    version: opened.version,
    savedAt: opened.savedAt,
    owner: props.mark,
    shape: shapeOf(props, own(), () => keeper.current()),
    store: place && waitingStore(place),
    page: { title: '', href: '' },
    save: async ({ version, value }) => {
      tell(true);
      const sending = { token: props.token, version, language, changes: value };
      const saved = await saveAnswers(sending, async (theirs) => {
        // Seldom, and only where there is a connection: no part of what every client loads.
        const { wordsOfBoth } = await import('./both-words');
        return wordsOfBoth([keeper.current(), theirs], own(), measures);
      });
      tell(false);
      return saved;
    },
  });
  keeper.subscribe(() => {
    const { savedAt = '', state } = keeper.view();
    if (!place || state !== 'saved') return;
    const last = { ...measured, answers: keeper.stored(), version: keeper.version(), savedAt };
    void keepLast(place, last).catch(() => undefined);
  });
  return { keeper, speak: (next) => (language = next) };
}

/** Longer than a save takes where there is a connection. */
const LOST_AFTER_MS = 3000;

/**
 * The own intake at work: what is answered is kept on the device first and then stored, question by question; without a
 * connection it waits here and goes out by itself. `isLost`: the last try has not come back.
 */
export function useOwnIntake(props: IntakePageProps, opened: OpenedIntake) {
  const [isLost, setLost] = useState(false);
  const [{ keeper, speak }] = useState(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return makeKeeper(props, opened, (isOut) => {
      clearTimeout(timer);
      if (isOut) timer = setTimeout(() => setLost(true), LOST_AFTER_MS);
      else setLost(false);
    });
  });
  // Rules and conditions are the same in every language.
  const { sections } = props.languages[props.language].told;
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  useEffect(() => {
    const { again } = keeper;
    const hidden = () => document.visibilityState === 'hidden' && again();
    const offline = () => setLost(true);
    void keeper.begin();
    window.addEventListener('online', again);
    window.addEventListener('offline', offline);
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('offline', offline);
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', hidden);
      keeper.leave();
    };
  }, [keeper]);
  return {
    ...view,
    isLost,
    speak,
    answer: (id: string, given: ToldAnswer | undefined) =>
      keeper.change((before) => {
        const { [id]: _old, ...rest } = before;
        const answers = given === undefined ? rest : { ...rest, [id]: given };
        return withoutOldWrongTaps({ ...props, sections, answers });
      }),
    /** Calls the tap that raised a danger sign a wrong one, and tells the practice at once. */
    takeBack: (rule: ToldRule) => {
      keeper.change((answers) => takeBack({ ...props, sections, answers }, rule));
      void keeper.flush();
    },
    flush: keeper.flush,
    version: keeper.version,
    choose: keeper.choose,
  };
}

export type OwnIntakeDraft = ReturnType<typeof useOwnIntake>;
