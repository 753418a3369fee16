'use client';

import { memo } from 'react';

import { CheckGroup } from '@/components/forms/check-group';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { ClientSaid } from './client-said';
import { leftOutSections, type IntakeSectionId } from './intake-sections';
import { SectionFrame } from './section-frame';
import { asChoices, asLegend, type SectionProps } from './section-props';

const lists = ['aggravators', 'easers', 'riskFactors', 'testsDone', 'otherCare'] as const;
export type ListField = (typeof lists)[number];

interface OptionsSectionProps extends SectionProps, Partial<Pick<IntakeAnswers, ListField>> {
  section: IntakeSectionId;
}

/** Lists to tick from: none of them has to be ticked. */
export const OptionsSection = memo(function OptionsSection(props: OptionsSectionProps) {
  const { section, questions, errors, said, change } = props;
  return (
    <SectionFrame section={section} missing={0} isLeftOut={leftOutSections(props).has(section)}>
      {lists.map((field) => {
        const picked = props[field];
        if (!picked) return null;
        return (
          <div key={field}>
            <CheckGroup
              {...asLegend(questions.words[field])}
              name={field}
              options={asChoices(questions[field])}
              values={picked}
              onChange={(values) => change(() => ({ [field]: values }))}
              error={errors[field]}
              inline
            />
            <ClientSaid words={said.get(field)} />
          </div>
        );
      })}
    </SectionFrame>
  );
});
