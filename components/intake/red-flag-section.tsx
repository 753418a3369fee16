'use client';

import { memo } from 'react';

import { Button } from '@/components/ui/button';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { AskedFlag } from '@/lib/domain/intake/intake-questions';
import type { Answer } from '@/lib/domain/shared/clinical-case';

import { ClientSaid } from './client-said';
import { RedFlagQuestion } from './red-flag-question';
import { SectionFrame } from './section-frame';
import type { SectionProps } from './section-props';

interface RedFlagSectionProps extends SectionProps {
  given: IntakeAnswers['redFlags'];
  missing: number;
  /** Day of the intake that the answers were copied from, in words. */
  copiedFrom: string | null;
}

/** 34 questions, one tap each. None has an answer before somebody gives it. */
export const RedFlagSection = memo(function RedFlagSection(props: RedFlagSectionProps) {
  const { questions, given, errors, said, change, missing, copiedFrom } = props;
  return (
    <SectionFrame
      section="red-flags"
      missing={missing}
      note="Ask each one. Not sure is an answer: it is settled in the room."
    >
      {copiedFrom && Object.keys(given).length > 0 ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-limits py-1 pl-4">
          <p>These answers are from {copiedFrom}. Go through what may have changed.</p>
          <Button onClick={() => change(() => ({ redFlags: {} }))}>Ask all again</Button>
        </div>
      ) : null}
      <ol className="divide-y divide-rule border-y border-rule">
        {questions.redFlags
          .filter((flag) => !flag.retired)
          .map((flag) => (
            <RedFlag
              key={flag.id}
              flag={flag}
              answer={given[flag.id]}
              error={errors[`redFlags.${flag.id}`]}
              said={said.get(`redFlags.${flag.id}`)}
              change={change}
            />
          ))}
      </ol>
    </SectionFrame>
  );
});

interface RedFlagProps extends Pick<SectionProps, 'change'> {
  flag: AskedFlag;
  answer: Answer | undefined;
  error: string | undefined;
  said: string | undefined;
}

const RedFlag = memo(function RedFlag({ flag, answer, error, said, change }: RedFlagProps) {
  return (
    <li className="py-4">
      <RedFlagQuestion
        flag={flag}
        value={answer ?? ''}
        onChange={(next) =>
          change((before) => ({ redFlags: { ...before.redFlags, [flag.id]: next as Answer } }))
        }
        error={error}
      />
      <ClientSaid words={said} />
    </li>
  );
});
