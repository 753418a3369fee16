'use client';

import { memo } from 'react';

import { OptionLabel } from '@/components/forms/option-label';
import { TextArea } from '@/components/forms/text-area';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { rowsRaisedByMedicines } from '@/lib/domain/intake/medicine';
import { agreeWithMedicines } from '@/lib/domain/intake/unasked-conditions';

import { ClientSaid } from './client-said';
import { MedicinePicker } from './medicine-picker';
import { SectionFrame } from './section-frame';
import { asLabel, type SectionProps } from './section-props';

interface MedicineSectionProps extends SectionProps {
  medicines: IntakeAnswers['medicines'];
  missing: number;
}

/** Medicines from the list, which the rules know, and anything else as text, which the therapist judges; or none, in one tap. */
export const MedicineSection = memo(function MedicineSection(props: MedicineSectionProps) {
  const { questions, medicines, errors, said, change, missing } = props;
  const pick = (ids: readonly string[]) =>
    change((before) => ({
      medicines: { ...before.medicines, ids: [...ids], none: false },
      contraindications: agreeWithMedicines(
        before.contraindications,
        rowsRaisedByMedicines(ids, questions.medicines).map(({ row }) => row),
      ),
    }));
  const isSomething = medicines.ids.length > 0 || medicines.other !== '';
  return (
    <SectionFrame section="medicines" missing={missing}>
      <MedicinePicker
        words={questions.words.medicines}
        classes={questions.medicines}
        picked={medicines.ids}
        onChange={pick}
        error={errors['medicines'] ?? errors['medicines.ids']}
      />
      <ClientSaid words={said.get('medicines')} />
      <TextArea
        {...asLabel(questions.words['medicines.other'])}
        name="medicines.other"
        value={medicines.other}
        onChange={(other) =>
          change((before) => ({ medicines: { ...before.medicines, other, none: false } }))
        }
        error={errors['medicines.other']}
      />
      <OptionLabel
        type="checkbox"
        id="medicines.none"
        name="medicines.none"
        label="The client takes no medicines"
        reason={
          isSomething ? 'Not with the medicines above.' : 'None from a shop or on the skin either.'
        }
        disabled={isSomething}
        checked={!isSomething && medicines.none === true}
        onChange={() =>
          change((before) => ({ medicines: { ...before.medicines, none: !before.medicines.none } }))
        }
      />
    </SectionFrame>
  );
});
