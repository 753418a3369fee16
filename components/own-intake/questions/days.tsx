'use client';

import { useState } from 'react';

import { dateAgo, type AgoUnit } from '@/lib/domain/intake/time-ago';
import { fillIn } from '@/lib/domain/shared/fill-in';

import { Asked } from './asked';
import { BigOption } from './big-option';
import type { QuestionProps } from './question-props';
import { lineStyle } from './typed';

/** More of a unit is said in the next one; of years it is a long life. */
const MOST: Readonly<Record<AgoUnit, number>> = { day: 31, week: 30, month: 36, year: 90 };

type WhenProps = QuestionProps<'when'>;

function unitWords({ labels, words }: WhenProps, unit: AgoUnit, count: number): string {
  const { one, many } = labels.ago[unit];
  return count === 1 ? one : fillIn(many, { number: count > 0 ? count : words.number });
}

const begunWith = ({ question, given }: WhenProps) => {
  const said = given?.said;
  const unit: AgoUnit = said?.unit ?? question.units[0] ?? 'week';
  return { unit, typed: said ? String(said.count) : '' };
};

/** How long ago: a number and its unit make the day at once, as it is on the day of the answer. */
function LongAgo(props: WhenProps) {
  const { question, given, onAnswer, words, today } = props;
  const [{ unit, typed }, setSaid] = useState(() => begunWith(props));
  const put = (next: { unit: AgoUnit; typed: string }) => {
    setSaid(next);
    const said = { unit: next.unit, count: Number(next.typed) };
    const isOne = /^\d{1,2}$/.test(next.typed.trim()) && said.count <= MOST[said.unit];
    const date = isOne ? dateAgo(said, today) : null;
    onAnswer(date === null ? undefined : { kind: 'when', date, isUnknown: false, said });
  };
  // Said otherwise meanwhile, by a date or as unknown: the number does not stand beside it.
  const shown = given && !given.said ? '' : typed;
  return (
    <div role="group" aria-label={words.ago} className="grid gap-2 sm:grid-cols-[8rem_1fr]">
      <input
        id={`${question.id}-count`}
        aria-label={words.many}
        inputMode="numeric"
        maxLength={2}
        placeholder={words.number}
        value={shown}
        onChange={(event) => put({ unit, typed: event.currentTarget.value })}
        className={lineStyle}
      />
      <select
        id={`${question.id}-unit`}
        aria-label={words.ago}
        value={unit}
        onChange={(event) => put({ unit: event.currentTarget.value as AgoUnit, typed: shown })}
        className={lineStyle}
      >
        {question.units.map((one) => (
          <option key={one} value={one}>
            {unitWords(props, one, Number(shown))}
          </option>
        ))}
      </select>
    </div>
  );
}

const said = { kind: 'when', date: null, said: null } as const;

/** That it is not known, or never happened. */
function NoDay({ question, given, onAnswer, labels }: WhenProps) {
  return (
    <>
      <BigOption
        type="checkbox"
        id={`${question.id}-unknown`}
        name={question.id}
        label={labels.dontKnow}
        checked={given?.isUnknown === true}
        onChange={(isOn) => onAnswer(isOn ? { ...said, isUnknown: true } : undefined)}
      />
      {question.never === null ? null : (
        <BigOption
          type="checkbox"
          id={`${question.id}-never`}
          name={question.id}
          label={question.never}
          checked={given?.date === null && !given.isUnknown}
          onChange={(isOn) => onAnswer(isOn ? { ...said, isUnknown: false } : undefined)}
        />
      )}
    </>
  );
}

const dayOf = ({ given }: WhenProps): string => (given && !given.said ? (given.date ?? '') : '');

/** When something began: how long ago, the day where it is known, or that it is not. */
export function WhenQuestion(props: WhenProps) {
  const { question, onAnswer, error, words, today } = props;
  return (
    <Asked question={question} error={error} words={words}>
      <LongAgo key={question.id} {...props} />
      <label htmlFor={`${question.id}-date`} className="pt-1">
        {words.date}
      </label>
      <input
        id={`${question.id}-date`}
        type="date"
        max={today}
        value={dayOf(props)}
        aria-invalid={error ? true : undefined}
        onChange={({ currentTarget: { value: date } }) =>
          onAnswer(date === '' ? undefined : { ...said, date, isUnknown: false })
        }
        className={lineStyle}
      />
      <NoDay {...props} />
    </Asked>
  );
}

/** The day on which a child is due. */
export function DueDateQuestion(props: QuestionProps<'due_date'>) {
  const { question, given, onAnswer, error, labels, words } = props;
  return (
    <Asked question={question} error={error} words={words}>
      <input
        id={`${question.id}-date`}
        type="date"
        aria-label={question.ask}
        value={given?.date ?? ''}
        aria-invalid={error ? true : undefined}
        onChange={({ currentTarget: { value: date } }) =>
          onAnswer(date === '' ? undefined : { kind: 'due_date', date })
        }
        className={lineStyle}
      />
      <BigOption
        type="checkbox"
        id={`${question.id}-unknown`}
        name={question.id}
        label={labels.dontKnow}
        checked={given?.date === null}
        onChange={(isOn) => onAnswer(isOn ? { kind: 'due_date', date: null } : undefined)}
      />
    </Asked>
  );
}
