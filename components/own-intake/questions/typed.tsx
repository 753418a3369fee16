'use client';

import { Asked } from './asked';
import type { QuestionProps } from './question-props';

const areaStyle =
  'block min-h-32 w-full rounded border-2 border-line bg-surface px-4 py-3 text-20 hover:border-ink focus-visible:border-work';
export const lineStyle =
  'block min-h-14 w-full rounded border-2 border-line bg-surface px-4 py-2 text-20 hover:border-ink focus-visible:border-work';

/** Far more than any question takes, and no more than a phone can draw: what is pasted beyond it makes no page stand still. */
export const PASTED_MAX = 20_000;

/** In the client's own words. */
export function WordsQuestion({ question, given, onAnswer, error, words }: QuestionProps<'words'>) {
  return (
    <Asked question={question} error={error} words={words}>
      <textarea
        id={`${question.id}-words`}
        aria-label={question.ask}
        aria-invalid={error ? true : undefined}
        dir="auto"
        maxLength={PASTED_MAX}
        value={given?.text ?? ''}
        onChange={({ currentTarget: { value: text } }) =>
          onAnswer(text === '' ? undefined : { kind: 'words', text })
        }
        className={areaStyle}
      />
    </Asked>
  );
}
