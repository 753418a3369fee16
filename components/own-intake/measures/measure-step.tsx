'use client';

import { useEffect, useRef, useState } from 'react';

import { MeasureFields } from '@/components/outcomes/measure-fields';
import { Button } from '@/components/ui/button';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { dayWords } from '@/lib/domain/shared/day-words';
import { fillIn } from '@/lib/domain/shared/fill-in';
import { measureProblems } from '@/lib/domain/told-intake/measure-problems';
import {
  formFor,
  type MeasuresToAsk,
  type ToldFields,
  type ToldForm,
} from '@/lib/domain/told-intake/told-measures';

import type { IntakePageProps } from '../intake-props';
import { Steps } from '../section-page';
import { activityCount, putField } from './measure-answer';
import { measureErrors, sourceWords } from './measure-errors';

export interface MeasureStepProps {
  measure: OutcomeMeasure;
  fields: ToldFields;
  toAsk: MeasuresToAsk;
  languages: IntakePageProps['languages'];
  language: SheetLanguage;
  /** How many of them, and which this is. */
  number: number;
  all: number;
  /** The sending is next. */
  isEnd: boolean;
  onAnswer: (fields: ToldFields) => void;
  back: () => void;
  next: () => void;
  /** To the end, whatever is left out. */
  stop: () => void;
}

/** The title gets the focus, as that of every page does; what it is for stands on the first page. */
function Head({ measure, number, languages, language }: MeasureStepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [measure]);
  const { measurePage: words } = languages[language];
  return (
    <div className="grid gap-2">
      <h1 ref={heading} tabIndex={-1} className="text-28 font-semibold outline-none">
        {words.title}
      </h1>
      {number === 1 ? (
        <p>
          {words.lead} {words.leave}
        </p>
      ) : null}
    </div>
  );
}

/** Where the exact sentences are there in another language alone: they are shown in it, and it is said. */
function OtherLanguage({
  form,
  languages,
  language,
}: MeasureStepProps & { form: ToldForm | null }) {
  if (form === null || form.language === language) return null;
  const { measurePage: words } = languages[language];
  return <p>{fillIn(words.otherLanguage, { language: languages[form.language].name })}</p>;
}

const shownForm = ({ measure, toAsk, language }: MeasureStepProps): ToldForm | null =>
  measure === 'rmdq_24' ? formFor(toAsk, language) : null;

interface QuestionsProps extends MeasureStepProps {
  errors: ReadonlyMap<string, string>;
}

function Questions({ errors, ...props }: QuestionsProps) {
  const { measure, fields, toAsk, languages, language, onAnswer } = props;
  const { measures: texts, days } = languages[language];
  const isOwn = measure === 'psfs';
  const form = shownForm(props);
  const activities = isOwn ? toAsk.activities : [];
  const [added, setAdded] = useState(0);
  const { shown, isFull } = activityCount(fields, added);
  const mayAdd = isOwn && activities.length === 0 && !isFull;
  return (
    <div className="grid gap-6 text-20 [&_input]:text-20">
      <OtherLanguage {...props} form={form} />
      <MeasureFields
        {...{ measure, texts, activities }}
        values={fields}
        errorAt={(field) => errors.get(field)}
        activityCount={shown}
        sentences={form?.lines}
        sentencesLang={form?.language}
        since={toAsk.since === null ? undefined : dayWords(toAsk.since, days)}
        onChange={(name, value) => onAnswer(putField(fields, { name, value, activities, form }))}
      />
      {mayAdd ? (
        <Button
          className="min-h-14 justify-self-start text-20"
          onClick={() => setAdded((count) => count + 1)}
        >
          {languages[language].measurePage.more}
        </Button>
      ) : null}
    </div>
  );
}

/** Who made the questions, and on what ground they are asked. */
function Source({ measure, languages, language }: MeasureStepProps) {
  const { measurePage: words } = languages[language];
  return (
    <details className="border-t border-rule pt-2">
      <summary className="inline-flex min-h-14 items-center text-work-strong underline">
        {words.source}
      </summary>
      <p className="measure">{sourceWords(measure, words)}</p>
    </details>
  );
}

interface WaysProps extends MeasureStepProps {
  goOn: () => void;
  /** Set once something is missing. */
  leaveOut: (() => void) | null;
}

function Ways({ back, goOn, leaveOut, stop, number, all, isEnd, ...rest }: WaysProps) {
  const { languages, language } = rest;
  const { words, measurePage } = languages[language];
  return (
    <div className="grid gap-3">
      <Steps words={words.form} back={back} next={goOn} isLast={isEnd}>
        {leaveOut ? (
          <Button className="min-h-14 px-6 text-20" onClick={leaveOut}>
            {measurePage.leaveOut}
          </Button>
        ) : null}
      </Steps>
      {number < all ? (
        <Button
          kind="quiet"
          data-stop
          className="-mx-4 min-h-14 justify-self-start text-20"
          onClick={stop}
        >
          {measurePage.stop}
        </Button>
      ) : null}
    </div>
  );
}

/** What cannot be kept is given up; the rest stays as it was answered. */
function withoutProblems(measure: OutcomeMeasure, fields: ToldFields): ToldFields {
  const wrong = new Set(measureProblems(measure, fields).map(({ field }) => field));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !wrong.has(name)));
}

/** One outcome measure, alone on its page: it may be left out, and half of it is said to be half. */
export function MeasureStep(props: MeasureStepProps) {
  const { measure, fields, languages, language, onAnswer, next, stop } = props;
  const [isTried, setTried] = useState(false);
  const { measurePage: words } = languages[language];
  const errors = measureErrors(measure, fields, { words, isTried });
  const leave = (go: () => void) => () => {
    const kept = withoutProblems(measure, fields);
    if (Object.keys(kept).length < Object.keys(fields).length) onAnswer(kept);
    go();
  };
  const goOn = () => {
    const [first] = measureErrors(measure, fields, { words, isTried: true }).keys();
    if (first === undefined) return next();
    setTried(true);
    // Once the error stands there.
    setTimeout(() => document.getElementById(first)?.focus());
  };
  return (
    <div className="grid gap-8" data-measure={measure}>
      <Head {...props} />
      <Questions {...props} errors={errors} />
      <Ways
        {...props}
        goOn={goOn}
        leaveOut={errors.size > 0 ? leave(next) : null}
        stop={leave(stop)}
      />
      <Source {...props} />
    </div>
  );
}
