'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import { loadOutlines } from '@/components/body-map/body-outlines';
import { sectionsToAsk } from '@/lib/domain/told-intake/sections-to-ask';
import { toldAlarm } from '@/lib/domain/told-intake/told-alarm';
import { partiesToAsk } from '@/lib/domain/told-intake/told-consents';

import { AlarmPart, TakenBack } from './alarm-part';
import { Body } from './intake-pages';
import type { IntakePageProps } from './intake-props';
import { IntakeTop } from './intake-top';
import { measureNumber, measurePlaces, measureToBegin } from './measures/measure-place';
import { NotReviewed } from './not-reviewed';
import { firstConsents, openIn, partsOf } from './open-parts';
import type { BodyProps } from './page-props';
import { problemsByQuestion } from './problem-words';
import { SaveStatus } from './save-status';
import { TwoAnswers } from './two-answers';
import { useAlarm } from './use-alarm';
import { BehindProvider } from './use-behind';
import { useFetchedBehind } from './use-fetched-behind';
import { useOwnIntake, type OpenedIntake } from './use-own-intake';
import { SEND, usePlace } from './use-place';

interface TopProps extends Pick<
  BodyProps,
  'props' | 'draft' | 'sections' | 'own' | 'at' | 'places' | 'parties'
> {
  language: IntakePageProps['language'];
  onLanguage: (language: IntakePageProps['language']) => void;
}

/** How far it is: among the parts of the intake, or, counted apart, among the measures behind them. */
function howFar({
  places,
  own,
  at,
  ...asked
}: Pick<TopProps, 'sections' | 'places' | 'own' | 'at' | 'parties'>) {
  const measure = measureNumber(places, at);
  if (measure > 0) {
    return { number: measure, all: places.measures.length, words: own.measurePage.progress };
  }
  const parts = partsOf(asked);
  const index = parts.indexOf(at);
  const number = index < 0 ? parts.length : index + 1;
  return { number, all: parts.length, words: own.words.form.progress };
}

/** Language, how far it is, and where the answers are. */
function Top({ props, draft, own, language, onLanguage, ...rest }: TopProps) {
  return (
    <IntakeTop
      {...{ languages: props.languages, language, onLanguage }}
      far={howFar({ own, ...rest })}
    >
      <SaveStatus draft={draft} isTablet={props.kind === 'tablet'} words={own.words.form} />
    </IntakeTop>
  );
}

/** Brings a section that was gone to into sight from its top; the one that is read already stays where it is. */
function useArrival(isRead: boolean): () => void {
  const stays = useRef(isRead);
  return useCallback(() => {
    if (!stays.current) window.scrollTo(0, 0);
    stays.current = false;
  }, []);
}

interface IntakeFormProps {
  props: IntakePageProps;
  opened: OpenedIntake;
  /** The first section stood there before the answers came: whoever reads it already may be further down. */
  isRead: boolean;
}

/** The questions and what stands around them. */
function Questions({ props, opened, isRead }: IntakeFormProps) {
  const draft = useOwnIntake(props, opened);
  const [language, setLanguage] = useState(props.language);
  // Asked for while there is a connection: the device keeps them.
  useEffect(() => void loadOutlines(), []);
  const own = props.languages[language];
  const facts = { ...props, sections: own.told.sections, answers: draft.value };
  const sections = sectionsToAsk(facts);
  const parties = partiesToAsk(props);
  const problems = problemsByQuestion(facts);
  const places = measurePlaces(opened.measures, facts);
  const [first] = useState(
    () =>
      sections.find((one) => openIn(one, draft.value, problems).length > 0)?.id ??
      measureToBegin(places, draft.value) ??
      firstConsents(parties, draft.value) ??
      SEND,
  );
  const [at, go] = usePlace(first, props.mark);
  const arrive = useArrival(isRead);
  const alarm = toldAlarm(facts);
  const { isNew, readIt } = useAlarm(alarm, draft);
  const speak = (next: IntakePageProps['language']) => {
    draft.speak(next);
    setLanguage(next);
  };
  return (
    <div lang={language} className="grid grid-cols-1 gap-6 [overflow-wrap:anywhere]">
      <Top {...{ props, draft, sections, places, parties, own, at, language }} onLanguage={speak} />
      {draft.contested.length > 0 ? (
        <TwoAnswers contested={draft.contested} choose={draft.choose} words={own.words.form} />
      ) : null}
      {alarm ? (
        <AlarmPart {...{ props, draft, facts, own, alarm, isNew, go }} goOn={readIt} />
      ) : null}
      {isNew ? null : (
        <>
          <TakenBack section={sections.find(({ id }) => id === at)} facts={facts} own={own} />
          <Body
            {...{
              props,
              draft,
              problems,
              sections,
              places,
              parties,
              own,
              at,
              go,
              arrive,
              language,
            }}
          />
        </>
      )}
      <NotReviewed lines={own.notReviewed} />
    </div>
  );
}

/** The questions, one short section after the other, whatever becomes of the connection. */
export function IntakeForm(props: IntakeFormProps) {
  return (
    <BehindProvider value={useFetchedBehind()}>
      <Questions {...props} />
    </BehindProvider>
  );
}
