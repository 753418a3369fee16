'use client';

import { memo } from 'react';

import { TextArea } from '@/components/forms/text-area';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { ClientSaid } from './client-said';
import { leftOutSections } from './intake-sections';
import { SectionFrame } from './section-frame';
import { asLabel, type SectionProps } from './section-props';

interface GoalsSectionProps extends SectionProps, Pick<IntakeAnswers, 'goals' | 'therapistNotes'> {}

/** What the client wants to be able to do again, and what the therapist wants to remember. */
export const GoalsSection = memo(function GoalsSection(props: GoalsSectionProps) {
  const { questions, errors, said, change } = props;
  return (
    <SectionFrame section="goals" missing={0} isLeftOut={leftOutSections(props).has('goals')}>
      {(['goals', 'therapistNotes'] as const).map((field) => (
        <div key={field}>
          <TextArea
            {...asLabel(questions.words[field])}
            name={field}
            value={props[field]}
            onChange={(text) => change(() => ({ [field]: text }))}
            error={errors[field]}
            rows={4}
          />
          <ClientSaid words={said.get(field)} />
        </div>
      ))}
    </SectionFrame>
  );
});
