'use client';

import { memo } from 'react';

import { TextArea } from '@/components/forms/text-area';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { MedicinePicker } from './medicine-picker';
import { SectionFrame } from './section-frame';
import { asLabel, type SectionProps } from './section-props';

interface MedicineSectionProps extends SectionProps {
  medicines: IntakeAnswers['medicines'];
}

/** Medicines from the list, which the rules know, and anything else as text, which the therapist judges. */
export const MedicineSection = memo(function MedicineSection(props: MedicineSectionProps) {
  const { questions, medicines, errors, change } = props;
  return (
    <SectionFrame section="medicines" missing={0}>
      <MedicinePicker
        words={questions.words.medicines}
        classes={questions.medicines}
        picked={medicines.ids}
        onChange={(ids) =>
          change((before) => ({ medicines: { ...before.medicines, ids: [...ids] } }))
        }
        error={errors['medicines'] ?? errors['medicines.ids']}
      />
      <TextArea
        {...asLabel(questions.words['medicines.other'])}
        name="medicines.other"
        value={medicines.other}
        onChange={(other) => change((before) => ({ medicines: { ...before.medicines, other } }))}
        error={errors['medicines.other']}
      />
    </SectionFrame>
  );
});
