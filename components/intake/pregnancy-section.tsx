'use client';

import { memo } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { DateField } from '@/components/forms/date-field';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { Answer } from '@/lib/domain/shared/clinical-case';

import { ClientSaid } from './client-said';
import { threeAnswers } from './three-answers';
import { SectionFrame } from './section-frame';
import { asLabel, asLegend, type SectionProps } from './section-props';

interface PregnancySectionProps extends SectionProps {
  pregnancy: IntakeAnswers['pregnancy'];
  missing: number;
}

/** Pregnancy by its due date: week and trimester follow from it and are not asked. */
export const PregnancySection = memo(function PregnancySection(props: PregnancySectionProps) {
  const { questions, pregnancy, errors, said, change, missing } = props;
  const { words } = questions;
  const set = (part: Partial<IntakeAnswers['pregnancy']>) =>
    change((before) => ({ pregnancy: { ...before.pregnancy, ...part } }));
  return (
    <SectionFrame section="pregnancy" missing={missing}>
      <ChoiceGroup
        {...asLegend(words['pregnancy.pregnant'])}
        name="pregnancy.pregnant"
        options={threeAnswers}
        value={pregnancy.pregnant ?? ''}
        onChange={(answer) => set({ pregnant: answer as Answer })}
        error={errors['pregnancy.pregnant']}
        inline
      />
      <ClientSaid words={said.get('pregnancy.pregnant')} />
      <ClientSaid words={said.get('pregnancy.dueDate')} />
      {pregnancy.pregnant === 'yes' ? (
        <DateField
          {...asLabel(words['pregnancy.dueDate'])}
          name="pregnancy.dueDate"
          value={pregnancy.dueDate ?? ''}
          onChange={(date) => set({ dueDate: date === '' ? null : date })}
          error={errors['pregnancy.dueDate']}
        />
      ) : null}
    </SectionFrame>
  );
});
