'use client';

import { useDeferredValue, useEffect, useRef, type ReactNode, type RefObject } from 'react';

import { Button } from '@/components/ui/button';
import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldMissing } from '@/lib/domain/told-intake/missing-in';
import type { ToldProblem } from '@/lib/domain/told-intake/told-problems';
import type { ToldSection } from '@/lib/domain/told-intake/told-question';

import type { IntakePageProps, SectionWords } from './intake-props';
import { Question } from './questions/question';
import { problemWords } from './problem-words';

interface SectionProps {
  section: ToldSection;
  answers: ToldAnswers;
  /** By question: what is missing, once somebody wanted to go on. */
  missing: Readonly<Record<string, ToldMissing>>;
  /** By question: what cannot be taken as it is. */
  problems: ReadonlyMap<string, ToldProblem>;
  own: SectionWords;
  props: Pick<IntakePageProps, 'today' | 'kind'>;
  answer: (id: string, given: ToldAnswer | undefined) => void;
}

function errorOf(
  { missing, own, problems }: SectionProps,
  question: ToldSection['questions'][number],
): string | undefined {
  const { form } = own.words;
  const wrong = problemWords(problems.get(question.id), question, own);
  if (wrong !== undefined) return wrong;
  const lacks = missing[question.id];
  if (!lacks) return undefined;
  return lacks === 'pain_of_mark' ? form.missingPain : form.missing;
}

/** The title of a section and its questions. */
export function Section({
  heading,
  ...page
}: SectionProps & { heading?: RefObject<HTMLHeadingElement | null> }) {
  const { section, answers, own, props, answer } = page;
  return (
    <>
      <div className="grid gap-2">
        <h1 ref={heading} tabIndex={-1} className="text-28 font-semibold outline-none">
          {section.title}
        </h1>
        {section.lead ? <p>{section.lead}</p> : null}
      </div>
      {section.questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          given={answers[question.id]}
          onAnswer={(given) => answer(question.id, given)}
          error={errorOf(page, question)}
          labels={own.told.labels}
          words={own.words.form}
          today={props.today}
          isShared={props.kind === 'tablet'}
        />
      ))}
    </>
  );
}

/** No more of them are on a phone's screen: they come with the tap that leads here, the others in the picture after it. */
const FIRST = 3;

/** One short section: its title, which gets the focus, and its questions. One mount for each section. */
export function SectionPage({ arrive, ...page }: SectionProps & { arrive: () => void }) {
  const { id, questions } = page.section;
  const isWhole = useDeferredValue(true, false);
  const section = isWhole
    ? page.section
    : { ...page.section, questions: questions.slice(0, FIRST) };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    arrive();
  }, [id, arrive]);
  return (
    <div className="grid gap-10" data-section={id}>
      <Section {...page} {...{ section, heading }} />
    </div>
  );
}

interface StepsProps {
  words: IntakeInLanguage['words']['form'];
  /** Null on the first section. */
  back: (() => void) | null;
  next: () => void;
  isLast: boolean;
  /** Another way, between the two. */
  children?: ReactNode;
}

/** On to the next section, and back. */
export function Steps({ words, back, next, isLast, children }: StepsProps) {
  return (
    <div className="flex flex-wrap-reverse gap-3">
      {back ? (
        <Button className="min-h-14 px-6 text-20" onClick={back}>
          {words.back}
        </Button>
      ) : null}
      {children}
      <Button
        kind="primary"
        data-next
        className="min-h-14 grow px-8 text-20 sm:grow-0"
        onClick={next}
      >
        {isLast ? words.check : words.next}
      </Button>
    </div>
  );
}
