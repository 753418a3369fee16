'use client';

import { useState } from 'react';

import { fillIn } from '@/lib/domain/shared/fill-in';
import { sectionsToAsk } from '@/lib/domain/told-intake/sections-to-ask';
import { toldAlarm } from '@/lib/domain/told-intake/told-alarm';
import { partiesToAsk } from '@/lib/domain/told-intake/told-consents';

import { AlarmPart, TakenBack } from './alarm-part';
import { Body } from './intake-pages';
import type { IntakePageProps } from './intake-props';
import { measureNumber, measurePlaces, measureToBegin } from './measures/measure-place';
import { LanguageButtons } from './language-buttons';
import { NotReviewed } from './not-reviewed';
import { firstConsents, openIn, partsOf } from './open-parts';
import type { BodyProps } from './page-props';
import { problemsByQuestion } from './problem-words';
import { useBodyOutlines } from './questions/use-body-outlines';
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
  const { number, all, words } = howFar({ own, ...rest });
  const { form } = own.words;
  return (
    <div className="grid gap-2">
      <LanguageButtons languages={props.languages} language={language} onChange={onLanguage} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-18 text-quiet">
        <span>{fillIn(words, { number, all })}</span>
        <SaveStatus draft={draft} isTablet={props.kind === 'tablet'} words={form} />
      </div>
      <svg
        aria-hidden
        viewBox={`0 0 ${all} 1`}
        preserveAspectRatio="none"
        className="h-2 w-full rounded bg-rule"
      >
        <rect width={number} height="1" className="fill-work" />
      </svg>
    </div>
  );
}

/** The questions and what stands around them. */
function Questions({ props, opened }: { props: IntakePageProps; opened: OpenedIntake }) {
  const draft = useOwnIntake(props, opened);
  const [language, setLanguage] = useState(props.language);
  // Asked for while there is a connection: the device keeps them.
  useBodyOutlines();
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
export function IntakeForm(props: { props: IntakePageProps; opened: OpenedIntake }) {
  return (
    <BehindProvider value={useFetchedBehind()}>
      <Questions {...props} />
    </BehindProvider>
  );
}
