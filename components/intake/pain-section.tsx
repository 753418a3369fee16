'use client';

import { memo } from 'react';

import { NumberScale } from '@/components/forms/number-scale';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { ClientSaid } from './client-said';
import { PainPlaces } from './pain-places';
import { SectionFrame } from './section-frame';
import { asLegend, type SectionProps } from './section-props';

interface PainSectionProps extends SectionProps {
  pain: IntakeAnswers['pain'];
  places: IntakeAnswers['places'];
  missing: number;
}

const ends = { low: 'No pain', high: 'Worst you can think of' };

/** How strong, and where. */
export const PainSection = memo(function PainSection(props: PainSectionProps) {
  const { questions, pain, errors, said, change, missing } = props;
  return (
    <SectionFrame section="pain" missing={missing}>
      {(['back', 'leg', 'worst'] as const).map((field) => (
        <div key={field}>
          <NumberScale
            {...asLegend(questions.words[`pain.${field}`])}
            name={`pain.${field}`}
            value={pain[field]}
            onChange={(value) => change((before) => ({ pain: { ...before.pain, [field]: value } }))}
            max={10}
            ends={ends}
            error={errors[`pain.${field}`]}
          />
          <ClientSaid words={said.get(`pain.${field}`)} />
        </div>
      ))}
      <PainPlaces {...props} />
      <ClientSaid words={said.get('places')} />
    </SectionFrame>
  );
});
