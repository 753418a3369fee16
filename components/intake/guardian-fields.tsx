'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { TextField } from '@/components/forms/text-field';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { asLabel, asLegend, type SectionProps } from './section-props';

interface GuardianFieldsProps extends SectionProps {
  guardian: IntakeAnswers['guardian'];
  today: string;
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** Under 18: who stands for the client, and whether they consent. */
export function GuardianFields({
  questions,
  guardian,
  errors,
  change,
  today,
}: GuardianFieldsProps) {
  const { words } = questions;
  const set = (part: Partial<IntakeAnswers['guardian']>) =>
    change((before) => ({ guardian: { ...before.guardian, ...part } }));
  return (
    <div className="grid gap-6 border-l-4 border-limits pl-4">
      <h3 className="text-18 font-semibold">The client is under 18</h3>
      {(['name', 'relation'] as const).map((field) => (
        <TextField
          key={field}
          {...asLabel(words[`guardian.${field}`])}
          name={`guardian.${field}`}
          value={guardian[field]}
          onChange={(text) => set({ [field]: text })}
          error={errors[`guardian.${field}`]}
          autoComplete="off"
          dir="auto"
        />
      ))}
      <ChoiceGroup
        {...asLegend(words['guardian.consent'])}
        name="guardian.consent"
        options={options}
        value={guardian.consent ?? ''}
        onChange={(answer) => set({ consent: answer as 'yes' | 'no', date: today })}
        error={errors['guardian.consent']}
        inline
      />
    </div>
  );
}
