import type { ReactNode } from 'react';

import { OptionGroup } from '@/components/forms/option-group';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';
import type { ToldQuestion } from '@/lib/domain/told-intake/told-question';

interface AskedProps {
  question: ToldQuestion;
  error: string | undefined;
  words: OwnIntakeTexts['form'];
  children: ReactNode;
}

function hintOf({ question, words }: Pick<AskedProps, 'question' | 'words'>): ReactNode {
  const { hint, isOptional, points } = question;
  if (!hint && !isOptional && !points) return undefined;
  return (
    <>
      {points ? (
        <span className="block pb-1 text-ink">
          {points.map((point) => (
            <span key={point} className="flex gap-2 before:content-['•'_/_'']">
              {point}
            </span>
          ))}
        </span>
      ) : null}
      {hint ? <span className="block">{hint}</span> : null}
      {isOptional ? <span className="block">{words.optional}</span> : null}
    </>
  );
}

/** A question with everything that is said around it; what it is answered with stands below. */
export function Asked({ question, error, words, children }: AskedProps) {
  return (
    <OptionGroup
      id={question.id}
      legend={<span className="text-22">{question.ask}</span>}
      hint={hintOf({ question, words })}
      error={error}
    >
      {children}
    </OptionGroup>
  );
}
