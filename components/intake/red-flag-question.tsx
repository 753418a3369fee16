import { ChoiceGroup, type ChoiceGroupProps } from '@/components/forms/choice-group';
import type { ShortScreenFlag } from '@/lib/domain/screening/frozen-short-screen';
import { answers, type Answer } from '@/lib/domain/shared/clinical-case';

import { threeAnswers } from './three-answers';

interface RedFlagQuestionProps extends Pick<
  ChoiceGroupProps,
  'value' | 'defaultValue' | 'onChange' | 'error'
> {
  flag: ShortScreenFlag;
  /** Left out: yes, no and not sure in English. */
  labels?: Readonly<Record<Answer, string>>;
}

/** A list belongs to its question: what fits is answered in one. */
function Asked({ ask, points = [] }: Pick<ShortScreenFlag, 'ask' | 'points'>) {
  return (
    <span className="measure block">
      {ask}
      {points.map((point) => (
        <span
          key={point}
          className="block pl-4 -indent-4 font-normal before:inline-block before:w-4 before:indent-0 before:content-['–']"
        >
          {point}
        </span>
      ))}
    </span>
  );
}

/** One red-flag question with its three answers, each its own tap. Nothing is answered before somebody does. */
export function RedFlagQuestion({ flag, labels, ...rest }: RedFlagQuestionProps) {
  return (
    <ChoiceGroup
      {...rest}
      legend={<Asked {...flag} />}
      hint={
        <span className="text-14">
          {flag.privateQuestion ? (
            <strong className="font-semibold text-ink">
              Private: ask it away from others, or hand over the screen.{' '}
            </strong>
          ) : null}
          {flag.therapistNote}
        </span>
      }
      name={`redFlags.${flag.id}`}
      options={labels ? answers.map((value) => ({ value, label: labels[value] })) : threeAnswers}
      inline
    />
  );
}
