'use client';

import { useState } from 'react';

import { fillIn } from '@/lib/domain/shared/fill-in';
import { missingIn, type ToldMissing } from '@/lib/domain/told-intake/missing-in';
import { sectionsToAsk } from '@/lib/domain/told-intake/sections-to-ask';
import { toldAlarm } from '@/lib/domain/told-intake/told-alarm';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldSection } from '@/lib/domain/told-intake/told-question';

import { AlarmPart, TakenBack } from './alarm-part';
import { sendWhole, type SentWhole } from './ask-server';
import type { IntakePageProps } from './intake-props';
import {
  firstMeasure,
  lastMeasure,
  MeasureAt,
  measureNumber,
  measurePlaces,
  measureToBegin,
  type MeasurePlaces,
} from './measures/measure-place';
import { problemsByQuestion } from './problem-words';
import { LanguageButtons } from './language-buttons';
import { NotReviewed } from './not-reviewed';
import { useBodyOutline } from './questions/own-body-chart';
import { SaveStatus } from './save-status';
import { SectionPage, Steps } from './section-page';
import { SendPage } from './send-page';
import { TwoAnswers } from './two-answers';
import { useAlarm } from './use-alarm';
import { useOwnIntake, type OpenedIntake, type OwnIntakeDraft } from './use-own-intake';
import { SEND, usePlace } from './use-place';

type Problems = ReturnType<typeof problemsByQuestion>;

/** What keeps a section open: an answer that is missing, or one that cannot be taken as it is. */
function openIn(section: ToldSection, answers: ToldAnswers, problems: Problems): string[] {
  return [
    ...missingIn(section, answers).map(({ question }) => question),
    ...section.questions.filter(({ id }) => problems.has(id)).map(({ id }) => id),
  ];
}

interface BodyProps {
  places: MeasurePlaces;
  language: IntakePageProps['language'];
  props: IntakePageProps;
  draft: OwnIntakeDraft;
  problems: Problems;
  sections: readonly ToldSection[];
  own: IntakePageProps['languages'][IntakePageProps['language']];
  at: string;
  go: (section: string) => void;
}

async function sendAll(
  token: string,
  { flush, version }: Pick<OwnIntakeDraft, 'flush' | 'version'>,
): Promise<SentWhole['state']> {
  if (!(await flush())) return 'offline';
  return (await sendWhole(token, version())).state;
}

/** The section where the page is, or the sending behind the last one. */
function Body({ props, draft, problems, sections, places, own, at, go, language }: BodyProps) {
  const [shown, setShown] = useState<Readonly<Record<string, ToldMissing>>>({});
  const answers = draft.value;
  const index = sections.findIndex(({ id }) => id === at);
  const section = sections[index];
  const last = sections.at(-1)?.id ?? SEND;
  const behind = firstMeasure(places) ?? SEND;
  if (measureNumber(places, at) > 0) {
    const { languages } = props;
    return (
      <MeasureAt {...{ places, at, draft, go, languages, language }} before={last} after={SEND} />
    );
  }
  if (!section) {
    const unfinished = sections.filter((one) => openIn(one, answers, problems).length > 0);
    return (
      <SendPage
        words={own.words}
        unfinished={unfinished.map(({ id, title }) => ({ id, title, open: () => go(id) }))}
        send={() => sendAll(props.token, draft)}
        back={() => go(lastMeasure(places) ?? last)}
      />
    );
  }
  const next = () => {
    const missing = missingIn(section, answers);
    setShown(Object.fromEntries(missing.map((one) => [one.question, one.missing])));
    const [first] = openIn(section, answers, problems);
    if (first === undefined) return go(sections[index + 1]?.id ?? behind);
    // Once the error stands there.
    setTimeout(() => document.getElementById(first)?.focus());
  };
  const before = sections[index - 1];
  return (
    <>
      <SectionPage
        {...{ section, answers, own, props, problems }}
        missing={shown}
        answer={draft.answer}
      />
      <Steps
        words={own.words.form}
        back={before ? () => go(before.id) : null}
        next={next}
        isLast={index === sections.length - 1 && behind === SEND}
      />
    </>
  );
}

interface TopProps extends Pick<
  BodyProps,
  'props' | 'draft' | 'sections' | 'own' | 'at' | 'places'
> {
  language: IntakePageProps['language'];
  onLanguage: (language: IntakePageProps['language']) => void;
}

/** How far it is: among the parts of the intake, or, counted apart, among the measures behind them. */
function howFar({
  sections,
  places,
  own,
  at,
}: Pick<TopProps, 'sections' | 'places' | 'own' | 'at'>) {
  const measure = measureNumber(places, at);
  if (measure > 0) {
    return { number: measure, all: places.measures.length, words: own.measurePage.progress };
  }
  const index = sections.findIndex(({ id }) => id === at);
  const number = index < 0 ? sections.length : index + 1;
  return { number, all: sections.length, words: own.words.form.progress };
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

/** The questions, one short section after the other, whatever becomes of the connection. */
export function IntakeForm({ props, opened }: { props: IntakePageProps; opened: OpenedIntake }) {
  const draft = useOwnIntake(props, opened);
  const [language, setLanguage] = useState(props.language);
  useBodyOutline();
  const own = props.languages[language];
  const facts = { ...props, sections: own.told.sections, answers: draft.value };
  const sections = sectionsToAsk(facts);
  const problems = problemsByQuestion(facts);
  const places = measurePlaces(opened.measures, facts);
  const [first] = useState(
    () =>
      sections.find((one) => openIn(one, draft.value, problems).length > 0)?.id ??
      measureToBegin(places, draft.value) ??
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
      <Top {...{ props, draft, sections, places, own, at, language }} onLanguage={speak} />
      {draft.contested.length > 0 ? (
        <TwoAnswers contested={draft.contested} choose={draft.choose} words={own.words.form} />
      ) : null}
      {alarm ? (
        <AlarmPart {...{ props, draft, facts, own, alarm, isNew, go }} goOn={readIt} />
      ) : null}
      {isNew ? null : (
        <>
          <TakenBack section={sections.find(({ id }) => id === at)} facts={facts} own={own} />
          <Body {...{ props, draft, problems, sections, places, own, at, go, language }} />
        </>
      )}
      <NotReviewed lines={own.notReviewed} />
    </div>
  );
}
