import { ChoiceGroup, type ChoiceGroupProps } from '@/components/forms/choice-group';
import type { AskedFlag } from '@/lib/domain/intake/intake-questions';

import { threeAnswers } from './three-answers';

interface RedFlagQuestionProps extends Pick<
  ChoiceGroupProps,
  'value' | 'defaultValue' | 'onChange' | 'error'
> {
  flag: AskedFlag;
}

/** One red-flag question with its three answers, each its own tap. Nothing is answered before somebody does. */
export function RedFlagQuestion({ flag, ...rest }: RedFlagQuestionProps) {
  return (
    <ChoiceGroup
      {...rest}
      legend={<span className="measure block">{flag.ask}</span>}
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
      options={threeAnswers}
      inline
    />
  );
}
