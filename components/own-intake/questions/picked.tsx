'use client';

import { NumberScale } from '@/components/forms/number-scale';
import { answers } from '@/lib/domain/shared/clinical-case';

import { Asked } from './asked';
import { BigOption, BigOptions } from './big-option';
import type { QuestionProps } from './question-props';

/** One of several. */
export function ChoiceQuestion({ question, given, onAnswer, ...rest }: QuestionProps<'choice'>) {
  return (
    <Asked question={question} error={rest.error} words={rest.words}>
      {question.options.map(({ id, label }) => (
        <BigOption
          key={id}
          type="radio"
          id={`${question.id}-${id}`}
          name={question.id}
          label={label}
          checked={given?.option === id}
          onChange={() => onAnswer({ kind: 'choice', option: id })}
        />
      ))}
    </Asked>
  );
}

/** Yes, no or not sure; nothing by default. */
export function FlagQuestion({
  question,
  given,
  onAnswer,
  labels,
  ...rest
}: QuestionProps<'flag'>) {
  const said = { yes: labels.yes, no: labels.no, not_sure: labels.notSure };
  return (
    <Asked question={question} error={rest.error} words={rest.words}>
      <BigOptions>
        {answers.map((answer) => (
          <BigOption
            key={answer}
            type="radio"
            id={`${question.id}-${answer}`}
            name={question.id}
            label={said[answer]}
            checked={given?.answer === answer}
            onChange={() => onAnswer({ kind: 'flag', answer })}
          />
        ))}
      </BigOptions>
    </Asked>
  );
}

/** A number from 0 to 10. */
export function RatingQuestion({ question, given, onAnswer, error }: QuestionProps<'rating'>) {
  const { id, ask, hint, low, high } = question;
  return (
    <NumberScale
      name={id}
      legend={<span className="text-22">{ask}</span>}
      hint={hint}
      error={error}
      value={given?.value ?? null}
      max={10}
      ends={{ low: `0: ${low}`, high: `10: ${high}` }}
      onChange={(value) => onAnswer({ kind: 'rating', value })}
    />
  );
}

type Ticked = Readonly<Record<string, 'yes' | 'not_sure'>>;

function without(ticked: Ticked, id: string): Ticked {
  const { [id]: _gone, ...rest } = ticked;
  return rest;
}

/** Any of several; each tick may be "not sure", and "none of these" has to be said. */
export function SeveralQuestion(props: QuestionProps<'several'>) {
  const { question, given, onAnswer, labels, error, words } = props;
  const ticked = given?.ticked ?? {};
  const put = (next: Ticked) =>
    onAnswer(
      Object.keys(next).length > 0 ? { kind: 'several', isNone: false, ticked: next } : undefined,
    );
  return (
    <Asked question={question} error={error} words={words}>
      {question.options.map(({ id, label }) => (
        <div key={id} className="grid gap-1">
          <BigOption
            type="checkbox"
            id={`${question.id}-${id}`}
            name={question.id}
            label={label}
            checked={id in ticked}
            onChange={(isOn) => put(isOn ? { ...ticked, [id]: 'yes' } : without(ticked, id))}
          />
          {id in ticked && question.maySayNotSure ? (
            <div className="pl-8">
              <BigOption
                type="checkbox"
                id={`${question.id}-${id}-not-sure`}
                name={`${question.id}-not-sure`}
                label={`${labels.notSure}: ${label}`}
                checked={ticked[id] === 'not_sure'}
                onChange={(isOn) => put({ ...ticked, [id]: isOn ? 'not_sure' : 'yes' })}
              />
            </div>
          ) : null}
        </div>
      ))}
      <BigOption
        type="checkbox"
        id={`${question.id}-none`}
        name={question.id}
        label={question.none}
        checked={given?.isNone === true}
        onChange={(isOn) =>
          onAnswer(isOn ? { kind: 'several', isNone: true, ticked: {} } : undefined)
        }
      />
    </Asked>
  );
}
