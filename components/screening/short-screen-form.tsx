'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { earlyValues } from '@/components/forms/early-values';
import { ErrorSummary } from '@/components/forms/error-summary';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { RedFlagQuestion } from '@/components/intake/red-flag-question';
import { classNames } from '@/components/ui/class-names';
import { StopNotice, type StopAction } from '@/components/intake/stop-notice';
import type { ShortScreenQuestions } from '@/lib/domain/screening/frozen-short-screen';
import { stopsAtOnce, type ShortScreenAnswers } from '@/lib/domain/screening/short-screen';
import { answers, type Answer } from '@/lib/domain/shared/clinical-case';
import { fillIn } from '@/lib/domain/shared/fill-in';

interface ShortScreenFormProps {
  questions: ShortScreenQuestions;
  /** What an emergency asks for, said as soon as the answer is there. */
  stop: StopAction;
  save: FormAction;
  /** What was tapped before the page was loaded again, by the name of the field. */
  before?: Readonly<Record<string, string>>;
  /** In the place of what a therapist is told where it could not be saved. */
  notSaved?: string;
  onTap?: (name: string, answer: string) => void;
}

interface PartProps {
  questions: ShortScreenQuestions;
  state: FormState;
  onAnswer: (part: keyof ShortScreenAnswers, id: string, answer: string) => void;
}

/** What a control is given besides its question: its error, and what was chosen before a refusal. */
const controlOf = (state: FormState, name: string) => ({
  error: errorAt(state, name),
  defaultValue: state.values?.[name],
});

function Questions({
  title,
  note,
  children,
}: {
  title: string;
  note: string;
  children: ReactNode;
}) {
  return (
    <section aria-label={title}>
      <h2 className="border-t-2 border-ink pt-2 text-22 font-semibold">{title}</h2>
      <p className="measure text-quiet">{note}</p>
      <ol className="mt-2 divide-y divide-rule border-y border-rule">{children}</ol>
    </section>
  );
}

/** The first sentence of the question at a field: the list on top names what is left to answer. */
function askOf(field: string, { redFlags, news }: ShortScreenQuestions): string | undefined {
  const [, id] = field.split('.');
  const asked = [...redFlags, ...news].find((one) => one.id === id);
  return asked && `${asked.ask.split('? ')[0]?.replace(/\?$/, '') ?? ''}?`;
}

interface RedFlagsProps extends PartProps {
  given: ShortScreenAnswers['redFlags'];
  stop: StopAction;
}

/** The stop text stands below the first answer that asks for it: where the eyes are. */
function RedFlags({ questions, state, onAnswer, given, stop }: RedFlagsProps) {
  const { redFlags, words } = questions;
  const first = redFlags.find((flag) => stopsAtOnce(flag, given[flag.id]));
  return (
    <Questions title={words.title} note={words.note}>
      {redFlags.map((flag) => (
        <li key={flag.id} className="grid gap-4 py-4">
          <RedFlagQuestion
            flag={flag}
            labels={words.answers}
            {...controlOf(state, `redFlags.${flag.id}`)}
            onChange={(answer) => onAnswer('redFlags', flag.id, answer)}
          />
          {flag === first ? (
            <StopNotice flags={redFlags} given={given} action={stop}>
              <p>{words.stop.note}</p>
              <div>
                <SubmitButton kind="stop" pending={words.saving}>
                  {words.stop.save}
                </SubmitButton>
              </div>
            </StopNotice>
          ) : null}
        </li>
      ))}
    </Questions>
  );
}

function News({ questions: { news, words }, state, onAnswer }: PartProps) {
  const options = answers.map((value) => ({ value, label: words.answers[value] }));
  return (
    <Questions title={words.newsTitle} note={words.newsNote}>
      {news.map(({ id, ask }) => (
        <li key={id} className="py-4">
          <ChoiceGroup
            legend={ask}
            name={`news.${id}`}
            options={options}
            {...controlOf(state, `news.${id}`)}
            onChange={(answer) => onAnswer('news', id, answer)}
            inline
          />
        </li>
      ))}
    </Questions>
  );
}

/** What was tapped before the page began to listen. */
function answersIn(form: HTMLFormElement | null): ShortScreenAnswers {
  const early: Record<string, Record<string, string>> = { redFlags: {}, news: {} };
  for (const [name, value] of Object.entries(earlyValues(form))) {
    const [part = '', id = ''] = name.split('.');
    early[part] = { ...early[part], [id]: value };
  }
  return early as unknown as ShortScreenAnswers;
}

/** Twelve starred questions and six that may be new: one tap each, none with an answer before. */
export function ShortScreenForm({
  questions,
  stop,
  save,
  before = {},
  notSaved,
  onTap,
}: ShortScreenFormProps) {
  const { words } = questions;
  const [answer, send] = useFormAction(save, { errors: [], values: { ...before } });
  const state = {
    ...answer,
    ...(answer.message !== undefined && notSaved !== undefined && { message: notSaved }),
    errors: answer.errors.map((error) => ({ ...error, message: words.missing.at })),
  };
  const [given, setGiven] = useState<ShortScreenAnswers>({ redFlags: {}, news: {} });
  const form = useRef<HTMLFormElement>(null);
  const onAnswer: PartProps['onAnswer'] = (part, id, answer) => {
    setGiven((now) => ({ ...now, [part]: { ...now[part], [id]: answer as Answer } }));
    onTap?.(`${part}.${id}`, answer);
  };
  useEffect(() => setGiven(answersIn(form.current)), []);
  const answered = Object.keys(given.redFlags).length + Object.keys(given.news).length;
  const all = questions.redFlags.length + questions.news.length;
  return (
    <form
      ref={form}
      action={send}
      noValidate
      lang={questions.readByClient ? questions.language : undefined}
      className={classNames('grid gap-8', questions.readByClient && 'text-18')}
    >
      <FormProblems state={{ ...state, errors: [] }} />
      <ErrorSummary
        errors={state.errors.map((error) => ({
          href: `#${error.field}`,
          message: askOf(error.field, questions) ?? error.message,
        }))}
        title={state.errors.length === 1 ? words.missing.one : words.missing.many}
      />
      <RedFlags
        questions={questions}
        state={state}
        onAnswer={onAnswer}
        given={given.redFlags}
        stop={stop}
      />
      <News questions={questions} state={state} onAnswer={onAnswer} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <SubmitButton pending={words.saving}>{words.save}</SubmitButton>
        <p role="status" className="text-quiet tabular-nums">
          {fillIn(words.answered, { number: answered, all })}
        </p>
      </div>
    </form>
  );
}
