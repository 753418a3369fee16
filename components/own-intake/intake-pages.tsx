'use client';

import { useState } from 'react';

import { missingIn, type ToldMissing } from '@/lib/domain/told-intake/missing-in';
import { consentPart } from '@/lib/domain/told-intake/told-consents';
import type { ToldSection } from '@/lib/domain/told-intake/told-question';

import { LatePage } from './late-page';
import { firstMeasure, lastMeasure } from './measures/measure-place';
import { openIn } from './open-parts';
import type { BodyProps, WhereProps } from './page-props';
import { SectionPage, Steps } from './section-page';
import { SEND } from './use-place';

/** One section of questions. */
function Asking({
  section,
  ...where
}: WhereProps & {
  section: ToldSection;
}) {
  const { props, draft, problems, own, arrive, back, next, isLast } = where;
  const [shown, setShown] = useState<Readonly<Record<string, ToldMissing>>>({});
  const answers = draft.value;
  const goOn = () => {
    const missing = missingIn(section, answers);
    setShown(Object.fromEntries(missing.map((one) => [one.question, one.missing])));
    const [first] = openIn(section, answers, problems);
    if (first === undefined) return next();
    // Once the error stands there.
    setTimeout(() => document.getElementById(first)?.focus());
  };
  return (
    <>
      <SectionPage
        key={section.id}
        {...{ section, answers, own, props, problems, arrive }}
        missing={shown}
        answer={draft.answer}
      />
      <Steps words={own.words.form} back={back} next={goOn} isLast={isLast} />
    </>
  );
}

/**
 * The pages before and behind a page. The measures stand between the questions and the consents: one comes into them at
 * their first, and back into them at their last.
 */
function aroundOf({ sections, parties, places, at }: BodyProps): {
  before?: string;
  after: string;
} {
  const questions = sections.map(({ id }) => id);
  const consents = parties.map((party) => consentPart[party]);
  const first = firstMeasure(places);
  const last = lastMeasure(places);
  const ends = first === null || last === null ? [] : [...new Set([first, last])];
  const pages = [...questions, ...ends, ...consents, SEND];
  const index = pages.includes(at) ? pages.indexOf(at) : pages.length - 1;
  const before = pages[index - 1];
  return { ...(before !== undefined && { before }), after: pages[index + 1] ?? SEND };
}

/** The page where the client is: a section, a measure, the consents of one party, or the sending behind them. */
export function Body(body: BodyProps) {
  const { sections, at, go } = body;
  const { before, after } = aroundOf(body);
  const where: WhereProps = {
    ...body,
    back: before === undefined ? null : () => go(before),
    next: () => go(after),
    isLast: after === SEND,
  };
  const section = sections.find(({ id }) => id === at);
  return section ? <Asking {...where} section={section} /> : <LatePage {...where} />;
}
